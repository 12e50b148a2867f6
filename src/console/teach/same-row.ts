import { hasSurface } from '../page/surface'
import { traitsOf } from './traits'
import { chainDown, commonAncestor, isLine, stacked, talkingSiblings } from './tree'

/** The rows that two clicked messages are in, and what holds them. */
export interface RowPair {
  /** The nearest element that holds both. */
  holder: Element
  customer: Element
  agent: Element
}

const nobody: ReadonlySet<string> = new Set()

/** What is said of an element's kind, without layout classes and its plain tag. */
const kindOf = (element: Element): string[] =>
  traitsOf(element, nobody)
    .filter(trait => trait.rank < 6)
    .map(trait => trait.css)

/** True if both are of one kind: same tag, and something written that they share. */
const alike = (a: Element, b: Element): boolean => {
  if (a.localName !== b.localName) return false
  const own = new Set(kindOf(a))
  return kindOf(b).some(css => own.has(css))
}

/** True if the element stands in a column of others of its kind, as messages of one sender do inside their group. */
function repeats(element: Element): boolean {
  if (isLine(element)) return false
  const surface = hasSurface(element)
  return talkingSiblings(element).some(
    other => stacked(element, other) && (alike(element, other) || (surface && hasSurface(other))),
  )
}

/** True if others of the row's kind hold several of what is one here: another sender's group says more in a row. */
function repeatsElsewhere(element: Element, group: Element): boolean {
  if (isLine(element)) return false
  const css = kindOf(element)[0]
  if (css === undefined) return false
  return talkingSiblings(group).some(other => {
    if (!alike(group, other)) return false
    const inside = [...other.querySelectorAll(css)].filter(one => !hasSurface(one.parentElement ?? one))
    return inside.some((one, index) => {
      const next = inside[index + 1]
      return next !== undefined && next.parentElement === one.parentElement && stacked(one, next)
    })
  })
}

/** How far down the chain the single message is: below days and senders that hold several. Reads layout. */
function level(chain: readonly Element[]): number {
  let found = 0
  const group = chain[0]
  for (let index = 1; index < chain.length; index++) {
    const above = chain[index - 1]
    const at = chain[index]
    // What stands inside one bubble is one message's lines.
    if (!above || !at || hasSurface(above)) break
    if (repeats(at) || (group && repeatsElsewhere(at, group))) found = index
  }
  return found
}

/** The element on the other chain that is of the same kind. */
const counterpart = (row: Element, chain: readonly Element[]): Element | null => {
  const own = new Set(kindOf(row))
  let best: { element: Element; shared: number } | null = null
  for (const element of chain) {
    if (element.localName !== row.localName) continue
    const shared = kindOf(element).filter(css => own.has(css)).length
    if (shared > (best?.shared ?? 0)) best = { element, shared }
  }
  return best?.element ?? null
}

/** The two messages' rows; null where both clicks are in one message or share nothing. Reads layout. */
export function rowPair(customer: Element, agent: Element): RowPair | null {
  const holder = commonAncestor(customer, agent)
  if (!holder || holder === customer || holder === agent) return null
  const [a, b] = [chainDown(holder, customer), chainDown(holder, agent)]
  const [levelA, levelB] = [level(a), level(b)]
  const deepA = a[levelA]
  const deepB = b[levelB]
  if (!deepA || !deepB) return null
  // Beside each other are the parts of one message.
  if (!stacked(deepA, deepB)) return null
  if (levelA === levelB) return { holder, customer: deepA, agent: deepB }
  const fromA = levelA > levelB ? counterpart(deepA, b) : null
  if (fromA) return { holder, customer: deepA, agent: fromA }
  const fromB = levelB > levelA ? counterpart(deepB, a) : null
  if (fromB) return { holder, customer: fromB, agent: deepB }
  return { holder, customer: deepA, agent: deepB }
}
