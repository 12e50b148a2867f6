import { flatContains, flatParent, isVisible, shadowOf } from '../page/flat'
import { hasSurface } from '../page/surface'
import { bare, beforeTime, isDivider, isStatus, isTime, withoutTime } from '../page/text'
import { elementWords, kindOf } from '../page/kind'
import { chromeWords, hasWord, headWords, nameWords, timeWords } from '../page/words'
import { isAvatar } from './avatar'
import type { Speech } from './speech'

/** A piece of text in a row and what part it is. */
export interface Leaf {
  text: string
  /** The text without the space around it. */
  said: string
  element: Element
  /** The text node; an emoji image has none. */
  node: Text | null
  /** True if a line or block begins between the previous piece and this one. */
  breaks: boolean
  part: 'content' | 'name' | 'time' | 'label' | 'chrome'
  /** It can be pressed: no words of the speaker, but perhaps the speaker's name. */
  pressed: boolean
  /** Letters on somebody's picture. */
  picture: boolean
}

/** One or two letters at the beginning or the end of a name. */
const isEndOf = (letters: string, name: string): boolean =>
  name.length > letters.length &&
  (name.toLowerCase().startsWith(letters.toLowerCase()) || name.toLowerCase().endsWith(letters.toLowerCase()))

/** Letters on somebody's picture beside other words. */
function isPicture(leaf: Leaf, leaves: readonly Leaf[]): boolean {
  const avatar = isAvatar(leaf)
  return avatar === 'sure' || (avatar === 'perhaps' && leaves.some(one => one !== leaf && isEndOf(leaf.said, one.said)))
}

/** The kind of block the piece stands in: a link or a big emoji in it is no other. */
export function blockAround(leaf: Leaf): string {
  let at: Element | null = leaf.element
  while (at && /^(?:slot|a|b|i|em|strong|code|span|img|u|s|mark)$/.test(at.localName)) at = flatParent(at)
  return at ? kindOf(at).id : ''
}

/** The kind of element the piece stands in; a slot only passes it on. */
export function kindAround(leaf: Leaf): string {
  let at: Element | null = leaf.element
  while (at?.localName === 'slot') at = flatParent(at)
  return at ? kindOf(at).id : ''
}

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
  const leaves: Leaf[] = []
  let sign = ''
  let elements = 0
  let breaks = false
  // Text nodes next to each other are one piece: frameworks draw `{name} · {time}` as three.
  let joined = false
  // Before the words a button may show who speaks.
  const press = (button: Element): void => {
    const said = (button.textContent ?? '').trim()
    if (said === '' || said.length > 40 || !drawn(button)) return
    sign += 'B'
    leaves.push({
      text: said,
      said,
      element: button,
      node: null,
      breaks,
      part: 'chrome',
      pressed: true,
      picture: false,
    })
    joined = false
  }
  const visit = (parent: Element): void => {
    const shadow = shadowOf(parent)
    if (shadow) met?.(shadow)
    let visible: boolean | undefined
    const put = (text: string, node: Text | null): void => {
      visible ??= drawn(parent)
      sign += visible ? 'T' : 't'
      if (!visible) return
      const before = leaves.at(-1)
      if (joined && before?.element === parent) {
        before.text += text
        before.said = before.text.trim()
        before.node = null
        return
      }
      joined = true
      leaves.push({
        text,
        said: text.trim(),
        element: parent,
        node,
        breaks,
        part: 'content',
        pressed: false,
        picture: false,
      })
      breaks = false
    }
    const assigned = parent.localName === 'slot' ? (parent as HTMLSlotElement).assignedNodes() : []
    let next = 0
    // Children one after the other: a list of them costs more than the walk.
    const first = assigned[0] ?? (shadow ?? parent).firstChild
    for (let node: Node | null = first; node && elements <= most; ) {
      const following: Node | null = assigned.length ? (assigned[++next] ?? null) : node.nextSibling
      if (node instanceof Text) {
        if (hasWords(node.data)) put(node.data, node)
        else if (joined && leaves.at(-1)?.element === parent) (leaves.at(-1) as Leaf).text += node.data
      } else if (node instanceof Element) {
        elements++
        joined = false
        if (node.tagName === 'BR') breaks = true
        else if (node instanceof HTMLImageElement) {
          if (emoji.test(node.alt)) put(node.alt, null)
          else sign += 'i'
        } else {
          const kind = kindOf(node)
          if (elements <= signedMost) sign += `(${kind.id}`
          if (!kind.skipped) {
            breaks ||= kind.block
            visit(node)
            breaks ||= kind.block
          } else if (isWordOfText(node, parent)) put(node.textContent ?? '', null)
          else if (isButton(node) && leaves.every(leaf => leaf.pressed || leaf.said.length <= 2 || isTime(leaf.said)))
            press(node)
          sign += ')'
        }
      }
      node = following
    }
  }
  visit(row)
  return { leaves, sign: elements <= signedMost ? `${kindOf(row).id} ${sign}` : null }
}

