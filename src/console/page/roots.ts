import { shadowOf } from './flat'

/** The document and every shadow root in it that was met: a change or a field inside one does not show outside. */
export class Roots {
  readonly #met: (root: Document | ShadowRoot) => void
  readonly #document: Document
  readonly #shadows = new Set<ShadowRoot>()
  readonly #known = new WeakSet<ShadowRoot>()

  /** `met` is called once for the document and once for each shadow root. */
  constructor(document: Document, met: (root: Document | ShadowRoot) => void) {
    this.#document = document
    this.#met = met
    met(document)
  }

  /** Takes in one root and what is nested in it. */
  add(root: ShadowRoot): void {
    if (this.#shadows.has(root)) return
    this.#shadows.add(root)
    if (!this.#known.has(root)) {
      this.#known.add(root)
      this.#met(root)
    }
    this.discover(root)
  }

  /** Looks for roots at and below a node. Costs a look at each element; reads no style and no layout. */
  discover(node: Document | ShadowRoot | Element): void {
    if (node instanceof Element) this.#look(node)
    for (const element of node.querySelectorAll('*')) this.#look(element)
  }

  /** What a selector matches, in the document and in all roots. */
  queryAll(selector: string): Element[] {
    const found = [...this.#document.querySelectorAll(selector)]
    for (const root of this.#shadows) {
      if (root.isConnected) found.push(...root.querySelectorAll(selector))
      else this.#shadows.delete(root)
    }
    return found
  }

  #look(element: Element): void {
    const root = shadowOf(element)
    if (root) this.add(root)
  }
}
