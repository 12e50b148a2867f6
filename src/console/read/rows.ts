import { flatParent, isVisible } from '../page/flat'
import { findAll } from '../profile/lookup'
import { Group, isParked, type Slot } from './group'
import { GroupFinder } from './groups'
import { scan, signedMost } from './scan'
import { Heirs } from './heirs'
import { type Row, type RowContext, readRow } from './row'
import { Template } from './template'

/** A row has seldom more pieces of text: what has more is asked each time whether it holds rows by now. */
const rowLeaves = 8
/** Rows of one look are read by one table; a page makes few of them. */
const templatesMost = 2000

/**
 * Splits the scroller into rows and reads them, keeping what did not change: one reading costs as much as what is new.
 * An element once seen to hold rows stays a group; a row is read again only after something in it changed.
 */
export class RowReader {
  #slots = new WeakMap<Element, Slot>()
  #root: Group | null = null
  readonly #finder = new GroupFinder()
  readonly #heirs = new Heirs()
  readonly #templates = new Map<string, Template>()
  /** Which element last showed a message id. */
  readonly #owners = new Map<string, Element>()
  /** Rows read since the last call of `takeFresh`. */
  #fresh: Row[] = []
  #epoch = 0
  /** True while single rows all over the thread are to be read again. */
  #scattered = false
  #until = 0
  /** The group whose children changed last, since the last reading. */
  #replayed: Group | null = null
  /** False while a thread too long to be read in one go is not read to its beginning. */
  complete = true
  /** False where the thread has more rows before those that were asked for. */
  whole = true
  /** So many rows that were never read are asked for, the last ones; what comes after them is read in any case. */
  most = Number.POSITIVE_INFINITY

  /**
   * Something changed in the scroller: what was read there is read again. Children that came or went are noted, so that
   * nothing else is. False where it happened elsewhere. Reads no style and no layout.
   */
  touch(record: MutationRecord, scroller: Element): boolean {
    const { target } = record
    const children = record.type === 'childList'
    // A pane that is replaced tells of each row that goes and comes: where it stands is looked up once.
    if (children && this.#replayed?.element === target) {
      this.#replayed.replay(record)
      return true
    }
    let below: Slot | null = null
    for (let at: Node | null = target; at; at = flatParent(at)) {
      const slot = this.#slots.get(at as Element)
      const group = at === scroller ? this.#root : slot?.group
      if (group && at === target) {
        if (children) {
          group.replay(record)
          this.#replayed = group
        } else group.restyled()
      }
      if (slot) slot.row = undefined
      if (group && below) group.changed(below)
      if (slot) below = slot
      if (at === scroller) return true
    }
    this.#replayed = null
    return false
  }

  /** Everything is read again at the next reading. */
  forget(): void {
    this.#epoch++
  }

  /** The next reading goes as far back as it may. */
  goBack(): void {
    this.#scattered = true
  }

  /** These rows are read again at the next reading: something was learned by which they read differently. */
  reread(rows: readonly Row[]): void {
    for (const row of rows) {
      const slot = this.#slots.get(row.node)
      if (slot) slot.row = undefined
      this.#scattered = true
    }
  }

  takeFresh(): Row[] {
    return this.#fresh.splice(0)
  }

