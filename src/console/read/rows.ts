import { flatChildren, flatParent, hasText, isVisible } from '../page/flat'
import { leavesOf } from './leaves'
import { findAll } from '../profile/lookup'
import { type Row, type RowContext, readRow } from './row'
import { hasSurface } from '../page/surface'
import { isTime } from '../page/text'
import { elementWords, groupWords, hasWord, partWords, rowWords } from '../page/words'

const inlineTags = new Set('A B BDI BR CODE EM I LI P S SMALL SPAN STRONG SUB SUP TD TIME U'.split(' '))

const signature = (element: Element): string =>
  `${element.tagName} ${(element.getAttribute('class') ?? '').split(/\s+/)[0] ?? ''}`

const isPart = (child: Element): boolean => {
  const ends = lastWords(child)
  return ends.some(word => partWords.has(word)) && !ends.some(word => rowWords.has(word))
}

/** Points for "these children are messages, not the parts of one"; each rule alone, weights our guesses from six kits. */
export function rowPoints(parent: Element, all: readonly Element[], width: number): number {
  // A thread may hold thousands: its first and last rows tell what it is made of.
  const children = all.length > 24 ? [...all.slice(0, 12), ...all.slice(-12)] : all
  const share = (test: (child: Element) => boolean): number => children.filter(test).length / children.length
  const kinds = new Map<string, number>()
  for (const child of children) kinds.set(signature(child), (kinds.get(signature(child)) ?? 0) + 1)
  const alike = Math.max(...kinds.values())
  let points = alike >= 2 ? 2 : 0
  if (alike >= 4) points += 1
  points += 2 * share(child => hasWord(elementWords(child), rowWords))
  points += 1.5 * share(child => child.getBoundingClientRect().width >= width * 0.85)
  if (hasWord(elementWords(parent), groupWords)) points += 1
  points -= 4 * share(isPart)
  points -= 4 * share(child => inlineTags.has(child.tagName))
  if (children.filter(hasSurface).length >= 2) points += 2
  if (hasSurface(parent)) points -= 4
  return points
}
/** From this on children are rows. */
const rowsLeast = 3

/** The last word of each class: in `cs-message__header` it is the part, in `chat-msg` the row. */
const lastWords = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).flatMap(token => {
    const block = token.split('--')[0] ?? ''
    return block.toLowerCase().match(/[a-z]+(?=[^a-z]*$)/)?.[0] ?? []
  })

/**
 * Splits the scroller into rows and reads them, keeping what did not change. An element once seen to hold rows stays
 * a group; a row is read again only after something in it changed.
 */
export class RowReader {
  private cache = new WeakMap<Element, Row | null>()
  private groups = new WeakSet<Element>()
  /** What groups looked like: the next conversation's may hold too few rows to tell. */
  private readonly kinds = new Set<string>()
  /** Which element last showed a message id. */
  private owners = new Map<string, Element>()
  /** Rows read since the last call of `takeFresh`. */
  private fresh: Row[] = []

  /** Something changed at or below `node`: what was read there is read again. */
  touch(node: Node, scroller: Element): boolean {
    for (let at: Node | null = node; at; at = flatParent(at)) {
      if (at === scroller) return true
      if (at instanceof Element) this.cache.delete(at)
    }
    return false
  }

  /** Everything is read again at the next reading. */
  forget(): void {
    this.cache = new WeakMap()
  }

  takeFresh(): Row[] {
    return this.fresh.splice(0)
  }

  /** The rows on screen in reading order. Reads layout for what is new. */
  read(scroller: Element, context: RowContext): Row[] {
    const rows: Row[] = []
    if (context.profile.row !== undefined) {
      const given = findAll(scroller, context.profile.row)
      for (const row of given) this.keep(row, context, rows)
      if (given.length) return rows
    }
    this.group(scroller, context, rows)
    dropPlaces(rows)
    return rows
  }

  private group(parent: Element, context: RowContext, rows: Row[]): void {
    const children = flatChildren(parent)
    const from = rows.length
    for (const child of children) this.visit(child, context, rows)
    if (rows.length - from > 1 && children[0]) this.order(parent, children[0], rows, from)
  }

  /** Reversed columns and absolutely placed rows are drawn in another order than they stand in the tree. */
  private order(parent: Element, first: Element, rows: Row[], from: number): void {
    const part = (): Row[] => rows.splice(from)
    if (getComputedStyle(parent).flexDirection === 'column-reverse') rows.push(...part().toReversed())
    else if (getComputedStyle(first).position === 'absolute') {
      const tops = new Map(rows.slice(from).map(row => [row, row.node.getBoundingClientRect().top]))
      rows.push(...part().sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0)))
    }
  }

  private visit(element: Element, context: RowContext, rows: Row[]): void {
    if (this.groups.has(element)) return this.group(element, context, rows)
    const known = this.cache.get(element)
    if (known !== undefined) {
      if (known) rows.push(known)
      return
    }
    if (this.holdsRows(element, context.frame.width)) return this.group(element, context, rows)
    this.keep(element, context, rows)
  }

  private keep(element: Element, context: RowContext, rows: Row[]): void {
    let row = this.cache.get(element)
    if (row === undefined) {
      context.onRead(element)
      row = isVisible(element) ? readRow(element, context) : null
      this.cache.set(element, row)
      if (row) {
        this.fresh.push(row)
        this.own(row)
      }
    }
    if (row) rows.push(row)
  }

  /** An id that two rows on screen share identifies neither. */
  private own(row: Row): void {
    if (row.id === null) return
    const owner = this.owners.get(row.id)
    this.owners.set(row.id, row.node)
    if (!owner || owner === row.node || !owner.isConnected) return
    const other = this.cache.get(owner)
    // A reused element that has not been read again still carries the id it had.
    if (other === undefined || other?.id !== row.id) return
    other.id = null
    row.id = null
  }

  /** Goes down only children to the first element with several; if those are rows, all on the way are groups. */
  private holdsRows(element: Element, width: number): boolean {
    const way: Element[] = []
    for (let at: Element | undefined = element; at; ) {
      way.push(at)
      if (this.kinds.has(signature(at))) {
        for (const group of way) this.groups.add(group)
        return true
      }
      let children: Element[] = flatChildren(at)
      if (children.length > 48) children = [...children.slice(0, 24), ...children.slice(-24)]
      children = children.filter(hasText)
      if (children.length === 1 && !hasOwnText(at)) {
        at = children[0]
        continue
      }
      if (children.length < 2 || hasOwnText(at)) return false
      const real = children.filter(child => !isTime((child.textContent ?? '').trim()))
      if (real.length < 2 || rowPoints(at, real, width) < rowsLeast || !speaks(real)) return false
      for (const group of way) {
        this.groups.add(group)
        if (group.classList.length) this.kinds.add(signature(group))
      }
      return true
    }
    return false
  }
}

const hasOwnText = (element: Element): boolean => {
  for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) return true
  return false
}
/** At least two of the children say something themselves. */
const speaks = (children: readonly Element[]): boolean =>
  children.slice(0, 12).filter(child => leavesOf(child).length > 0).length >= 2

/** Ids that only number the rows on screen identify nothing. */
function dropPlaces(rows: readonly Row[]): void {
  if (rows.length < 2) return
  const counts = (from: number): boolean =>
    rows.every(
      (row, index) => row.id !== null && Number(/=\D{0,8}?(\d{1,5})$/.exec(row.id)?.[1] ?? -1) === index + from,
    )
  if (counts(0) || counts(1)) for (const row of rows) row.id = null
}
