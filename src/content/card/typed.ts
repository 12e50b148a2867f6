import type { Detail } from '../../domain'

/** How long after the last key words are kept, ms. */
const REST = 500
const WORDS = ['note', 'helped'] as const

/** What is pressed is told at once, what is typed when the fingers rest, and at the latest when the sheet goes. */
export class Typed {
  readonly #tell: (detail: Detail) => void
  #waiting: Detail = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(tell: (detail: Detail) => void) {
    this.#tell = tell
  }

  take(detail: Detail): void {
    if (!WORDS.some(word => word in detail)) return this.#tell(detail)
    this.#waiting = { ...this.#waiting, ...detail }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), REST)
  }

  flush(): void {
    const waiting = this.#waiting
    this.drop()
    if (Object.keys(waiting).length > 0) this.#tell(waiting)
  }

  drop(): void {
    clearTimeout(this.#timer)
    this.#waiting = {}
  }
}
