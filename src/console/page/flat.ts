/** The flattened tree: what is drawn, with shadow roots (open, and closed where the browser lends them) and slots. */

interface ChromeDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null
}

/** Chrome lends closed roots to content scripts only; on a plain page the global is not there. */
const chromeDom = (): ChromeDom | undefined => (globalThis as { chrome?: { dom?: ChromeDom } }).chrome?.dom
let lent: ChromeDom | undefined

/** Elements that can host a shadow root without being custom ones. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

/** A plain element that had no closed root is not asked again for so long, ms: one reading asks several times (our guess). */
const askEvery = 1000
const asked = new WeakMap<Element, number>()

/** The element's shadow root, open or (in a content script) closed; null where it has none. `name`: its local one. */
export function shadowOf(element: Element, name = element.localName): ShadowRoot | null {
  const open = element.shadowRoot
  if (open) return open
  const dom = (lent ??= chromeDom())
  if (!dom?.openOrClosedShadowRoot) return null
  // Asking for a closed one costs a call into the browser, so plain elements that show what is in them are not asked.
  const plain = !name.includes('-')
  if (plain && (!hosts.has(name) || hasContent(element))) return null
  const now = performance.now()
  if (plain && now - (asked.get(element) ?? -askEvery) < askEvery) return null
  try {
    const closed = dom.openOrClosedShadowRoot(element)
    if (plain && !closed) asked.set(element, now)
    return closed
  } catch {
    return null
  }
}

/** True if the element has children of its own, or begins with words. */
const hasContent = (element: Element): boolean => {
  const first = element.firstChild
  if (first === null) return false
  const { nodeType } = first
  // Most begin with an element, or with words.
  if (nodeType === ELEMENT || (nodeType === TEXT && (first as Text).data.trim() !== '')) return true
  return element.firstElementChild !== null
}

/**
 * Children as drawn: a host's shadow content instead of its own, a slot's assigned nodes instead of its fallback.
 * `shadow`: the node's root, where it is known already.
 */
export function flatNodes(node: Node, shadow?: ShadowRoot | null): ArrayLike<Node> {
  if (!(node instanceof Element)) return node.childNodes
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes()
    if (assigned.length) return assigned
  }
  return ((shadow === undefined ? shadowOf(node) : shadow) ?? node).childNodes
}

/** Element children as drawn. */
export function flatChildren(node: Node): Element[] {
  const assigned = assignedTo(node)
  if (assigned.length) return assigned.filter(child => child.nodeType === ELEMENT) as Element[]
  const children: Element[] = []
  // One after the other: a list of them is made anew with every change, and stays with the page.
  for (let child = holderOf(node).firstElementChild; child; child = child.nextElementSibling) children.push(child)
  return children
}

/** What a slot was given; none where it shows its own children, as all others do. */
const assignedTo = (node: Node): readonly Node[] =>
  (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : none
const none: readonly Node[] = []

/** Whose children are drawn: the shadow root's, or the node's own. */
const holderOf = (node: Node): ParentNode & Node =>
  (node.nodeType === ELEMENT ? shadowOf(node as Element) : null) ?? (node as Element)

/** The parent as drawn: slot before host, host of a shadow root; null at the document. */
export function flatParent(node: Node): Element | null {
  // Asked some ten times for each change on the page: the type's number costs less than the classes.
  const { nodeType } = node
  if (nodeType === ELEMENT || nodeType === TEXT) {
    const slot = (node as Element | Text).assignedSlot
    if (slot) return slot
  } else if (node instanceof ShadowRoot) return node.host
  const parent = node.parentNode
  if (parent === null || parent.nodeType === ELEMENT) return parent as Element | null
  return parent instanceof ShadowRoot ? parent.host : null
}
/** As `Node` has them: to ask it each time is to ask the browser. */
export const [ELEMENT, TEXT] = [1, 3]

/** True if `ancestor` is `node` or above it, as drawn. */
export function flatContains(ancestor: Element, node: Node | null): boolean {
  for (let at: Node | null = node; at; at = flatParent(at)) if (at === ancestor) return true
  return false
}

/** The node and all that is above it, as drawn. */
export function chainOf(node: Node | null): Set<Node> {
  const chain = new Set<Node>()
  for (let at = node; at; at = flatParent(at)) chain.add(at)
  return chain
}

/** Tags that never draw text of their own. */
export const blankTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'LINK',
  'META',
  'IFRAME',
  'OBJECT',
])

/** Every element below `root`, as drawn, parents first; `enter` false skips an element's inside. */
export function* flatWalk(root: Node, enter: (element: Element) => boolean = () => true): Generator<Element> {
  // A stack, not recursion: nested generators pass every element up through all levels.
  const stack: Element[] = flatChildren(root).toReversed()
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (blankTags.has(element.tagName)) continue
    yield element
    if (!enter(element)) continue
    const children = flatChildren(element)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child) stack.push(child)
    }
  }
}

/** True if any text is below the node, as drawn. Reads no layout. */
export function hasText(node: Node): boolean {
  const { nodeType } = node
  if (nodeType === TEXT) return (node as Text).data.trim() !== ''
  if (nodeType === ELEMENT) {
    const { tagName } = node as Element
    if (blankTags.has(tagName) || tagName === 'svg') return false
  }
  const assigned = assignedTo(node)
  if (assigned.length) return assigned.some(hasText)
  for (let child = holderOf(node).firstChild; child; child = child.nextSibling) if (hasText(child)) return true
  return false
}

const withVisibility = { visibilityProperty: true }

/** True unless style hides the element; one with `display: contents` has no box and counts by its parent. No layout. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility(withVisibility)) return true
  if (!element.isConnected || getComputedStyle(element).display !== 'contents') return false
  const parent = flatParent(element)
  return parent !== null && isVisible(parent)
}

/** True if the element is drawn somewhere. Reads style and layout: not for mutation callbacks. */
export function isDrawn(element: Element): boolean {
  if (!element.isConnected) return false
  if (!isVisible(element)) return false
  if (element.getClientRects().length) return true
  return getComputedStyle(element).display === 'contents'
}

/**
 * Element children that have a box: one drawn as `display: contents` (slots are) stands for its own children. Not all,
 * but more than `most`, where there are more. Reads layout.
 */
export function boxedChildren(node: Node, most = Number.POSITIVE_INFINITY): Element[] {
  const boxed: Element[] = []
  for (const child of flatChildren(node)) {
    if (boxed.length > most) break
    const { width, height } = child.getBoundingClientRect()
    if (width > 0 || height > 0 || getComputedStyle(child).display !== 'contents') boxed.push(child)
    else boxed.push(...boxedChildren(child, most - boxed.length))
  }
  return boxed
}
