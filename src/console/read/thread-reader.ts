import type { Place } from '../find/thread'
import { bare } from '../page/text'
import type { ConsoleProfile } from '../profile/profile'
import { Edges } from './edges'
import { areInitials, Names } from './names'
import type { Row } from './row'
import { RowReader } from './rows'
import { Speech } from './speech'

/** A very long thread is read in pieces that take no longer than this, ms: a task over 50 ms is felt. */
const budget = 30
/** Before the agent's click takes the thread away it is read on for this long, ms: what is not read by then is lost. */
const lastBudget = 120

/** For each line that a badge counts the agent, automata and the console may have written so many, and one (our guess). */
const answers = 4

/** Reads the open thread's rows, and again where a name that was learned makes them read differently. */
export class ThreadReader {
  readonly names = new Names()
  readonly #speech = new Speech()
  readonly #edges = new Edges()
  readonly #reader = new RowReader()
  /** Lines of a conversation that are asked for when it is opened. */
  readonly #history: number
  #all = false
  #scroller: Element | null = null
  #mirrored = false
  readonly #profile: ConsoleProfile
  readonly #met: (root: ShadowRoot) => void

  /** `history`: lines that are asked for when a conversation is opened, the last ones. */
  constructor(profile: ConsoleProfile, met: (root: ShadowRoot) => void, history = Number.POSITIVE_INFINITY) {
    this.#history = history
    this.#profile = profile
    this.#met = met
  }

  /** False while a very long thread is not read to its beginning: read on soon. */
  get complete(): boolean {
    return this.#reader.complete
  }

  /** False where there are lines before those that were asked for. */
  get whole(): boolean {
    return this.#reader.whole
  }

  /** The whole thread is read from now on, until another conversation is open. */
  wantAll(): void {
    this.#all = true
    this.#reader.goBack()
  }

  /** Another conversation is open. */
  wantEnough(): void {
    this.#all = false
  }

  /** True if the change happened in the thread. Reads no style and no layout. */
  touch(record: MutationRecord, place: Place): boolean {
    return this.#reader.touch(record, place.scroller)
  }

  /** The rows on screen, in order. Reads layout for what is new. `unread`: so many of them may be new to the agent. */
  read(place: Place, last = false, unread = 0): readonly Row[] {
    const most = last ? lastBudget : budget
    this.#reader.most = this.#all ? Number.POSITIVE_INFINITY : this.#history + unread * answers
    if (place.scroller !== this.#scroller) {
      this.#scroller = place.scroller
      this.#reader.forget()
    }
    // Where its direction follows what is said in it, all sides change with it.
    const mirrored = getComputedStyle(place.scroller).direction === 'rtl'
    if (mirrored !== this.#mirrored) this.#reader.forget()
    this.#mirrored = mirrored
    const context = this.#contextOf(place)
    let rows = this.#reader.read(place.scroller, context, most)
    // What is learned from some rows lets others be read better; that in turn seldom teaches more.
    for (let round = 0; round < 3; round++) {
      const names = this.names.observe(this.#reader.takeFresh())
      const better = this.#speech.takeLearned()
      if (!better && !names.size) break
      const stale = rows.filter(row => (better && row.mixed) || row.pieces.some(piece => isOf(piece, names)))
      if (!stale.length) break
      this.#reader.reread(stale)
      rows = this.#reader.read(place.scroller, context, most)
    }
    return rows
  }

  /** Takes in a name that the list or the header shows; returns the rows, read again where they begin with it. */
  learn(name: string, place: Place, rows: readonly Row[], last = false): readonly Row[] {
    if (!this.names.learn(name)) return rows
    const named = new Set([bare(name)])
    this.#reader.reread(rows.filter(row => row.pieces.some(piece => isOf(piece, named))))
    return this.read(place, last)
  }

  #contextOf(place: Place) {
    let frame: DOMRect | null = null
    return {
      get frame(): DOMRect {
        frame ??= place.scroller.getBoundingClientRect()
        return frame
      },
      mirrored: this.#mirrored,
      edges: this.#edges,
      names: this.names,
      speech: this.#speech,
      profile: this.#profile,
      onShadow: this.#met,
    }
  }
}

/** True if the piece is one of the names, or letters of one on somebody's picture. */
const isOf = (piece: string, names: ReadonlySet<string>): boolean =>
  names.has(piece) || (piece.length <= 4 && areInitials(piece, names))
