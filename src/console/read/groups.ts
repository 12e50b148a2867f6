import { flatChildren, hasText } from '../page/flat'
import { kindOf } from '../page/kind'
import { isStatus, isTime } from '../page/text'
import { isAvatar } from './avatar'
import { type Children, groupRules } from './group-rules'
import { leavesOf } from './leaves'

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
  const text = (child.textContent ?? '').trim()
  if (isTime(text) || isStatus(text)) return true
  if (text.length > 4) return false
  const leaves = leavesOf(child)
  return leaves.length > 0 && leaves.every(leaf => isAvatar(leaf) !== null)
}

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
  groupsIn(element: Element, frame: DOMRect): Element[] {
    const way: Element[] = []
    for (let at: Element | undefined = element; at; ) {
      way.push(at)
      if (at.classList.length > 0 && this.kinds.has(kindOf(at).id)) return way
      let children: Element[] = flatChildren(at)
      if (children.length > 48) children = [...children.slice(0, 24), ...children.slice(-24)]
      children = children.filter(hasText)
      if (children.length === 1 && !hasOwnText(at)) {
        at = children[0]
        continue
      }
      if (children.length < 2 || hasOwnText(at)) return []
      const real = children.filter(child => !isAside(child))
      if (real.length < 2 || pointsOf(at, real, frame) < rowsLeast || !speaks(real)) return []
      for (const group of way) if (group.classList.length > 0) this.kinds.add(kindOf(group).id)
      return way
    }
    return []
  }
}
