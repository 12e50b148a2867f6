import { flatChildren, flatParent, hasText } from '../page/flat'

/** Walks in the tree as drawn, for picked elements. */

/** The nearest element that holds both, as drawn; one of them if it holds the other. */
export function commonAncestor(a: Element, b: Element): Element | null {
  const above = new Set<Element>()
  for (let at: Element | null = a; at; at = flatParent(at)) above.add(at)
  for (let at: Element | null = b; at; at = flatParent(at)) if (above.has(at)) return at
  return null
}

/** The elements from just below `top` down to `leaf`; empty where `top` does not hold it. */
export function chainDown(top: Element, leaf: Element): Element[] {
  const chain: Element[] = []
  for (let at: Element | null = leaf; at; at = flatParent(at)) {
    if (at === top) return chain.toReversed()
    chain.push(at)
  }
  return []
}

/** The other children of the element's parent that say something, as drawn. */
export function talkingSiblings(element: Element): Element[] {
  const parent = flatParent(element)
  return parent ? flatChildren(parent).filter(child => child !== element && hasText(child)) : []
}

/** True if one is drawn wholly above the other. Reads layout. */
export function stacked(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
  return one.bottom <= other.top + 4 || other.bottom <= one.top + 4
}

const lineTags = new Set(
  'A B BDI BR CODE EM I P S SMALL SPAN STRONG SUB SUP TIME U PRE H1 H2 H3 H4 H5 H6 IMG'.split(' '),
)
/** True for an element that is part of a text, not a message. */
export const isLine = (element: Element): boolean => lineTags.has(element.tagName)
