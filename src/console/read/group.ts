import { ELEMENT, flatChildren, flatParent, shadowOf } from '../page/flat'
import type { Caption, Row } from './row'

/** One child of a group: a row, a group of its own, or nothing that is a message. */
export interface Slot {
  readonly element: Element
  /** Undefined until it is read; null where it is no message. */
  row: Row | null | undefined
  group: Group | null
  /** The name that stands here over the rows of one speaker. */
  caption: Caption | null
  /** The reading it belongs to: rows of an earlier one are read again. */
  epoch: number
  /** How many of the group's rows there are up to its last one. */
  end: number
  /** It was looked into, at least once. */
  seen: boolean
}

/** Unused rows of a virtual list are put this far out of sight, px (our guess: 9999 is usual). */
const parkedFrom = 2000

/** True if the row is kept for later use, far above the beginning of what holds it. Reads layout. */
export function isParked(row: Element): boolean {
  const holder = flatParent(row)
  if (!holder) return false
  return row.getBoundingClientRect().top <= holder.getBoundingClientRect().top - parkedFrom
}

const elementsOf = (nodes: NodeList): Element[] => {
  const elements: Element[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Node
    if (node.nodeType === ELEMENT) elements.push(node as Element)
  }
  return elements
}

/** How a group's rows are drawn: as they stand in the tree, from the last to the first, or each at its own place. */
type Order = 'tree' | 'reversed' | 'placed'

/**
 * An element that holds rows, and its children in order. The children are not asked for again with every change, which
 * would cost as much as the thread is long: the changes themselves are replayed.
 */
export class Group {
  readonly element: Element
  slots: Slot[] = []
  /** The first slot that may give other rows than at the last reading; as many as there are slots where none may. */
  from = 0
  /** The rows at the last reading, as they stand in the tree. */
  rows: readonly Row[] = []
  epoch = -1
  /** No child before this one was ever looked into: history that nobody has asked for. */
  #begin = 0
  #stale = true
  /** Where the child stood that was removed last. */
  #removed = 0
  #order: Order | null = null
  readonly #slotOf: (element: Element) => Slot

  constructor(element: Element, slotOf: (element: Element) => Slot) {
    this.element = element
    this.#slotOf = slotOf
  }

  /** Repeats one change of the element's children. Reads no style and no layout. */
  replay(record: MutationRecord): void {
    // Away from the page they may change unseen.
    const { removedNodes, addedNodes } = record
    const gone = removedNodes.length ? elementsOf(removedNodes).map(this.#slotOf) : []
    for (const slot of gone) slot.row = undefined
    if (this.#stale) return
    for (const slot of gone) {
      const index = this.#indexOf(slot)
      if (index < 0) return this.forget()
      this.slots.splice(index, 1)
      this.#removed = index
      this.from = Math.min(this.from, index)
      if (index < this.#begin) this.#begin--
    }
    const added = addedNodes.length ? elementsOf(addedNodes).map(this.#slotOf) : []
    if (!added.length) return
    if (record.nextSibling === null) {
      this.from = Math.min(this.from, this.slots.length)
      this.slots.push(...added)
      return
    }
    const before = record.previousSibling
    const index = before instanceof Element ? this.#indexOf(this.#slotOf(before)) : -1
    if (index < 0) return this.forget()
    this.slots.splice(index + 1, 0, ...added)
    this.from = Math.min(this.from, index + 1)
    if (index < this.#begin) this.#begin = added.some(slot => slot.seen) ? index + 1 : this.#begin + added.length
  }

  /** Where a child stands; -1 where it does not. Those that go one after the other stood at one place. */
  #indexOf(child: Slot): number {
    const { slots } = this
    const removed = this.#removed
    return slots[removed] === child ? removed : slots.lastIndexOf(child)
  }

  /** What one child gives may have changed. */
  changed(slot: Slot): void {
    if (!slot.seen) return
    this.from = Math.min(this.from, Math.max(0, this.slots.lastIndexOf(slot)))
  }

  /** How many of the rows at the last reading are sure to be the same now. */
  get kept(): number {
    return this.slots[this.from - 1]?.end ?? 0
  }

  /** The children are asked for again at the next reading. */
  forget(): void {
    this.#stale = true
  }

  /** The look of the element itself changed: its rows may be drawn in another order. */
  restyled(): void {
    this.#order = null
  }

  /** Brings the children up to date where replaying is not enough. Reads no style and no layout. */
  refresh(): void {
    const { element, slots } = this
    const plain = element.localName !== 'slot' && shadowOf(element) === null
    const same =
      slots.at(-1)?.element === (element.lastElementChild ?? undefined) &&
      slots[0]?.element === (element.firstElementChild ?? undefined)
    if (plain && !this.#stale && same) return
    this.slots = flatChildren(element).map(this.#slotOf)
    this.#stale = false
    this.#order = null
    this.from = 0
    this.#begin = 0
  }

  /** The first child that was ever looked into; as many as there are where none was. */
  firstSeen(): number {
    const { slots } = this
    while (this.#begin < slots.length && !slots[this.#begin]?.seen) this.#begin++
    return this.#begin
  }

  /** This child is looked into now, and all after it were. */
  begins(at: number): void {
    this.#begin = at
  }

  /** True where the last child is the one that came last. Reads style. */
  get endsLast(): boolean {
    this.#order ??= this.#readOrder()
    return this.#order === 'tree'
  }

  /** The rows in the order in which they are drawn. Reads style, and layout where rows stand each at its own place. */
  drawn(): readonly Row[] {
    const { rows } = this
    if (rows.length < 2) return rows
    this.#order ??= this.#readOrder()
    if (this.#order === 'tree') return rows
    if (this.#order === 'reversed') {
      // Only its own children stand the other way round: what is in one of them keeps the order it has there.
      const drawn: Row[] = []
      for (let index = this.slots.length - 1; index >= 0; index--)
        drawn.push(...rows.slice(this.slots[index - 1]?.end ?? 0, this.slots[index]?.end))
      return drawn
    }
    const tops = new Map(rows.map(row => [row, row.node.getBoundingClientRect().top]))
    // Rows kept for later use stand far above the thread's beginning, with the words of another conversation.
    const beginning = this.element.getBoundingClientRect().top - parkedFrom
    return rows
      .filter(row => (tops.get(row) ?? 0) > beginning)
      .toSorted((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
  }

  #readOrder(): Order {
    if (getComputedStyle(this.element).flexDirection === 'column-reverse') return 'reversed'
    const first = this.slots[0]
    return first && getComputedStyle(first.element).position === 'absolute' ? 'placed' : 'tree'
  }
}
