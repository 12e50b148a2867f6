import { shadowOf } from '../page/flat'
import type { Selector } from './profile'

const step = / >>> /

/** A selector that the browser does not understand matches nothing: profiles come from files. */
function query(root: Document | ShadowRoot | Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)]
  } catch {
    return []
  }
}

function along(root: Document | Element, path: string): Element[] {
  let at: (Document | ShadowRoot | Element)[] = [root]
  const parts = path.split(step)
  for (const [index, part] of parts.entries()) {
    const found = at.flatMap(one => query(one, part))
    if (index === parts.length - 1) return found
    at = found.flatMap(host => shadowOf(host) ?? [])
  }
  return []
}

/** What the first of the selectors that matches anything below `root` matches, in document order. Reads no layout. */
export function findAll(root: Document | Element, selector: Selector | undefined): Element[] {
  if (selector === undefined) return []
  for (const one of typeof selector === 'string' ? [selector] : selector) {
    const found = along(root, one)
    if (found.length) return found
  }
  return []
}

/** The first of `findAll`; null where there is none. */
export const findOne = (root: Document | Element, selector: Selector | undefined): Element | null =>
  findAll(root, selector)[0] ?? null

/** True if the element itself is what one of the selectors names (by its last step). */
export function isOne(element: Element, selector: Selector | undefined): boolean {
  if (selector === undefined) return false
  return (typeof selector === 'string' ? [selector] : selector).some(one => {
    try {
      return element.matches(one.split(step).at(-1) ?? one)
    } catch {
      return false
    }
  })
}
