import { leavesOf } from '../read/scan'
import { hasSurface } from '../page/surface'
import { isTime } from '../page/text'
import { flatParent } from '../page/flat'

/** Which clicked message a row looks like, by place and by name: to check what its markup is said to tell. Memory only. */
export type Looks = 'customer' | 'agent' | null

/** Differences below this tell no side, px (our guess). */
const CLEAR = 24

type Side = 'left' | 'right' | null

/** Where in the frame a row's last words are drawn. Reads layout. */
function sideOf(row: Element, frame: DOMRect): Side {
  const words = leavesOf(row).filter(leaf => leaf.node && !isTime(leaf.text.trim()))
  const longest = words.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (!longest?.node) return null
  const range = row.ownerDocument.createRange()
  range.selectNodeContents(longest.node)
  let box = range.getBoundingClientRect()
  for (let at: Element | null = longest.element; at && at !== row; at = flatParent(at)) {
    if (!hasSurface(at)) continue
    box = at.getBoundingClientRect()
    break
  }
  const before = box.left - frame.left
  const after = frame.right - box.right
  if (Math.abs(before - after) < CLEAR) return null
  return before < after ? 'left' : 'right'
}

/** Short texts at a row's beginning: names stand there. */
const heads = (row: Element): string[] =>
  leavesOf(row)
    .slice(0, 3)
    .map(leaf => leaf.text.trim())
    .filter(text => text.length <= 30 && !isTime(text))

/** What each row looks like beside the two that were clicked; null where nothing tells. Reads layout. */
export function looksOf(rows: readonly Element[], customer: Element, agent: Element, frame: DOMRect): Looks[] {
  const [own, other] = [sideOf(customer, frame), sideOf(agent, frame)]
  const sided = own !== null && other !== null && own !== other
  const named = rows.map(row => new Set(heads(row)))
  const count = new Map<string, number>()
  for (const names of named) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1)
  const often = (row: Element, not: Element): Set<string> => {
    const others = new Set(heads(not))
    return new Set(heads(row).filter(name => (count.get(name) ?? 0) > 1 && !others.has(name)))
  }
  const [customerNames, agentNames] = [often(customer, agent), often(agent, customer)]
  return rows.map((row, index) => {
    if (row === customer) return 'customer'
    if (row === agent) return 'agent'
    const names = [...(named[index] ?? [])]
    const byName = names.some(name => customerNames.has(name))
      ? 'customer'
      : names.some(name => agentNames.has(name))
        ? 'agent'
        : null
    if (byName) return byName
    const side = sided ? sideOf(row, frame) : null
    return side === null ? null : side === own ? 'customer' : 'agent'
  })
}
