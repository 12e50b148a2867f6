import type { Row } from '../read/row'

/** The signs must agree and stand still for this long, ms (our guess: two frames of a slow page, and a server's list). */
const stillFor = 130
/** The thread may show the conversation before for this long after the other signs have moved, ms. */
const threadLate = 6000
/** Signs that never agree are taken as they are after this long, ms. */
const giveUp = 2500

/** What one reading shows of a switch. */
interface Look {
  look: string
  rows: readonly Row[]
  moved: boolean
  agreed: boolean
  shows: boolean
  cut: boolean
  now: number
}

/** Waits until list, header, address and thread have all arrived at the next conversation. */
export class Switching {
  #since = 0
  #look = ''
  #still = 0
  #first: readonly Row[] | null = null
  #movedAt = 0

  /** True from the first sign of another conversation until it is taken for the open one. */
  get pending(): boolean {
    return this.#since > 0
  }

  cancel(): void {
    this.#look = ''
    this.#first = null
    this.#since = 0
  }

  /**
   * The thread's first rows in the next conversation once the switch is over, else null. `moved`: the thread differs
   * from the conversation before; `shows`: it shows what the list says was last said in the next one; `cut`: there is no
   * time to wait.
   */
  ready({ look, rows, moved, agreed, shows, cut, now }: Look): readonly Row[] | null {
    if (this.#since === 0) this.#since = now
    if (look !== this.#look) {
      this.#look = look
      this.#still = now
    }
    if ((moved || shows) && (!this.#first || !overlaps(this.#first, rows))) {
      this.#first = rows
      this.#movedAt = now
    }
    const waited = now - this.#since
    // The thread that shows what the entry says was said last needs no long look.
    const least = shows && moved && agreed ? stillFor / 2 : stillFor
    const still = now - this.#still >= least && (this.#first ? now - this.#movedAt >= least : waited >= threadLate)
    const quiet = still || cut
    // A thread that shows what the entry says was said last is believed before a header that lags.
    if (!quiet || (!agreed && waited < (shows && moved ? 3 * stillFor : giveUp))) return null
    const first = this.#first ?? rows
    this.cancel()
    return first
  }
}

const overlaps = (a: readonly Row[], b: readonly Row[]): boolean => {
  if (!a.length || !b.length) return a.length === b.length
  const keys = new Set(b.map(row => row.key))
  return a.filter(row => keys.has(row.key)).length * 2 >= a.length
}
