import { flatChildren, flatParent, hasText } from '../page/flat'
import { hasSurface, letterSize } from '../page/surface'
import { isStatus, isTime } from '../page/text'
import type { Leaf } from './leaf'

/** Longer lines are not only who and when, characters. */
const longest = 60
/** So much smaller than the words in the bubble it must be printed, px. */
const smaller = 0.5
/** How deep a bubble may lie in what stands beside the line. */
const deepest = 2

/** Where "Anna · 12:30 ✓✓" or "2h. Seen" is cut into who, when and what became of it. */
const cuts = /\s*[·•∙・|｜,，;；.。–—-]\s*|\s{2,}/

/** True if one of its parts is a time, beside whatever ticks. */
const tellsWhen = (text: string): boolean => text.split(cuts).some(part => isTime(part.replace(/[^\p{L}\p{N}]+$/u, '')))

/** The bubble that a neighbour is or holds, or null. Reads style. */
function bubbleIn(neighbour: Element | null): Element | null {
  for (let at: Element | null = neighbour, down = 0; at && hasText(at) && down <= deepest; at = wordiest(at), down++)
    if (hasSurface(at)) return at
  return null
}

/** The child that has most to say: beside a picture with letters, the words. */
function wordiest(element: Element): Element | null {
  const length = (child: Element): number => (child.textContent ?? '').trim().length
  const [first] = flatChildren(element)
    .filter(hasText)
    .sort((a, b) => length(b) - length(a))
  return first ?? null
}

/** The next element on one side that says something; a spacer or a mark may lie between. */
function beside(row: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let at = row[way]
  for (let steps = 0; at && steps < 2 && !hasText(at); steps++) at = at[way]
  return at
}

/** True if the pieces read like who spoke, when, and what became of it: short, with a time. Reads no style. */
export function tellsWho(leaves: readonly Leaf[]): boolean {
  const words = leaves.filter(leaf => leaf.part === 'content')
  if (!words.length || words.length > 3) return false
  if (leaves.reduce((sum, leaf) => sum + leaf.said.length, 0) > longest) return false
  const when = leaves.some(leaf => leaf.part === 'time' || (leaf.part === 'content' && tellsWhen(leaf.said)))
  return when && words.some(leaf => !isStatus(leaf.said) && !isTime(leaf.said))
}

/**
 * A line that `tellsWho` over or under a bubble, which stands in none itself and is printed smaller than the words in
 * it: nothing was said by it. `over`: it heads what follows, so that a name in it is the speaker's. Null where the row is
 * something else. Reads style, and layout where bubbles stand on both sides.
 */
export function asideOf(row: Element, leaves: readonly Leaf[]): 'over' | 'under' | null {
  const words = leaves.filter(leaf => leaf.part === 'content')
  const after = bubbleIn(beside(row, 'nextElementSibling'))
  const before = bubbleIn(beside(row, 'previousElementSibling'))
  const bubble = after ?? before
  // In the middle the console itself speaks, and its lines have times as well.
  if (!bubble || hasSurface(row) || isCentred(row) || areCentred(row, leaves)) return null
  const most = wordsIn(bubble) - smaller
  for (const { element } of words) {
    for (let up: Element | null = element; up && up !== row; up = flatParent(up)) if (hasSurface(up)) return null
    if (letterSize(element) > most) return null
  }
  if (!after || !before) return after ? 'over' : 'under'
  const box = row.getBoundingClientRect()
  return after.getBoundingClientRect().top - box.bottom <= box.top - before.getBoundingClientRect().bottom
    ? 'over'
    : 'under'
}

/** So much is free on both sides of what is put in the middle, px: less is how wide a thread’s own edge may be (our guess). */
const freeBeside = 24
/** The two sides may differ by so much, px: a scroll bar. */
const offMiddle = 16

/** True if the row, or what is in it, is put in the middle. Reads style and layout. */
function isCentred(row: Element): boolean {
  const { display, textAlign, justifyContent, flexDirection, alignItems } = getComputedStyle(row)
  const along = flexDirection.startsWith('column') ? alignItems : justifyContent
  if ((display.includes('flex') ? along : textAlign) === 'center') return true
  // By itself in what holds it: `align-self`, `margin: auto`, the middle column of a grid. All rows may stand so.
  const around = flatParent(row)?.getBoundingClientRect()
  if (!around) return false
  const { left, right, width } = row.getBoundingClientRect()
  const [before, after] = [left - around.left, around.right - right]
  const alike = row.nextElementSibling ?? row.previousElementSibling
  return (
    Math.min(before, after) > freeBeside &&
    Math.abs(before - after) < offMiddle &&
    Math.abs((alike?.getBoundingClientRect().width ?? 0) - width) > 1
  )
}

/** True if all that is written in the row stands in its middle, as between two rules. Reads layout. */
export function areCentred(row: Element, leaves: readonly Leaf[]): boolean {
  const around = row.getBoundingClientRect()
  let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { element, node } of leaves) {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(node ?? element)
    const { left, right, width } = range.getBoundingClientRect()
    if (width === 0) continue
    before = Math.min(before, left - around.left)
    after = Math.min(after, around.right - right)
  }
  return Math.min(before, after) > freeBeside && Math.abs(before - after) < offMiddle
}

/** How large the words in a bubble are printed, px. Reads style. */
function wordsIn(bubble: Element): number {
  let at = bubble
  for (let next = wordiest(at); next; next = wordiest(at)) at = next
  return letterSize(at)
}
