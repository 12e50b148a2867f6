import { ELEMENT, isVisible, shadowOf, TEXT } from '../page/flat'
import { kindOf } from '../page/kind'
import { isTime } from '../page/text'
import type { Leaf } from './leaf'

/** Emoji and other symbols without letters: what an image that stands for a character has as its alt text. */
const emoji = /^(?:[^\p{L}\p{N}]{1,8}|:[\w+-]+:|\[[^\]]{1,6}\])$/u

/** A row of more elements than this has no sign: it is a card, or a part of the page that holds several rows. */
export const signedMost = 160

/** A channel, a tag or a person that a text names can be pressed, and is a word of it all the same. */
const isWordOfText = (element: Element, parent: Element): boolean =>
  element.getAttribute('role') === 'button' &&
  /^(?:SPAN|A)$/.test(element.tagName) &&
  Array.from(parent.childNodes).some(node => node instanceof Text && hasWords(node.data))

const isButton = (element: Element): boolean =>
  element.tagName === 'BUTTON' || element.getAttribute('role') === 'button'

/** What is drawn below a row. */
export interface Scan {
  leaves: Leaf[]
  /** What the row is made of, without its text: rows of one sign are built alike. Null where there is too much. */
  sign: string | null
}

/**
 * Walks over what is drawn below a row: its pieces of text, in order, still unsorted into parts, and its sign. Gives up
 * after `most` elements. `met` is called with each shadow root on the way; `drawn` says whether an element's text is on
 * screen. Reads style, no layout.
 */
export function scan(
  row: Element,
  most = Number.POSITIVE_INFINITY,
  met?: (root: ShadowRoot) => void,
  drawn = isVisible,
): Scan {
  const walk = new Walk(most, met, drawn)
  walk.visit(row)
  return { leaves: walk.leaves, sign: walk.elements <= signedMost ? `${kindOf(row).id} ${walk.sign}` : null }
}

const none: readonly Node[] = []

/** One walk below a row. A class, not closures: a first reading visits thousands of elements. */
class Walk {
  readonly leaves: Leaf[] = []
  sign = ''
  elements = 0
  #breaks = false
  // Text nodes next to each other are one piece: frameworks draw `{name} · {time}` as three.
  #joined = false
  readonly #most: number
  readonly #met: ((root: ShadowRoot) => void) | undefined
  readonly #drawn: (element: Element) => boolean

  constructor(most: number, met: ((root: ShadowRoot) => void) | undefined, drawn: (element: Element) => boolean) {
    this.#most = most
    this.#met = met
    this.#drawn = drawn
  }

  visit(parent: Element): void {
    const name = parent.localName
    const shadow = shadowOf(parent, name)
    if (shadow) this.#met?.(shadow)
    const assigned = name === 'slot' ? (parent as HTMLSlotElement).assignedNodes() : none
    let visible: boolean | null = null
    let next = 0
    // Children one after the other: a list of them costs more than the walk.
    const first = assigned[0] ?? (shadow ?? parent).firstChild
    for (let node: Node | null = first; node && this.elements <= this.#most; ) {
      const following: Node | null = assigned.length ? (assigned[++next] ?? null) : node.nextSibling
      const type = node.nodeType
      if (type === TEXT) {
        const { data } = node as Text
        if (hasWords(data)) this.#put(parent, data, node as Text, (visible ??= this.#drawn(parent)))
        else if (this.#joined && this.leaves.at(-1)?.element === parent) (this.leaves.at(-1) as Leaf).text += data
      } else if (type === ELEMENT) {
        const element = node as Element
        this.elements++
        this.#joined = false
        if (element.tagName === 'BR') this.#breaks = true
        else if (element instanceof HTMLImageElement) {
          if (emoji.test(element.alt)) this.#put(parent, element.alt, null, (visible ??= this.#drawn(parent)))
          else this.sign += 'i'
        } else this.#enter(element, parent)
      }
      node = following
    }
  }

  #enter(element: Element, parent: Element): void {
    const kind = kindOf(element)
    if (this.elements <= signedMost) this.sign += `(${kind.id}`
    if (!kind.skipped) {
      this.#breaks ||= kind.block
      this.visit(element)
      this.#breaks ||= kind.block
    } else if (isWordOfText(element, parent)) this.#put(parent, element.textContent ?? '', null, this.#drawn(parent))
    // Before the words a button may show who speaks.
    else if (isButton(element) && this.leaves.every(leaf => leaf.pressed || leaf.said.length <= 2 || isTime(leaf.said)))
      this.#press(element)
    this.sign += ')'
  }

  #put(element: Element, text: string, node: Text | null, visible: boolean): void {
    this.sign += visible ? 'T' : 't'
    if (!visible) return
    const before = this.leaves.at(-1)
    if (this.#joined && before?.element === element) {
      before.text += text
      before.said = before.text.trim()
      before.node = null
      return
    }
    this.#joined = true
    this.#add(element, text, node, 'content')
    this.#breaks = false
  }

  #press(button: Element): void {
    const said = (button.textContent ?? '').trim()
    if (said === '' || said.length > 40 || !this.#drawn(button)) return
    this.sign += 'B'
    this.#add(button, said, null, 'chrome')
    this.#joined = false
  }

  #add(element: Element, text: string, node: Text | null, part: 'content' | 'chrome'): void {
    const breaks = this.#breaks
    const pressed = part === 'chrome'
    this.leaves.push({ text, said: text.trim(), element, node, breaks, part, pressed, picture: false })
  }
}

const hasWords = (text: string): boolean => /\S/.test(text)

/** All pieces of text drawn below a row, in order, still unsorted into parts. Reads style, no layout. */
export const leavesOf = (row: Element): Leaf[] => scan(row).leaves
