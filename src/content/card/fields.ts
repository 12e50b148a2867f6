import type { Box } from './spot'

/** What can be typed in: a reply is written in one of these, whatever a console is built of. */
const TYPED_IN =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], iframe'
/** Smaller ones hold no reply: a line to search in. px. */
const WIDE = 180
const HIGH = 28
/** Around the field stand its send button and its tools, px. */
const AROUND = 12

/** Boxes of what a reply is typed in, open shadow roots included. A frame counts where it is no larger than a reply box: some editors are one. */
export function typedIn(root: Document | ShadowRoot, view: { width: number; height: number }): Box[] {
  const own = [...root.querySelectorAll<HTMLElement>(TYPED_IN)].flatMap(field => boxOf(field, view) ?? [])
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? typedIn(shadowRoot, view) : [],
  )
  return [...own, ...inner]
}

function boxOf(field: HTMLElement, view: { width: number; height: number }): Box | null {
  const { left, top, right, bottom, width, height } = field.getBoundingClientRect()
  if (width < WIDE || height < HIGH) return null
  if (right <= 0 || bottom <= 0 || left >= view.width || top >= view.height) return null
  if (field.tagName === 'IFRAME' && height > view.height / 2) return null
  if (field.matches('[contenteditable] [contenteditable], [aria-hidden="true"]')) return null
  return { left: left - AROUND, top: top - AROUND, right: right + AROUND, bottom: bottom + AROUND }
}
