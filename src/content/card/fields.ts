import type { Box } from './spot'

/** What can be typed in: a reply is written in one of these, whatever a console is built of. */
const TYPED_IN =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], iframe'
/** Smaller ones hold no reply: a line to search in. px. */
const WIDE = 180
const HIGH = 28
/** Around the field stand its send button and its tools, px. */
const AROUND = 12

/** So many siblings are a thread or a list, and of those only so many at each end are looked into (our guesses). */
const MANY = 100
const ENDS = 25

/**
 * Boxes of what a reply is typed in, open shadow roots included. A frame counts where it is no larger than a reply box:
 * some editors are one. It is asked for each second, so that it must not cost more in a long thread: of a long list only
 * both ends are looked into, and what is typed in just now is found wherever it is.
 */
export function typedIn(root: Document, view: { width: number; height: number }): Box[] {
  const found = new Set<Element>()
  gather(root, found)
  let active = root.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (active?.matches(TYPED_IN)) found.add(active)
  return [...found].flatMap(field => boxOf(field, view) ?? [])
}

function gather(parent: ParentNode, found: Set<Element>): void {
  const { children } = parent
  const { length } = children
  for (let i = 0; i < length; i++) {
    if (length > MANY && i === ENDS) i = length - ENDS
    const child = children[i]
    if (!child) continue
    if (child.matches(TYPED_IN)) found.add(child)
    if (child.shadowRoot) gather(child.shadowRoot, found)
    gather(child, found)
  }
}

function boxOf(field: Element, view: { width: number; height: number }): Box | null {
  const { left, top, right, bottom, width, height } = field.getBoundingClientRect()
  if (width < WIDE || height < HIGH) return null
  if (right <= 0 || bottom <= 0 || left >= view.width || top >= view.height) return null
  if (field.tagName === 'IFRAME' && height > view.height / 2) return null
  if (field.matches('[contenteditable] [contenteditable], [aria-hidden="true"]')) return null
  return { left: left - AROUND, top: top - AROUND, right: right + AROUND, bottom: bottom + AROUND }
}