const hasWords = (text: string): boolean => /\S/.test(text)

/** All pieces of text drawn below a row, in order, still unsorted into parts. Reads style, no layout. */
export const leavesOf = (row: Element): Leaf[] => scan(row).leaves

/** Marks times, names, states and buttons among the pieces; what is left is what was said. */
export function sortLeaves(
  row: Element,
  leaves: Leaf[],
  isName: (text: string) => boolean,
  byWords: readonly Leaf['part'][],
  speech: Speech,
): void {
  if (leaves.length < 2) {
    const only = leaves[0]
    if (only && !speech.says(only) && (isTime(only.said) || isStatus(only.said))) {
      // Under a picture or a file stands a time or a state: in a bubble it may have been said.
      if (!inSurface(row, only.element) || speech.isAside(only) || row.querySelector('img,video,canvas,picture'))
        only.part = isTime(only.said) ? 'time' : 'chrome'
    } else if (only && !inSurface(row, only.element) && !speech.says(only)) {
      // Over a picture or a file stand a name and a time, and no words.
      if (beforeTime(only.said, isName) !== null) only.part = 'label'
      else if (only.said.length <= 40 && hasWord(elementWords(only.element), nameWords)) only.part = 'name'
    }
    if (only?.part !== 'content') return
    if (ownWords(row, only, chromeWords)) only.part = 'chrome'
    return
  }
  leaves.forEach((leaf, index) => {
    leaf.picture = leaf.said.length <= 4 && isPicture(leaf, leaves)
    if (leaf.pressed || leaf.picture) leaf.part = 'chrome'
    else if (isInitial(leaf.said, leaves[index + 1]?.said)) leaf.part = 'chrome'
    else if (isTime(leaf.said)) leaf.part = 'time'
    else if (isStatus(leaf.said) || isDivider(leaf.said) || bare(leaf.said) === '') leaf.part = 'chrome'
    else if (beforeTime(leaf.said, isName) !== null) leaf.part = 'label'
    else {
      const part = byWords[index] ?? 'content'
      // What is longer than a name or a time was said, whatever its element is called.
      leaf.part = (part === 'name' || part === 'time') && leaf.said.length > 40 ? 'content' : part
    }
  })
  if (leaves.some(leaf => leaf.part === 'content'))
    for (const leaf of leaves)
      if (leaf.part === 'time' || (leaf.part === 'chrome' && isStatus(leaf.said))) speech.learnAside(leaf)
  nameEnds(row, leaves, isName, speech)
  speech.sort(leaves)
  // Beside the words stands who speaks, if nothing else says so.
  if (!leaves.some(leaf => leaf.part === 'name')) {
    const labels = leaves.filter(leaf => leaf.part === 'label' && leaf.said.length <= 40)
    const label = labels.find(leaf => isName(leaf.said)) ?? labels[0]
    if (label) label.part = 'name'
  }
  if (leaves.some(leaf => leaf.part === 'content')) return
  // A time ("12:30") or a state's word ("复制") may be all that was said: the piece in a bubble, else one not named so.
  const plain = leaves.filter(
    leaf =>
      leaf.part !== 'name' &&
      !leaf.pressed &&
      !leaf.picture &&
      !isDivider(leaf.said) &&
      !(speech.isAside(leaf) && !speech.says(leaf)) &&
      !ownWords(row, leaf, chromeWords) &&
      !ownWords(row, leaf, timeWords) &&
      leaf.element.tagName !== 'TIME',
  )
  const spoken =
    plain.find(leaf => inSurface(row, leaf.element)) ?? (plain.length < leaves.length ? plain[0] : undefined)
  if (!spoken) return
  // A word on an element around all of it made every piece look like the console's own: then all are what was said.
  if (spoken.part === 'chrome')
    for (const leaf of plain) if (leaf.part === 'chrome' && !isStatus(leaf.said)) leaf.part = 'content'
  spoken.part = 'content'
}

/** A known name before or after other words is who speaks; alone in a bubble it is what was said. */
function nameEnds(row: Element, leaves: Leaf[], isName: (text: string) => boolean, speech: Speech): void {
  const pressed = leaves.find(leaf => leaf.pressed && !isTime(leaf.said) && !isStatus(leaf.said))
  // A button over the words, in one line with a time, leads to the person it names.
  const beside =
    pressed && leaves.some(leaf => leaf.part === 'time' && leaf.element.parentElement === pressed.element.parentElement)
  if (pressed && (beside || isName(pressed.said))) pressed.part = 'name'
  const contents = leaves.filter(leaf => leaf.part === 'content')
  const [first, second] = contents
  if (first && second && withoutTime(first.said) !== null && apart(first, second)) first.part = 'name'
  else if (first && isName(first.said)) {
    if (second ? first.element !== second.element : !inSurface(row, first.element) && !speech.says(first)) {
      first.part = 'name'
      if (second) speech.learnName(first)
    }
  }
  const last = contents.at(-1)
  const before = contents.at(-2)
  if (!last || !before || last.part === 'name' || !apart(last, before)) return
  if (!isName(last.said) && withoutTime(last.said) === null) return
  last.part = leaves.some(leaf => leaf.part === 'name') ? 'chrome' : 'name'
  speech.learnName(last)
}

