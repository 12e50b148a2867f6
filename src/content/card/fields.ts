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

/** What comes into a shadow root nobody tells: the page is gone through again after so long, ms (our guess). */
const AGAIN = 10_000

/**
 * Boxes of what a reply is typed in, open shadow roots included. A frame counts where it is no larger than a reply box:
 * some editors are one. It is asked for each second: the page is gone through only if something has come that can hold a
 * field, or a field has gone. Of a long list only both ends are looked into; what is typed in just now is found wherever
 * it is.
 */
export class Fields {
  readonly #root: Document
  readonly #found = new Set<Element>()
  readonly #observer = new MutationObserver(records => this.#note(records))
  #gatheredAt: number | null = null

  constructor(root: Document) {
    this.#root = root
  }

  /** Reads layout. */
  boxes(view: { width: number; height: number }): Box[] {
    this.#note(this.#observer.takeRecords())
    const now = performance.now()
    const gone = [...this.#found].some(field => !field.isConnected || !field.matches(TYPED_IN))
    if (this.#gatheredAt === null || gone || now - this.#gatheredAt >= AGAIN) {
      this.#observer.observe(this.#root, { childList: true, subtree: true })
      this.#gatheredAt = now
      this.#found.clear()
      gather(this.#root, this.#found)
    }
    let active = this.#root.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (active?.matches(TYPED_IN)) this.#found.add(active)
    return [...this.#found].flatMap(field => boxOf(field, view) ?? [])
  }

  /** Nothing stands there any more that must keep off them. */
  rest(): void {
    this.#observer.disconnect()
    this.#gatheredAt = null
    this.#found.clear()
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records)
      for (let i = 0; i < addedNodes.length && this.#gatheredAt !== null; i++) {
        const node = addedNodes[i] as Element
        if (node.nodeType === 1 && mayHoldField(node)) this.#gatheredAt = null
      }
  }
}

/** Also what is made of components: they may have a field in their shadow. */
const mayHoldField = (element: Element): boolean =>
  element.matches(TYPED_IN) || element.localName.includes('-') || element.querySelector(TYPED_IN) !== null

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
