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

/** Reads the open thread's rows, and again where a name that was learned makes them read differently. */
export class ThreadReader {
  readonly names = new Names()
  private readonly speech = new Speech()
  private readonly edges = new Edges()
  private readonly reader = new RowReader()
  private scroller: Element | null = null
  private mirrored = false
  private readonly profile: ConsoleProfile
  private readonly met: (root: ShadowRoot) => void

  constructor(profile: ConsoleProfile, met: (root: ShadowRoot) => void) {
    this.profile = profile
    this.met = met
  }

  /** False while a very long thread is not read to its beginning: read on soon. */
  get complete(): boolean {
    return this.reader.complete
  }

  /** True if the change happened in the thread. Reads no style and no layout. */
  touch(record: MutationRecord, place: Place): boolean {
    return this.reader.touch(record, place.scroller)
  }

  /** The rows on screen, in order. Reads layout for what is new. */
  read(place: Place, last = false): readonly Row[] {
    const most = last ? lastBudget : budget
    if (place.scroller !== this.scroller) {
      this.scroller = place.scroller
      this.reader.forget()
    }
    // Where its direction follows what is said in it, all sides change with it.
    const mirrored = getComputedStyle(place.scroller).direction === 'rtl'
    if (mirrored !== this.mirrored) this.reader.forget()
    this.mirrored = mirrored
    const context = this.contextOf(place)
    let rows = this.reader.read(place.scroller, context, most)
    // What is learned from some rows lets others be read better; that in turn seldom teaches more.
    for (let round = 0; round < 3; round++) {
      const names = this.names.observe(this.reader.takeFresh())
      const better = this.speech.takeLearned()
      if (!better && !names.size) break
      const stale = rows.filter(row => (better && row.mixed) || row.pieces.some(piece => isOf(piece, names)))
      if (!stale.length) break
      this.reader.reread(stale)
      rows = this.reader.read(place.scroller, context, most)
    }
    return rows
  }

  /** Takes in a name that the list or the header shows; returns the rows, read again where they begin with it. */
  learn(name: string, place: Place, rows: readonly Row[], last = false): readonly Row[] {
    if (!this.names.learn(name)) return rows
    const named = new Set([bare(name)])
    this.reader.reread(rows.filter(row => row.pieces.some(piece => isOf(piece, named))))
    return this.read(place, last)
  }

  private contextOf(place: Place) {
    let frame: DOMRect | null = null
    return {
      get frame(): DOMRect {
        frame ??= place.scroller.getBoundingClientRect()
        return frame
      },
      mirrored: this.mirrored,
      edges: this.edges,
      names: this.names,
      speech: this.speech,
      profile: this.profile,
      onShadow: this.met,
    }
  }
}

/** True if the piece is one of the names, or letters of one on somebody's picture. */
const isOf = (piece: string, names: ReadonlySet<string>): boolean =>
  names.has(piece) || (piece.length <= 4 && areInitials(piece, names))
