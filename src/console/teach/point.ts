import { shadowOf } from '../page/flat'

/** The innermost element drawn at a point of the window, through shadow roots; `ours` is looked through. Null for none. */
export function elementAt(document: Document, x: number, y: number, ours: Element | null): Element | null {
  const seen = new Set<Element>()
  let root: Document | ShadowRoot = document
  let found: Element | null = null
  for (;;) {
    const next: Element | undefined = root.elementsFromPoint(x, y).find(element => element !== ours)
    if (!next || seen.has(next)) return found
    seen.add(next)
    found = next
    const inner = shadowOf(next)
    if (!inner) return found
    root = inner
  }
}
