import { flatChildren, flatContains, flatWalk, hasText, isDrawn } from '../page/flat'
import { isField } from './field'
import { readOnce } from './read-once'

/** What the arrow keys walk over at each step. */
export interface Candidates {
  messages: Element[]
  fields: Element[]
  entries: Element[]
}

/** A column of fewer is no thread and no list; more than `most` nobody walks through. */
const COLUMN = { least: 3, most: 300 }

/** Columns of text on a page that nothing else is known of: every child of an element that stacks several. Reads layout. */
function columns(root: Document): Element[][] {
  const found: Element[][] = []
  for (const parent of flatWalk(root.body)) {
    const children = flatChildren(parent).filter(child => hasText(child) && isDrawn(child))
    if (children.length < COLUMN.least) continue
    const boxes = children.map(child => child.getBoundingClientRect())
    const stacked = boxes.every((box, index) => index === 0 || box.top >= (boxes[index - 1]?.bottom ?? 0) - 6)
    if (stacked && boxes.every(box => box.width >= 120 && box.height >= 14)) found.push(children)
  }
  return found
}

/** Parts of the page that could be what is asked for, in the order in which they are drawn. Reads layout. */
export function candidates(root: Document): Candidates {
  const seen = readOnce(root, {})
  const fields = [...flatWalk(root.body)].filter(
    element => isField(element) && isDrawn(element) && element.getBoundingClientRect().width >= 60,
  )
  const stacks = seen.rows.length >= 2 && seen.items.length >= 1 ? [] : columns(root)
  const wide = root.documentElement.clientWidth * 0.3
  const holds = (stack: readonly Element[], other: readonly Element[]): boolean =>
    stack !== other && stack.some(element => other.some(inner => element !== inner && flatContains(element, inner)))
  // The innermost columns: what stacks columns is no message.
  const inner = stacks.filter(stack => !stacks.some(other => holds(stack, other)))
  const of = (fits: (width: number) => boolean): Element[] =>
    inner.filter(stack => fits(stack[0]?.getBoundingClientRect().width ?? 0)).flat()
  const messages = seen.rows.length >= 2 ? seen.rows.map(row => row.element) : of(width => width >= wide)
  const entries = seen.items.length ? seen.items : of(width => width < wide * 1.4)
  return { messages: messages.slice(-COLUMN.most), fields, entries: entries.slice(0, COLUMN.most) }
}
