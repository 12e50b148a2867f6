import { findComposers } from './composer'
import { boxedChildren, flatContains, flatParent, flatWalk, isDrawn } from '../page/flat'
import type { Roots } from '../page/roots'
import { findAll } from '../profile/lookup'
import type { ConsoleProfile } from '../profile/profile'
import { elementWords } from '../page/kind'
import { hasWord } from '../page/words'

/** Where the open conversation is drawn. */
export interface Place {
  composer: Element
  scroller: Element
  /** The nearest element that holds both: the conversation's pane. */
  pane: Element
  /** How sure this is, in the rules' points. */
  score: number
}

const threadWords = new Set(
  'message messages msg msgs chat thread history dialog conversation transcript log list scroll timeline lines record records talk'.split(
    ' ',
  ),
)
/** A thread lower than this is none, px: headers and tool bars are. */
const threadHeight = 80

/** More children than these are rows (our guess). */
const rowsFrom = 40

interface Scored {
  element: Element
  score: number
}

const scrolls = (element: Element): number => {
  const overflow = getComputedStyle(element).overflowY
  if (overflow === 'auto' || overflow === 'scroll' || overflow === 'overlay') return 3
  return overflow === 'hidden' && element.scrollHeight > element.clientHeight + 4 ? 2 : 0
}

/** The element in `part` that most likely scrolls the messages. */
function scrollerIn(part: Element): Scored | null {
  const whole = part.getBoundingClientRect()
  let best: Scored | null = null
  const consider = (element: Element, depth: number): void => {
    const box = element.getBoundingClientRect()
    if (box.height < Math.min(threadHeight, whole.height) || box.width < whole.width * 0.5) return
    const words = hasWord(elementWords(element), threadWords) ? 1 : 0
    // A list's inside grows past its scroller: only what is drawn within the part counts.
    const share = Math.min(box.height, whole.height) / Math.max(1, whole.height)
    const score = scrolls(element) + words + share * 2 - depth * 0.05
    if (!best || score > best.score) best = { element, score }
    const children = depth < 8 ? boxedChildren(element, rowsFrom) : []
    // Among many children are rows, not a scroller.
    if (children.length <= rowsFrom) for (const child of children) consider(child, depth + 1)
  }
  consider(part, 0)
  return best
}

/** The thread above a composer: the first ancestor's other child that stands above it, in its column, high enough. */
function placeOf(composer: Element, score: number): Place | null {
  const box = composer.getBoundingClientRect()
  let inner = composer
  for (let pane = flatParent(composer); pane; inner = pane, pane = flatParent(pane)) {
    let best: Scored | null = null
    for (const child of boxedChildren(pane)) {
      if (flatContains(child, inner) || !isDrawn(child)) continue
      const other = child.getBoundingClientRect()
      const overlap = Math.min(box.right, other.right) - Math.max(box.left, other.left)
      if (other.height < threadHeight || overlap < box.width * 0.5 || overlap < other.width * 0.4) continue
      if (other.top >= box.top) continue
      const found = scrollerIn(child)
      // What reaches below the box is its thread only if it scrolls: the box lies over its end then.
      if (found && other.bottom > Math.max(box.top + 24, box.bottom) && scrolls(child) + scrolls(found.element) === 0)
        continue
      if (found && (!best || found.score > best.score)) best = found
    }
    if (best) return { composer, scroller: best.element, pane, score: score + best.score }
    if (pane.localName === 'body') break
  }
  return null
}

/** Finds the pane in which the agent answers; null where the page shows none. Reads layout. */
export function findPlace(root: Document, roots: Roots, profile: ConsoleProfile): Place | null {
  const given = findAll(root, profile.composer).find(isDrawn)
  const candidates = given ? [{ element: given, score: 8 }] : findComposers(root, roots).slice(0, 4)
  let best: Place | null = null
  for (const { element, score } of candidates) {
    const place = placeOf(element, score)
    const named = findAll(root, profile.scroller).find(isDrawn)
    if (place && named && flatContains(place.pane, named)) place.scroller = named
    if (place && (!best || place.score > best.score)) best = place
  }
  return best
}

/** The header is looked for in so many elements around the pane, if it is not in the pane itself (our guess). */
const headerUp = 4

/**
 * Texts above the thread, in its column: the header, where a customer's name usually stands. The nearest element around
 * the thread that has any. Reads layout.
 */
export function headerTexts(place: Place): string[] {
  const frame = place.scroller.getBoundingClientRect()
  let around: Element | null = place.pane
  for (let up = 0; around && up <= headerUp && around.localName !== 'html'; up++, around = flatParent(around)) {
    const texts = textsOver(around, place, frame)
    if (texts.length) return texts
  }
  return []
}

function textsOver(around: Element, place: Place, frame: DOMRect): string[] {
  const texts: string[] = []
  const inner = around === place.pane ? place.scroller : place.pane
  for (const element of flatWalk(around, at => at !== inner && at !== place.composer)) {
    if (element === inner || texts.length > 24) continue
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue
      const box = element.getBoundingClientRect()
      const middle = (box.left + box.right) / 2
      const over =
        box.bottom <= frame.top + 4 && (inner === place.scroller || (middle > frame.left && middle < frame.right))
      if (over && !element.closest('button') && isDrawn(element)) texts.push(node.data.trim())
    }
  }
  return texts
}
