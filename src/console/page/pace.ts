/** Quiet before a reading, ms: rows are often built in several steps. */
const quiet = 40
/** A page that never is quiet is read this often, ms. */
const longest = 200
/** A page that is never idle is read all the same after this long, ms. */
const idleWait = 50

/**
 * Calls `work` soon after `ask`, never while the page is still changing unless that goes on too long, and when the
 * browser is idle, which is after it has drawn: styles and layout are clean then, so that reading them costs the page
 * nothing. A hidden tab is never idle and its timers may come once a minute only, so there a message port, which is not
 * held back, keeps the longest wait.
 */
export class Pace {
  readonly #work: (last: boolean) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle = 0
  #asked = 0
  /** When it was asked for last. */
  #changed = 0
  #waits = false
  #last = 0
  #ported = false
  #later = false
  readonly #channel = new MessageChannel()
  #stopped = false

  /** `work` is told whether it looks for the last time before something else happens. */
  constructor(work: (last: boolean) => void) {
    this.#work = work
    this.#channel.port1.addEventListener('message', () => {
      this.#ported = false
      if (this.#asked > 0) this.#run()
    })
    this.#channel.port1.start()
  }

  /** Something changed. */
  ask(): void {
    if (this.#stopped) return
    const now = performance.now()
    if (this.#asked === 0) this.#asked = now
    const due = now - this.#asked >= longest || (document.hidden && now - this.#last >= longest)
    this.#changed = now
    if (due) return this.#port()
    // A page changes a hundred times while it is drawn anew: the timer that runs looks how quiet it was.
    if (this.#idle === 0 && !this.#waits) this.#wait(now)
  }

  #wait(now: number): void {
    clearTimeout(this.#timer)
    this.#waits = true
    this.#timer = setTimeout(() => this.#settle(), this.#left(now))
  }

  /** How long it must be quiet still, ms. */
  #left(now: number): number {
    return Math.max(0, Math.min(this.#changed + quiet, this.#asked + longest) - now)
  }

  #settle(): void {
    this.#waits = false
    const now = performance.now()
    if (this.#left(now) >= 1) this.#wait(now)
    else this.#whenIdle()
  }

  /** Look again after `ms` though nothing may change until then. */
  in(ms: number): void {
    if (this.#stopped || this.#asked > 0) return
    clearTimeout(this.#timer)
    this.#later = true
    this.#timer = setTimeout(() => {
      this.#asked = performance.now()
      this.#whenIdle()
    }, ms)
  }

  /** At once, before something else happens, if there was something to look at, now or in a while. */
  now(last: boolean): void {
    if (this.#asked > 0 || this.#later) this.#run(last)
  }

  stop(): void {
    this.#stopped = true
    this.#clear()
    this.#channel.port1.close()
    this.#channel.port2.close()
  }

  #whenIdle(): void {
    if (document.hidden) return this.#run()
    this.#idle = requestIdleCallback(() => this.#run(), { timeout: idleWait })
  }

  #port(): void {
    if (this.#ported) return
    this.#ported = true
    this.#channel.port2.postMessage(null)
  }

  #clear(): void {
    clearTimeout(this.#timer)
    this.#waits = false
    this.#later = false
    if (this.#idle !== 0) cancelIdleCallback(this.#idle)
    this.#idle = 0
  }

  #run(last = false): void {
    if (this.#stopped) return
    this.#clear()
    this.#asked = 0
    this.#work(last)
    this.#last = performance.now()
  }
}
