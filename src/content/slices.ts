/** A slice of work, ms: a task over 50 ms is felt, and the reader has had its part of it. */
const SLICE = 12

/**
 * Takes things in, in order, one after the other: at once while a slice lasts, the rest in slices of their own. A hidden
 * page feels nothing, and there all are taken at once.
 */
export class Slices<T extends object> {
  readonly #take: (one: T) => void
  readonly #waiting: T[] = []
  readonly #channel = new MessageChannel()
  #until = 0
  #asked = false

  constructor(take: (one: T) => void, signal: AbortSignal) {
    this.#take = take
    this.#channel.port1.addEventListener('message', () => {
      this.#asked = false
      this.#until = performance.now() + SLICE
      this.#go()
    })
    this.#channel.port1.start()
    signal.addEventListener('abort', () => {
      this.#waiting.length = 0
      this.#channel.port1.close()
    })
  }

  put(one: T): void {
    this.#waiting.push(one)
    // Things that come in one task share its slice.
    if (this.#asked && Number.isFinite(this.#until)) return
    const now = performance.now()
    if (now > this.#until) this.#until = now + SLICE
    this.#go()
  }

  /** What comes in this task is taken in it, however long it takes. */
  whole(): void {
    this.#until = Number.POSITIVE_INFINITY
    queueMicrotask(() => {
      this.#until = 0
    })
  }

  /** All that is left, now. */
  flush(): void {
    for (const one of this.#waiting.splice(0)) this.#take(one)
  }

  #go(): void {
    for (;;) {
      // Also with nothing left: what else comes in this task waits for the next.
      if (performance.now() > this.#until && !document.hidden) return this.#ask()
      const [one] = this.#waiting
      if (one === undefined) return
      this.#waiting.shift()
      this.#take(one)
    }
  }

  #ask(): void {
    this.#asked = true
    this.#channel.port2.postMessage(null)
  }
}
