import type { Side } from '../conversation/align'
import type { Edges } from './edges'
import { flatParent, flatWalk } from '../page/flat'
import { contentText, type Leaf, leavesOf, sortLeaves } from './leaves'
import type { ConsoleProfile } from '../profile/profile'
import type { Role } from '../role'
import { hasSurface } from '../page/surface'
import { isDivider, isTime, isTyping, textKey } from '../page/text'
import { elementWords, ghostWords, hasWord } from '../page/words'

/** One message as it stands on screen. */
export interface Row {
  node: Element
  id: string | null
  text: string
  key: string
  name: string | null
  side: Side
  /** The words fill the thread, so the side may be read differently next time. */
  wide: boolean
  words: string[]
  /** Set by a profile's selector. */
  fixedRole: Role | null
  /** The text of a first piece that may turn out to be a name. */
  maybeName: string | null
}

const idNames = [
  'data-message-id',
  'data-messageid',
  'data-msg-id',
  'data-msgid',
  'data-mid',
  'data-id',
  'data-key',
  'data-item-id',
  'message-id',
  'msgid',
  'id',
]

/** The id of the message a row shows: an attribute with a digit in it, on the row or the few elements that wrap it. */
function rowId(row: Element, attribute?: string): string | null {
  const names = attribute === undefined ? idNames : [attribute]
  let at: Element | null = row
  for (let down = 0; down < 3 && at; down++) {
    for (const name of names) {
      const value = at.getAttribute(name)
      if (value !== null && value.length < 120 && /\d/.test(value)) return `${name}=${value}`
    }
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return null
}

/** The speaker in an accessible label like "Anna: 19:03". */
function labelName(row: Element): string | null {
  const label = row.getAttribute('aria-label') ?? row.firstElementChild?.getAttribute('aria-label')
  const found = label ? /^(.{1,40}?)\s*[:：,，]\s*(.+)$/.exec(label.trim()) : null
  return found && isTime(found[2] ?? '') ? (found[1] ?? null) : null
}

/** How far the boxes on both sides may differ for a row to be centred, px and share of the width (our guess). */
const centred = { px: 8, share: 0.02, indent: 0.12 }

/** Wider words, as a share of the thread, are judged by the edge at which the narrow ones begin or end. */
const wide = 0.55

/** Words as wide as the thread tell no side by themselves; the picture beside them does. */
function pictureSide(row: Element, box: { left: number; right: number }): Side {
  for (const element of flatWalk(row)) {
    if (element.localName !== 'img' && !hasWord(elementWords(element), pictureWords)) continue
    const picture = element.getBoundingClientRect()
    if (picture.width < 12 || picture.width > 80) continue
    if (picture.right <= box.left + 2) return 'left'
    if (picture.left >= box.right - 2) return 'right'
  }
  return 'full'
}
const pictureWords = new Set(['avatar', 'face', 'photo', 'portrait', 'headimg'])

/** On which side of the thread the words are drawn, and whether they nearly fill it. Reads layout. */
function sideOf(row: Element, leaves: readonly Leaf[], { frame, edges }: RowContext): { side: Side; wide: boolean } {
  const contents = leaves.filter(leaf => leaf.part === 'content')
  const last = contents.at(-1)
  if (!last || frame.width === 0) return { side: 'full', wide: true }
  let box: { left: number; right: number } | null = null
  for (let at: Element | null = last.element; at && at !== row; at = flatParent(at)) {
    if (hasSurface(at)) {
      const surface = at.getBoundingClientRect()
      if (surface.width > 0) box = surface
      break
    }
  }
  if (!box) {
    let left = Number.POSITIVE_INFINITY
    let right = Number.NEGATIVE_INFINITY
    for (const leaf of contents) {
      const range = row.ownerDocument.createRange()
      range.selectNodeContents(leaf.node ?? leaf.element)
      const area = range.getBoundingClientRect()
      if (area.width === 0) continue
      left = Math.min(left, area.left)
      right = Math.max(right, area.right)
    }
    if (right < left) return { side: 'full', wide: true }
    box = { left, right }
  }
  const before = box.left - frame.left
  const after = frame.right - box.right
  if (box.right - box.left > frame.width * wide) {
    const byEdge = edges.side(before, after)
    if (byEdge) return { side: byEdge, wide: true }
  } else edges.note(before, after)
  if (Math.abs(before - after) <= Math.max(centred.px, frame.width * centred.share)) {
    return before > frame.width * centred.indent
      ? { side: 'center', wide: false }
      : { side: pictureSide(row, box), wide: true }
  }
  return { side: before < after ? 'left' : 'right', wide: box.right - box.left > frame.width * wide }
}

/** A name stands in an element of another kind than the words after it; lines of one text do not. */
const apart = (name: Leaf | undefined, words: Leaf): boolean =>
  name !== undefined &&
  name.element !== words.element &&
  !name.element.contains(words.element) &&
  !words.element.contains(name.element) &&
  `${name.element.tagName} ${name.element.className}` !== `${words.element.tagName} ${words.element.className}`

/** What reading a row needs to know of the conversation around it. */
export interface RowContext {
  frame: DOMRect
  edges: Edges
  isName(text: string): boolean
  profile: ConsoleProfile
  /** Called with each row's element when it is read. */
  onRead(element: Element): void
}

/** Reads one row; null where it is no message: typing, a divider, a time, a draft, nothing. Reads layout. */
export function readRow(row: Element, context: RowContext): Row | null {
  const leaves = leavesOf(row)
  if (!leaves.length) return null
  sortLeaves(row, leaves, context.isName)
  const text = contentText(leaves)
  if (!text || isDivider(text) || isTyping(text)) return null
  const words: string[] = []
  const content = leaves.find(leaf => leaf.part === 'content')
  for (let at: Element | null = content?.element ?? null; at; at = flatParent(at)) {
    words.push(...elementWords(at))
    if (at === row) break
  }
  if (hasWord(words, ghostWords)) return null
  for (const leaf of leaves) if (leaf.part === 'label') words.push(leaf.text.trim().toLowerCase())
  const named =
    leaves
      .find(leaf => leaf.part === 'name')
      ?.text.trim()
      .replace(/[:：,，]$/, '') ?? labelName(row)
  const contents = leaves.filter(leaf => leaf.part === 'content')
  if (
    contents.length === 1 &&
    leaves.length === 1 &&
    context.isName(text) &&
    sideOf(row, leaves, context).side !== 'center' &&
    !contents.some(leaf => hasSurface(leaf.element))
  )
    return null
  const first = contents[0]?.text.trim() ?? ''
  const rule = context.profile.roles?.find(
    ({ selector }) => row.matches(selector) || row.querySelector(selector) !== null,
  )
  const { side, wide: isWide } = sideOf(row, leaves, context)
  // A date in a pill stands in the middle; a time that somebody said stands on a side.
  if (side === 'center' && isTime(text)) return null
  return {
    node: row,
    id: rowId(row, context.profile.rowId),
    text,
    key: textKey(text),
    name: named,
    side,
    wide: isWide,
    words,
    fixedRole: rule?.role ?? null,
    maybeName: contents[1] && first.length <= 30 && apart(contents[0], contents[1]) ? first : null,
  }
}
