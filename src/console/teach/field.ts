import { flatParent, flatWalk } from '../page/flat'

/** True for an element one can write in. */
export const isField = (element: Element): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && /^(?:text|search|)$/.test(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable && !editableParent(element)) ||
  element.getAttribute('role') === 'textbox'

const editableParent = (element: Element): boolean => {
  const parent = flatParent(element)
  return parent instanceof HTMLElement && parent.isContentEditable
}

/** The field that was clicked: the element, what it is in, or the only one in the box around it; null for none. */
export function fieldOf(leaf: Element): Element | null {
  for (let at: Element | null = leaf; at; at = flatParent(at)) if (isField(at)) return at
  for (let at: Element | null = leaf, up = 0; at && up < 6; at = flatParent(at), up++) {
    const inside = [...flatWalk(at)].filter(isField)
    if (inside.length === 1) return inside[0] ?? null
    if (inside.length > 1) return null
  }
  return null
}
