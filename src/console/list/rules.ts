import { flatChildren, flatWalk, hasText } from '../page/flat'
import { elementWords } from '../page/kind'
import { isTime, normalise } from '../page/text'
import { hasWord, listWords } from '../page/words'
import type { Leaf } from '../read/leaf'
import { entryShape } from './entry-shape'
import type { Item } from './item'

/** What the rules look at: siblings that may be the conversations, a sample of them read. */
export interface Group {
  items: readonly Item[]
  /** The pieces of text of each. */
  readonly leaves: readonly (readonly Leaf[])[]
  /** How many siblings there are. */
  count: number
  first: Element
  /** The first sibling's box. */
  box: DOMRect
  /** The thread's box; null where none is open. */
  thread: DOMRect | null
  /** How the thread's last rows begin, normalised. */
  texts: ReadonlySet<string>
  /** What stands over the thread. */
  headers: ReadonlySet<string>
}

/** A rule that scores siblings as the list of conversations; independent of the others. A number is a share, 0..1. */
export interface ListRule {
  name: string
  weight: number
  /** It needs none of the items: asked before they are read, it says of the first sibling alone what it would say then. */
  early?: true
  holds(group: Group): boolean | number
}

const share = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.length ? items.filter(test).length / items.length : 0

const canBePressed = (element: Element): boolean =>
  getComputedStyle(element).cursor === 'pointer' ||
  /^(?:A|BUTTON)$/.test(element.tagName) ||
  /^(?:option|button|tab|link)$/.test(element.getAttribute('role') ?? '')

/** True if the pointer or its role says that the element can be pressed, and not only as a part of one. Reads style. */
const isPressable = (element: Element): boolean =>
  canBePressed(element) && (element.parentElement === null || !canBePressed(element.parentElement))

/** True if parts of one tag and class stand below one another in it, each as wide as it is. Reads layout. */
function holdsEntries(element: Element): boolean {
  const box = element.getBoundingClientRect()
  for (const part of [element, ...flatWalk(element)]) {
    const children = flatChildren(part).filter(hasText)
    const [first, second] = children
    if (!first || !second || entryShape(first) !== entryShape(second)) continue
    const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()]
    // Lines of one entry are lower than their picture; entries have room of their own.
    if (b.top >= a.bottom - 1 && [a, b].every(one => one.width > box.width * 0.85 && one.height >= 26)) return true
  }
  return false
}

/** Higher than the highest entry, px (our guess). */
export const isHigh = ({ height }: DOMRect): boolean => height > 160

/** True if an entry previews what was said last in the thread: what else stands in a row does not. */
export const showsSaidLast = ({ items, texts }: Pick<Group, 'items' | 'texts'>): boolean =>
  items.some(item => item.preview !== '' && texts.has(normalise(item.preview).slice(0, 24)))

/** Weights are our guesses, set on six kits. */
export const listRules: readonly ListRule[] = [
  {
    // The finder asks of no others that stand side by side than of tabs.
    name: 'one below the other',
    early: true,
    weight: 1,
    holds: ({ items, box }) =>
      items.slice(1, 2).every(item => {
        const next = item.element.getBoundingClientRect()
        // Where each is put at its place, the last one may stand first.
        return next.top >= box.bottom - 4 || next.bottom <= box.top + 4
      }),
  },
  { name: 'two or more', weight: 1, early: true, holds: ({ count }) => count >= 2 },
  {
    name: 'left of the thread',
    early: true,
    weight: 2,
    holds: ({ box, thread, first }) =>
      thread !== null &&
      (getComputedStyle(first).direction === 'rtl' ? box.left >= thread.right - 8 : box.right <= thread.left + 8),
  },
  {
    name: 'made to be pressed',
    weight: 1,
    holds: ({ items }) => share(items, item => isPressable(item.element)),
  },
  { name: 'a second text', weight: 2, holds: ({ items }) => share(items, item => item.preview !== '') },
  { name: 'an id', weight: 1, holds: ({ items }) => share(items, item => item.id !== null) },
  {
    name: 'shows what was said last in the thread',
    weight: 4,
    holds: showsSaidLast,
  },
  {
    name: 'a name that stands over the thread',
    weight: 3,
    holds: ({ items, headers, leaves }) =>
      items.some(item => item.name !== null && headers.has(item.name)) ||
      (headers.size > 0 && leaves.some(one => one.some(leaf => headers.has(leaf.said)))),
  },
  { name: 'a badge', weight: 1, holds: ({ items }) => items.some(item => item.unread > 0) },
  {
    name: 'a time',
    weight: 1,
    holds: ({ leaves }) => share(leaves, one => one.some(leaf => isTime(leaf.said))),
  },
  {
    name: 'called so',
    early: true,
    weight: 1,
    holds: ({ first }) =>
      hasWord(elementWords(first), listWords) ||
      (first.parentElement !== null && hasWord(elementWords(first.parentElement), listWords)),
  },
  {
    name: 'over the thread, where its header is',
    early: true,
    weight: -5,
    holds: ({ box, thread }) =>
      thread !== null &&
      box.bottom <= thread.top + 8 &&
      Math.min(box.right, thread.right) - Math.max(box.left, thread.left) > box.width * 0.5,
  },
  {
    // A group of entries under a heading looks like an entry with several texts.
    name: 'higher than an entry is',
    early: true,
    weight: -4,
    holds: ({ items, box }) => isHigh(box) || items.some(item => isHigh(item.element.getBoundingClientRect())),
  },
  {
    name: 'holds entries of its own',
    early: true,
    weight: -4,
    holds: ({ items, first }) => (items.length ? items.map(item => item.element) : [first]).some(holdsEntries),
  },
  {
    name: 'a part of a table',
    early: true,
    weight: -6,
    holds: ({ first }) => /^(?:TBODY|THEAD|TFOOT)$/.test(first.tagName),
  },
  {
    name: 'a menu or a table',
    early: true,
    weight: -2,
    holds: ({ first }) => first.closest('nav,[role=menu],[role=menubar],[role=tablist],table') !== null,
  },
]
