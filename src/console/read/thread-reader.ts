import type { Place } from '../find/thread'
import type { ConsoleProfile } from '../profile/profile'
import { Edges } from './edges'
import { Names } from './names'
import type { Row } from './row'
import { RowReader } from './rows'

/** A very long thread is read in pieces that take no longer than this, ms: a task over 50 ms is felt. */
const budget = 30

/** Reads the open thread's rows, and again where a name that was learned makes them read differently. */
export class ThreadReader {
  readonly names = new Names()
  private readonly edges = new Edges()
  private readonly reader = new RowReader()
  private scroller: Element | null = null
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
  read(place: Place): readonly Row[] {
    if (place.scroller !== this.scroller) {
      this.scroller = place.scroller
      this.reader.forget()
    }
    const context = this.contextOf(place)
    const rows = this.reader.read(place.scroller, context, budget)
    const learned = this.names.observe(this.reader.takeFresh())
    if (learned.size === 0) return rows
    this.reader.forgetNamed(learned, rows)
    const again = this.reader.read(place.scroller, context, budget)
    this.names.observe(this.reader.takeFresh())
    return again
  }

  /** Takes in a name that the list or the header shows; returns the rows, read again where they begin with it. */
  learn(name: string, place: Place, rows: readonly Row[]): readonly Row[] {
    if (!this.names.learn(name)) return rows
    this.reader.forgetNamed(new Set([name]), rows)
    return this.read(place)
  }

  private contextOf(place: Place) {
    let frame: DOMRect | null = null
    return {
      get frame(): DOMRect {
        frame ??= place.scroller.getBoundingClientRect()
        return frame
      },
      edges: this.edges,
      isName: (text: string) => this.names.has(text),
      profile: this.profile,
      onShadow: this.met,
    }
  }
}
