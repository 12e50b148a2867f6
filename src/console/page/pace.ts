/** Quiet before a reading, ms: rows are often built in several steps. */
const quiet = 40
/** A page that never is quiet is read this often, ms. */
const longest = 200

/**
 * Calls `work` soon after `ask`, never while the page is still changing unless that goes on too long. A hidden tab's
 * timers may come once a minute only, so there a message port, which is not held back, keeps the longest wait.
 */
export class Pace {
  private readonly work: () => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked = 0
  private last = 0
  private ported = false
  private readonly channel = new MessageChannel()
  private stopped = false

  constructor(work: () => void) {
    this.work = work
    this.channel.port1.addEventListener('message', () => {
      this.ported = false
      if (this.asked > 0) this.run()
    })
    this.channel.port1.start()
  }

  /** Something changed. */
  ask(): void {
    if (this.stopped) return
    const now = performance.now()
    if (this.asked === 0) this.asked = now
    const due = now - this.asked >= longest || (document.hidden && now - this.last >= longest)
    if (due && !this.ported) {
      this.ported = true
      this.channel.port2.postMessage(null)
      return
    }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.run(), Math.min(quiet, Math.max(0, this.asked + longest - now)))
  }

  /** Look again after `ms` though nothing may change until then. */
  in(ms: number): void {
    if (this.stopped || this.asked > 0) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.run(), ms)
  }

  /** At once, before something else happens. */
  now(): void {
    if (this.asked > 0) this.run()
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
    this.channel.port1.close()
    this.channel.port2.close()
  }

  private run(): void {
    if (this.stopped) return
    clearTimeout(this.timer)
    this.asked = 0
    this.work()
    this.last = performance.now()
  }
}