  /**
   * The rows on screen in reading order. Stops reading after `budget` ms and begins with the last ones, so that a very
   * long thread takes several readings: `complete` is false until then. Reads layout for what is new.
   */
  read(scroller: Element, context: RowContext, budget = Number.POSITIVE_INFINITY): readonly Row[] {
    this.#until = performance.now() + budget
    this.#replayed = null
    this.complete = true
    if (context.profile.row !== undefined) {
      const given = findAll(scroller, context.profile.row)
      const rows = given.flatMap(element => {
        const slot = this.#slotOf(element)
        if (slot.row === undefined || slot.epoch !== this.#epoch) this.#readSlot(slot, context)
        return slot.row ?? []
      })
      if (given.length) return rows
    }
    if (this.#root?.element !== scroller) this.#root = new Group(scroller, this.#slotOf)
    this.whole = true
    let rows = this.#collect(this.#root, context)
    // Only from the first row on can it be told whether ids count places.
    if (this.complete && !this.whole && numbersOf(rows) !== null) {
      this.most = Number.POSITIVE_INFINITY
      this.#scattered = true
      this.whole = true
      rows = this.#collect(this.#root, context)
    }
    this.#scattered = false
    if (this.whole) dropPlaces(rows)
    return rows
  }

  readonly #slotOf = (element: Element): Slot => {
    const known = this.#slots.get(element)
    if (known) return known
    const slot: Slot = { element, row: undefined, group: null, caption: null, epoch: this.#epoch, end: 0, seen: false }
    this.#slots.set(element, slot)
    return slot
  }

  #collect(group: Group, context: RowContext): readonly Row[] {
    // All panes may be mounted, and only one of them drawn.
    if (group !== this.#root && !isVisible(group.element)) return []
    group.refresh()
    if (group.epoch !== this.#epoch || this.#scattered) group.from = 0
    const { slots, from } = group
    if (from < slots.length || group.kept !== group.rows.length) {
      this.#visitFrom(group, context)
      const rows = group.rows.slice(0, group.kept)
      this.#heirs.learn([...rows.slice(-1), ...slots.slice(from).flatMap(slot => slot.row ?? [])])
      for (let index = from; index < slots.length; index++) {
        const slot = slots[index]
        if (!slot) continue
        if (slot.group)
          for (const row of this.#collect(slot.group, context)) rows.push(underCaption(row, slots[index - 1]))
        else if (slot.row) {
          this.#heirs.take(slot.row, rows, slots[index - 1]?.caption ?? null)
          rows.push(slot.row)
        }
        slot.end = rows.length
      }
      group.rows = rows
      if (this.complete) group.from = slots.length
    }
    group.epoch = this.#epoch
    if (group.firstSeen() > 0) this.whole = false
    return group.drawn()
  }

  /**
   * Reads what is not read yet, from the last to the first: what is said now stands at the end. Stops before children
   * that nobody has asked for, and never between two that were read.
   */
  #visitFrom(group: Group, context: RowContext): void {
    const { slots, from } = group
    const seen = group.firstSeen()
    let left = seen > from && Number.isFinite(this.most) && group.endsLast ? this.most : Number.POSITIVE_INFINITY
    for (let index = slots.length - 1; index >= from; index--) {
      const slot = slots[index]
      if (!slot) continue
      if (left <= 0 && index < seen) return
      group.begins(Math.min(seen, index))
      if (!slot.group && (slot.row === undefined || slot.epoch !== this.#epoch)) {
        if (!this.complete || performance.now() > this.#until) {
          this.complete = false
          return
        }
        this.#visit(slot, context)
      }
      slot.seen = true
      if (Number.isFinite(left)) left -= sizeOf(slot)
    }
  }

  /** Finds out what a child is: a group of rows, or a row. A look that was a row before is one again. */
  #visit(slot: Slot, context: RowContext): void {
    slot.epoch = this.#epoch
    const { sign, leaves } = scan(slot.element, signedMost, context.onShadow)
    if (sign !== null && leaves.length <= rowLeaves && this.#templates.has(sign))
      return this.#readSlot(slot, context, { sign, leaves })
    const groups = this.#finder.groupsIn(slot.element, context.frame)
    if (!groups.length) return this.#readSlot(slot, context, sign === null ? undefined : { sign, leaves })
    // What looked like a row may be a group of one, now that groups are known.
    this.#templates.clear()
    for (const element of groups) {
      const holder = this.#slotOf(element)
      holder.group ??= new Group(element, this.#slotOf)
    }
  }

  #readSlot(slot: Slot, context: RowContext, scanned = scan(slot.element, undefined, context.onShadow)): void {
    slot.epoch = this.#epoch
    // Text that is drawn is in a row that is drawn.
    const read =
      scanned.leaves.length || isVisible(slot.element)
        ? readRow(slot.element, scanned.leaves, this.#templateOf(scanned.sign), context)
        : null
    slot.caption = read && 'caption' in read ? read : null
    slot.row = read && !('caption' in read) ? read : null
    if (!slot.row) return
    this.#fresh.push(slot.row)
    this.#own(slot.row)
  }

  #templateOf(sign: string | null): Template {
    if (sign === null) return new Template()
    const known = this.#templates.get(sign)
    if (known) return known
    if (this.#templates.size >= templatesMost) this.#templates.clear()
    const template = new Template()
    this.#templates.set(sign, template)
    return template
  }

  /** An id that two rows on screen share identifies neither. */
  #own(row: Row): void {
    if (row.id === null) return
    const owner = this.#owners.get(row.id)
    this.#owners.set(row.id, row.node)
    if (!owner || owner === row.node || !owner.isConnected) return
    const other = this.#slots.get(owner)?.row
    // A reused element that has not been read again still carries the id it had, as does one that waits for its use.
    if (other?.id !== row.id) return
    if (isParked(owner)) {
      other.id = null
      return
    }
    if (isParked(row.node)) {
      this.#owners.set(row.id, owner)
      row.id = null
      return
    }
    other.id = null
    row.id = null
  }
}

/** How many rows a child holds, as far as that is known. */
function sizeOf({ row, group }: Slot): number {
  if (!group) return row ? 1 : 0
  if (!group.slots.length) return group.element.childElementCount
  let size = 0
  for (const slot of group.slots) size += slot.group ? sizeOf(slot) : 1
  return size
}

/** Ids that only number the rows on screen identify nothing. */
function dropPlaces(rows: readonly Row[]): void {
  if (numbersOf(rows, 1) !== null) for (const row of rows) row.id = null
}

/** What the first row's id is, where it is `most` or less and the rows' ids are numbers that follow one another; else null. */
function numbersOf(rows: readonly Row[], most = Number.POSITIVE_INFINITY): number | null {
  const [first] = rows
  if (!first || rows.length < 2) return null
  const number = (row: Row): number => Number(/=\D{0,8}?(\d{1,5})$/.exec(row.id ?? '')?.[1] ?? Number.NaN)
  const from = number(first)
  return from <= most && rows.every((row, index) => number(row) === from + index) ? from : null
}

/** A name over a group of rows is that of each on its side. */
function underCaption(row: Row, before: Slot | undefined): Row {
  if (row.name === null && before?.caption && before.caption.side === row.side) row.name = before.caption.caption
  return row
}