/**
 * A name stands in an element of another kind than the words beside it; lines of one text do not. In the bubble itself
 * it is set off by a class of its own.
 */
export function apart(name: Leaf, words: Leaf): boolean {
  if (name.element === words.element || kindOf(name.element) === kindOf(words.element)) return false
  if (flatContains(name.element, words.element)) return false
  return (
    !flatContains(words.element, name.element) || (name.element.classList.length > 0 && name.element.tagName !== 'A')
  )
}

/** The first letter of the name that follows, drawn as a picture. */
export const isInitial = (text: string, next: string | undefined): boolean =>
  text.length <= 4 &&
  [...text].length <= 2 &&
  !/\d/.test(text) &&
  next !== undefined &&
  next.length > text.length &&
  next.toLowerCase().startsWith(text.toLowerCase())

const ownWords = (row: Element, leaf: Leaf, from: ReadonlySet<string>): boolean => {
  for (let at: Element | null = leaf.element, up = 0; at && at !== row && up < 2; at = flatParent(at), up++)
    if (hasWord(elementWords(at), from)) return true
  return false
}
const inSurface = (row: Element, element: Element): boolean => {
  for (let at: Element | null = element, up = 0; at && at !== row && up < 5; at = flatParent(at), up++)
    if (hasSurface(at)) return true
  return false
}

/** What each piece is by the words around it alone: the same in all rows of one sign. */
export function partsByWords(row: Element, leaves: readonly Leaf[]): Leaf['part'][] {
  if (leaves.length < 2) return leaves.map(() => 'content')
  const below = new Map<Element, number>()
  for (const leaf of leaves) {
    for (let at: Element | null = leaf.element; at && at !== row; at = flatParent(at))
      below.set(at, (below.get(at) ?? 0) + 1)
  }
  const parts = leaves.map(leaf => partByWords(row, leaf, below, leaves.length))
  markBesideTime(leaves, parts)
  return parts
}

/** What stands in one box with a time and is written as small, away from larger words, is who or what, not words. */
function markBesideTime(leaves: readonly Leaf[], parts: Leaf['part'][]): void {
  const times = leaves.filter((leaf, index) => parts[index] === 'time' || isTime(leaf.said))
  if (!times.length) return
  const size = (leaf: Leaf): number => Number.parseFloat(getComputedStyle(leaf.element).fontSize)
  const others = leaves.filter((leaf, index) => parts[index] === 'content' && !times.includes(leaf))
  if (others.length < 2) return
  leaves.forEach((leaf, index) => {
    if (!others.includes(leaf)) return
    for (const time of times) {
      const box = commonOf(leaf.element, time.element)
      const words = others.filter(other => !box?.contains(other.element))
      if (words.length && size(leaf) <= size(time) + 0.5 && words.some(other => size(other) > size(leaf) + 0.5))
        parts[index] = 'label'
    }
  })
}

/** The nearest element that holds both, in the light tree. */
function commonOf(a: Element, b: Element): Element | null {
  for (let at: Element | null = a; at; at = at.parentElement) if (at.contains(b)) return at
  return null
}

/** What holds most of a row's text is not one of its buttons, whatever else is in it (`message-and-actions`). */
const isMost = (part: Element, row: Element, words: readonly string[]): boolean =>
  words.includes('and') ||
  words.includes('with') ||
  (!words.some(word => word.startsWith('quot')) &&
    (part.textContent ?? '').length > (row.textContent ?? '').length * 0.6)

/** By the words of the elements that hold this piece and few others; the ones that hold the whole row say nothing. */
function partByWords(row: Element, leaf: Leaf, below: ReadonlyMap<Element, number>, total: number): Leaf['part'] {
  let alone = true
  for (let at: Element | null = leaf.element; at && at !== row; at = flatParent(at)) {
    const count = below.get(at) ?? 0
    if (count >= total) break
    if (count > 1) alone = false
    const words = elementWords(at)
    if (hasWord(words, chromeWords) && !isMost(at, row, words)) return 'chrome'
    if (hasWord(words, headWords)) return 'label'
    if (!alone) continue
    if (at.tagName === 'TIME' || hasWord(words, timeWords)) return 'time'
    if (hasWord(words, nameWords) || (words.includes('title') && !words.includes('subtitle'))) return 'name'
  }
  return 'content'
}

/** What was said, with line breaks where lines or blocks begin. */
export function contentText(leaves: readonly Leaf[]): string {
  let text = ''
  for (const leaf of leaves) {
    if (leaf.part !== 'content') continue
    text += leaf.breaks && text ? `\n${leaf.text.replace(/^\s+/, '')}` : leaf.text
  }
  return text.trim()
}
