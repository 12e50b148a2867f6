import { flatChildren, hasText } from '../page/flat'
import { leavesOf } from './leaves'
import { hasSurface } from '../page/surface'
import { isTime } from '../page/text'
import { elementWords } from '../page/kind'
import { groupWords, hasWord, partWords, rowWords } from '../page/words'

const inlineTags = new Set('A B BDI BR CODE EM I LI P S SMALL SPAN STRONG SUB SUP TD TIME U'.split(' '))

const signature = (element: Element): string =>
  `${element.tagName} ${(element.getAttribute('class') ?? '').split(/\s+/)[0] ?? ''}`

const isPart = (child: Element): boolean => {
  const ends = lastWords(child)
  return ends.some(word => partWords.has(word)) && !ends.some(word => rowWords.has(word))
}

/** Points for "these children are messages, not the parts of one"; each rule alone, weights our guesses from six kits. */
export function rowPoints(parent: Element, all: readonly Element[], width: number): number {
  // A thread may hold thousands: its first and last rows tell what it is made of.
  const children = all.length > 24 ? [...all.slice(0, 12), ...all.slice(-12)] : all
  const share = (test: (child: Element) => boolean): number => children.filter(test).length / children.length
  const kinds = new Map<string, number>()
  for (const child of children) kinds.set(signature(child), (kinds.get(signature(child)) ?? 0) + 1)
  const alike = Math.max(...kinds.values())
  let points = alike >= 2 ? 2 : 0
  if (alike >= 4) points += 1
  points += 2 * share(child => hasWord(elementWords(child), rowWords))
  points += 1.5 * share(child => child.getBoundingClientRect().width >= width * 0.85)
  if (hasWord(elementWords(parent), groupWords)) points += 1
  points -= 4 * share(isPart)
  points -= 4 * share(child => inlineTags.has(child.tagName))
  if (children.filter(hasSurface).length >= 2) points += 2
  if (hasSurface(parent)) points -= 4
  return points
}
/** From this on children are rows. */
const rowsLeast = 3

/** The last word of each class: in `cs-message__header` it is the part, in `chat-msg` the row. */
const lastWords = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).flatMap(token => {
    const block = token.split('--')[0] ?? ''
    return block.toLowerCase().match(/[a-z]+(?=[^a-z]*$)/)?.[0] ?? []
  })

const hasOwnText = (element: Element): boolean => {
  for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) return true
  return false
}
/** At least two of the children say something themselves. */
const speaks = (children: readonly Element[]): boolean =>
  children.slice(0, 12).filter(child => leavesOf(child).length > 0).length >= 2

/** Tells elements that hold rows from rows. */
export class GroupFinder {
  /** What groups looked like: the next conversation's may hold too few rows to tell. */
  private readonly kinds = new Set<string>()

  /**
   * The elements from this one down to the rows it holds, if it holds several; else none. Goes down only children to
   * the first element with several; if those are rows, all on the way are groups. Reads style and layout.
   */
  groupsIn(element: Element, width: number): Element[] {
    const way: Element[] = []
    for (let at: Element | undefined = element; at; ) {
      way.push(at)
      if (this.kinds.has(signature(at))) return way
      let children: Element[] = flatChildren(at)
      if (children.length > 48) children = [...children.slice(0, 24), ...children.slice(-24)]
      children = children.filter(hasText)
      if (children.length === 1 && !hasOwnText(at)) {
        at = children[0]
        continue
      }
      if (children.length < 2 || hasOwnText(at)) return []
      const real = children.filter(child => !isTime((child.textContent ?? '').trim()))
      if (real.length < 2 || rowPoints(at, real, width) < rowsLeast || !speaks(real)) return []
      for (const group of way) if (group.classList.length) this.kinds.add(signature(group))
      return way
    }
    return []
  }
}
