import type { Preview } from '../../console/teach'
import type { Mark } from './Marks'

/** Boxes of elements as far as they are in sight. Reads layout. */

const clip = (box: DOMRect, within: DOMRect): Mark['box'] | null => {
  const left = Math.max(box.left, within.left)
  const top = Math.max(box.top, within.top)
  const width = Math.min(box.right, within.right) - left
  const height = Math.min(box.bottom, within.bottom) - top
  return width > 2 && height > 2 ? { left, top, width, height } : null
}

/** The box of what an element draws: its own, or its children's where it has none (`display: contents`). */
function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect()
  if (own.width > 0 || own.height > 0 || !element.firstElementChild) return own
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

const sight = (): DOMRect => new DOMRect(0, 0, innerWidth, innerHeight)

/** One element's outline; nothing where it is out of sight. */
export function markOf(element: Element, kind: Mark['kind'], within: Element | null = null): Mark[] {
  const box = clip(boxOf(element), within?.getBoundingClientRect() ?? sight())
  return box ? [{ kind, box }] : []
}

/** The outlines of everything that would be read. */
export const marksOf = (seen: Preview): Mark[] => [
  ...seen.rows.flatMap(({ element, role }) => markOf(element, role, seen.scroller)),
  ...(seen.composer ? markOf(seen.composer, 'composer') : []),
  ...(seen.active ? markOf(seen.active, 'active') : []),
]
