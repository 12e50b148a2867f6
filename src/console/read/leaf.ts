import { flatContains, flatParent } from '../page/flat'
import { kindOf } from '../page/kind'

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
  /** What `kindAround` made out. */
  around?: string
}

/** The kind of block the piece stands in: a link or a big emoji in it is no other. */
export function blockAround(leaf: Leaf): string {
  let at: Element | null = leaf.element
  while (at && /^(?:slot|a|b|i|em|strong|code|span|img|u|s|mark)$/.test(at.localName)) at = flatParent(at)
  return at ? kindOf(at).id : ''
}

/** So many elements without a look of their own are named by what they stand in (our guess). */
const plainMost = 3

/**
 * The kind of element the piece stands in; a slot only passes it on. One without any attribute is what it is by what it
 * stands in: a plain element in the bubble holds words, one in a part of the bubble need not.
 */
export const kindAround = (leaf: Leaf): string => (leaf.around ??= findKind(leaf))

function findKind(leaf: Leaf): string {
  let kind = ''
  let at: Element | null = leaf.element
  for (let up = 0; at && up <= plainMost; at = flatParent(at)) {
    if (at.localName === 'slot') continue
    kind += kindOf(at).id
    if (at.attributes.length > 0) break
    kind += '<'
    up++
  }
  return kind
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

/** "<b>Anna</b>where is it": an element in the words' own, right before them. */
export const isLead = (name: Leaf, words: Leaf): boolean =>
  name.said.length <= 40 &&
  name.element !== words.element &&
  name.element.parentElement === words.element &&
  /^(?:B|STRONG|SPAN|DIV|P|H[1-6]|LABEL)$/.test(name.element.tagName)

/** The first letter of the name that follows, drawn as a picture. */
export const isInitial = (text: string, next: string | undefined): boolean =>
  text.length <= 4 &&
  [...text].length <= 2 &&
  !/\d/.test(text) &&
  next !== undefined &&
  next.length > text.length &&
  next.toLowerCase().startsWith(text.toLowerCase())

/** What was said, with line breaks where lines or blocks begin. */
export function contentText(leaves: readonly Leaf[]): string {
  let text = ''
  for (const leaf of leaves) {
    if (leaf.part !== 'content') continue
    text += leaf.breaks && text ? `\n${leaf.text.replace(/^\s+/, '')}` : leaf.text
  }
  const said = text.trim()
  if (!leaves.some(leaf => leaf.part === 'time')) return said
  // In a line with a time a dot sets the time off, and an arrow says that something happened.
  return said.replace(/\s+[·•・|]$/, '').replace(/^[\u2190-\u21ff\u27f0-\u27ff]\ufe0e?\s+/, '')
}
