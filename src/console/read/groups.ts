import { flatChildren, hasText } from '../page/flat'
import { kindOf } from '../page/kind'
import { isStatus, isTime } from '../page/text'
import { isAvatar } from './avatar'
import { type Children, groupRules, holdsSurface } from './group-rules'
import { scan } from './scan'

/** A part of the page with fewer elements is one message, however it is built (our guess). */
const fewElements = 40
/** A thread has no more parts beside it than this. */
const partsMost = 4
/** From this on children are rows. */
const rowsLeast = 3
/** So many children from both ends are looked at: a thread may hold thousands, and they tell what it is made of. */
const sample = 12

/** Points for "these children are messages, not the parts of one". Reads style and layout. */
function pointsOf(parent: Element, all: readonly Element[], frame: DOMRect): number {
  const children = all.length > 2 * sample ? [...all.slice(0, sample), ...all.slice(-sample)] : all
  const group: Children = { parent, children, frame }
  return groupRules.reduce((sum, rule) => sum + rule.weight * Number(rule.holds(group)), 0)
}

/** A time, a state or a picture beside what was said. */
function isAside(child: Element): boolean {
  const { leaves } = scan(child, 60)
  if (leaves.length === 0 || leaves.length > 3) return false
  return leaves.every(leaf => isTime(leaf.said) || isStatus(leaf.said) || isAvatar(leaf) !== null)
}

const hasOwnText = (element: Element): boolean => {
  for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) return true
  return false
}
/** True if any text in the element is on screen; it may be large, so only its beginning is looked at. */
const says = (element: Element): boolean => scan(element, 60).leaves.length > 0

/** Tells elements that hold rows from rows. */
export class GroupFinder {
  /** What groups looked like: the next conversation's may hold too few rows to tell. */
  readonly #kinds = new Set<string>()

  /**
   * The elements from this one down to the rows it holds, if it holds several; else none. Goes down only children to
   * the first element with several; if those are rows, all on the way are groups. Reads style and layout.
   */
  groupsIn(element: Element, frame: DOMRect): Element[] {
    const way: Element[] = []
    for (let at: Element | undefined = element; at; ) {
      way.push(at)
      if (at.classList.length > 0 && this.#kinds.has(kindOf(at).id)) return way
      let children: Element[] = flatChildren(at)
      if (children.length > 48) children = [...children.slice(0, 24), ...children.slice(-24)]
      children = children.filter(child => hasText(child) && says(child))
      if (children.length === 1 && !hasOwnText(at)) {
        at = children[0]
        continue
      }
      if (children.length < 2 || hasOwnText(at)) return []
      const real = children.filter(child => !isAside(child))
      if (real.length === 1) {
        at = real[0]
        continue
      }
      if (pointsOf(at, real, frame) < rowsLeast && !this.#holdsGroup(at, real, frame)) return []
      // Two may be the parts of a message after all, so they teach nothing about others.
      if (real.length > 2) for (const group of way) if (group.classList.length > 0) this.#kinds.add(kindOf(group).id)
      return way
    }
    return []
  }

  /** A few parts of which one holds rows: a notice and the thread, a loader and the thread. */
  #holdsGroup(parent: Element, children: readonly Element[], frame: DOMRect): boolean {
    if (children.length > partsMost) return false
    if (parent.querySelectorAll('*').length >= fewElements)
      return children.some(child => this.groupsIn(child, frame).length > 0)
    return children.some(child => flatChildren(child).filter(holdsSurface).length >= 2)
  }
}
