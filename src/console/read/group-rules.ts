import { flatChildren, flatParent } from '../page/flat'
import { elementWords } from '../page/kind'
import { shapeOf } from '../page/shape'
import { hasSurface } from '../page/surface'
import { isStatus, isTime, runsFromRight } from '../page/text'
import { groupWords, hasWord, partWords, rowWords } from '../page/words'
import { leavesOf } from './scan'

/** What the rules look at: an element of the thread and (a sample of) its children that have text. */
export interface Children {
  parent: Element
  children: readonly Element[]
  /** The thread's box. */
  frame: DOMRect
}

/** A rule that scores children as messages rather than parts of one; independent of the others. A number is a share. */
export interface GroupRule {
  name: string
  weight: number
  holds(of: Children): boolean | number
}

const inlineTags = new Set('A B BDI BR CODE EM I LI P S SMALL SPAN STRONG SUB SUP TD TIME U'.split(' '))

const share = (children: readonly Element[], test: (child: Element) => boolean): number =>
  children.length ? children.filter(test).length / children.length : 0

/** How many of the children look the same: the largest group of one shape. */
function alike({ children }: Children): number {
  const shapes = new Map<string, number>()
  for (const child of children) shapes.set(shapeOf(child), (shapes.get(shapeOf(child)) ?? 0) + 1)
  return Math.max(...shapes.values())
}

/** The last word of each class: in `cs-message__header` it is the part, in `chat-msg` the row. */
const lastWords = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).flatMap(token => {
    // Styled components number theirs: `Content__Text-sc-40-1`.
    const block = token.split('--')[0]?.replace(/-sc-[\w-]*$/i, '') ?? ''
    return block.toLowerCase().match(/[a-z]+(?=[^a-z]*$)/)?.[0] ?? []
  })
const isPart = (child: Element): boolean => {
  const ends = lastWords(child)
  return ends.some(word => partWords.has(word)) && !ends.some(word => rowWords.has(word))
}

/** A bubble of its own, on the child or on the only thing in it. */
export function holdsSurface(child: Element): boolean {
  for (let at: Element | undefined = child, down = 0; at && down < 3; down++) {
    if (hasSurface(at)) return true
    const inner: Element[] = flatChildren(at)
    if (inner.length !== 1) return false
    at = inner[0]
  }
  return false
}

/** Editors and markdown draw each line of a text as an element without a class. */
const isLine = (child: Element): boolean =>
  child.getAttributeNames().length === 0 && child.childElementCount === 0 && /^(?:DIV|P|SPAN|LI)$/.test(child.tagName)

/** Transitions wrap whole lists in a span: what holds blocks is no piece of text. */
const isInline = (child: Element): boolean =>
  inlineTags.has(child.tagName) && child.querySelector('div,p,section,article,ul,ol,li') === null

/** An article is complete in itself, and so is a message; several of them are in a list or a feed. */
const isArticle = (element: Element): boolean =>
  element.tagName === 'ARTICLE' || element.getAttribute('role') === 'article'

const isIdentified = (parent: Element): boolean =>
  parent.getAttribute('role') === 'listitem' ||
  isArticle(parent) ||
  (parent.parentElement !== null && isArticle(parent.parentElement)) ||
  ['data-message-id', 'data-msg-id', 'data-mid', 'data-id', 'data-key'].some(name =>
    /\d/.test(parent.getAttribute(name) ?? ''),
  )

const messageIds = '[data-message-id],[data-msg-id],[data-mid]'
/** What says which message it is says so of all that is in it, unless the children say so of themselves. */
const isWithinMessage = ({ parent, children }: Children): boolean =>
  parent.parentElement?.closest(messageIds) != null &&
  !children.some(child => child.matches(messageIds) || child.querySelector(messageIds) !== null)

/** On which side a child's words begin: of the thread's middle third they are in the middle. */
function sideOfWords(child: Element, frame: DOMRect): 'left' | 'right' | 'center' | null {
  const leaf = leavesOf(child).find(one => !isTime(one.said) && !isStatus(one.said))
  // Without a bubble they stand on the right whoever says them.
  if (!leaf || (runsFromRight(leaf.said) && !holdsSurface(child))) return null
  const range = child.ownerDocument.createRange()
  range.selectNodeContents(leaf.node ?? leaf.element)
  const box = range.getBoundingClientRect()
  if (box.width === 0 || frame.width === 0) return null
  const [before, after] = [box.left - frame.left, frame.right - box.right]
  if (Math.abs(before - after) < frame.width * 0.04) return 'center'
  return before < after ? 'left' : 'right'
}

/** In a bubble: something that draws one stands around it, narrower than the thread. */
function isInBubble({ parent, frame }: Children): boolean {
  for (let at: Element | null = parent; at; at = flatParent(at)) {
    if (hasSurface(at)) return true
    if (at.getBoundingClientRect().width >= frame.width * 0.85) return false
  }
  return false
}

/** True if two or more hold text of their own and have the same classes. */
function dressedAlike({ children }: Children): boolean {
  const counts = new Map<string, number>()
  for (const child of children) {
    const dress = child.getAttribute('class')?.trim()
    if (!dress || !Array.from(child.childNodes).some(node => node instanceof Text && node.data.trim() !== '')) continue
    counts.set(dress, (counts.get(dress) ?? 0) + 1)
  }
  return [...counts.values()].some(count => count >= 2)
}

/** Weights are our guesses, set on six kits and twenty pages of our own. */
export const groupRules: readonly GroupRule[] = [
  { name: 'two alike', weight: 2, holds: of => alike(of) >= 2 },
  { name: 'four alike', weight: 1, holds: of => alike(of) >= 4 },
  {
    name: 'called messages',
    weight: 2,
    holds: ({ children }) => share(children, child => hasWord(elementWords(child), rowWords)),
  },
  {
    name: 'as wide as the thread',
    weight: 1.5,
    holds: ({ children, frame }) => share(children, child => child.getBoundingClientRect().width >= frame.width * 0.85),
  },
  { name: 'in something called a list', weight: 1, holds: ({ parent }) => hasWord(elementWords(parent), groupWords) },
  {
    name: 'called parts of a message',
    weight: -4,
    holds: ({ children }) => share(children, child => isPart(child) && !holdsSurface(child)),
  },
  { name: 'lines of one text', weight: -3, holds: ({ children }) => share(children, isLine) },
  { name: 'one message by its id', weight: -2, holds: ({ parent }) => isIdentified(parent) },
  { name: 'within one message by its id', weight: -3, holds: isWithinMessage },
  {
    name: 'pieces of text',
    weight: -4,
    holds: ({ children }) => share(children, isInline),
  },
  { name: 'two bubbles', weight: 3, holds: ({ children }) => children.filter(holdsSurface).length >= 2 },
  { name: 'in a bubble', weight: -4, holds: isInBubble },
  {
    // Several messages under one name and no bubbles: a text of several lines has no look of its own for each.
    name: 'texts dressed alike',
    weight: 3,
    holds: of => !isInBubble(of) && dressedAlike(of),
  },
  {
    name: 'words on different sides',
    weight: 2,
    holds: ({ children, frame }) =>
      new Set(children.map(child => sideOfWords(child, frame)).filter(side => side !== null)).size >= 2,
  },
  {
    name: 'two with a time of their own',
    weight: 2,
    holds: ({ children }) =>
      children.filter(child => {
        const leaves = leavesOf(child)
        return leaves.length > 1 && leaves.some(leaf => isTime(leaf.said))
      }).length >= 2,
  },
]
