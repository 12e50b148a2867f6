import { flatParent } from '../page/flat'
import { elementWords, kindOf } from '../page/kind'
import { letterSize } from '../page/surface'
import { isTime } from '../page/text'
import { chromeWords, hasWord, headWords, nameWords, repeatWords, timeWords } from '../page/words'
import type { Leaf } from './leaf'

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
  markSmallHead(leaves, parts)
  return parts
}

const sizeOf = (leaf: Leaf): number => letterSize(leaf.element)

/** A line over the words is printed so much smaller than they are, px (our guess). */
const smaller = 1.5
/** Such a line is no longer, characters. */
const headMost = 40

/** A short line in smaller letters over words that are all of one size heads them: "Automated answer", "Forwarded". */
function markSmallHead(leaves: readonly Leaf[], parts: Leaf['part'][]): void {
  const [head, ...words] = leaves.filter((leaf, index) => parts[index] === 'content' && !isTime(leaf.said))
  if (!head || !words.length || head.said.length > headMost) return
  // A word set off within the text is part of it; a block of its own is not.
  const within = (leaf: Leaf): boolean => leaf.element.contains(head.element) && !kindOf(head.element).block
  if (words.some(leaf => within(leaf) || head.element.contains(leaf.element))) return
  const sizes = words.map(sizeOf)
  if (Math.max(...sizes) - Math.min(...sizes) > 0.5 || sizeOf(head) > Math.min(...sizes) - smaller) return
  parts[leaves.indexOf(head)] = 'label'
}

/** What stands in one box with a time and is written as small, away from larger words, is who or what, not words. */
function markBesideTime(leaves: readonly Leaf[], parts: Leaf['part'][]): void {
  const times = leaves.filter((leaf, index) => parts[index] === 'time' || isTime(leaf.said))
  if (!times.length) return
  const others = leaves.filter((leaf, index) => parts[index] === 'content' && !times.includes(leaf))
  if (others.length < 2) return
  leaves.forEach((leaf, index) => {
    if (!others.includes(leaf)) return
    for (const time of times) {
      const box = commonOf(leaf.element, time.element)
      const words = others.filter(other => !box?.contains(other.element))
      if (words.length && sizeOf(leaf) <= sizeOf(time) + 0.5 && words.some(other => sizeOf(other) > sizeOf(leaf) + 0.5))
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

/** A bubble is no head over another, though its colour may be called `info`. */
const isHead = (element: Element): boolean => {
  const words = elementWords(element)
  return element.tagName === 'HEADER' || (hasWord(words, headWords) && !words.includes('bubbleinfo'))
}

const hasPictureBeside = (row: Element, head: Element): boolean =>
  [...row.querySelectorAll('img,video,canvas,picture,audio')].some(picture => !head.contains(picture))

/** By the words of the elements that hold this piece and few others; the ones that hold the whole row say nothing. */
function partByWords(row: Element, leaf: Leaf, below: ReadonlyMap<Element, number>, total: number): Leaf['part'] {
  let alone = true
  for (let at: Element | null = leaf.element; at && at !== row; at = flatParent(at)) {
    const count = below.get(at) ?? 0
    if (count >= total) {
      // Over a picture stand who and when, and nothing else is in the row.
      if (isHead(at) && hasPictureBeside(row, at)) return 'label'
      break
    }
    if (count > 1) alone = false
    const words = elementWords(at)
    if (hasWord(words, chromeWords) && !isMost(at, row, words)) return 'chrome'
    // However long it is: the words that it repeats stand beside it.
    if (at.tagName === 'BLOCKQUOTE' || hasWord(words, repeatWords)) return 'chrome'
    if (isHead(at)) return 'label'
    if (!alone) continue
    if (at.tagName === 'TIME' || hasWord(words, timeWords)) return 'time'
    if (hasWord(words, nameWords) || (words.includes('title') && !words.includes('subtitle'))) return 'name'
  }
  return 'content'
}
