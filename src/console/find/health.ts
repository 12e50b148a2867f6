import type { List } from '../list/find'
import type { Item } from '../list/item'
import type { Row } from '../read/row'
import type { Place } from './thread'
import { flatParent } from '../page/flat'

/** What the health rules look at. */
export interface Sight {
  place: Place
  rows: readonly Row[]
  list: List | null
  items: readonly Item[]
  active: Item | null
  hint: string
}

/** A rule about the whole page; independent of the others. Weights are our guesses from six kits and three other pages. */
export interface HealthRule {
  name: string
  weight: number
  holds(sight: Sight): boolean
}

const boundScroller = (element: Element): boolean => {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = flatParent(at)) {
    if (/auto|scroll|overlay|hidden/.test(getComputedStyle(at).overflowY)) return true
  }
  return false
}
const pageScrolls = (root: Document): boolean => {
  const page = root.scrollingElement ?? root.documentElement
  if (
    /hidden|clip/.test(getComputedStyle(root.documentElement).overflowY) ||
    /hidden|clip/.test(getComputedStyle(root.body).overflowY)
  )
    return false
  return page.scrollHeight > page.clientHeight * 1.25
}

export const healthRules: readonly HealthRule[] = [
  { name: 'a reply box with a thread above it', weight: 1, holds: () => true },
  {
    name: 'the reply box says so',
    weight: 2,
    holds: ({ hint }) =>
      /回复|发送|消息|reply|message|type here|enter to send/i.test(hint) && !/comment|评论/i.test(hint),
  },
  { name: 'the thread scrolls by itself', weight: 2, holds: ({ place }) => boundScroller(place.scroller) },
  { name: 'the page scrolls as a whole', weight: -5, holds: ({ place }) => pageScrolls(place.scroller.ownerDocument) },
  {
    name: 'rows on both sides',
    weight: 3,
    holds: ({ rows }) => rows.some(row => row.side === 'left') && rows.some(row => row.side === 'right'),
  },
  { name: 'no rows', weight: -1, holds: ({ rows }) => rows.length === 0 },
  { name: 'a list of conversations', weight: 2, holds: ({ list }) => list !== null },
  { name: 'one of them open', weight: 2, holds: ({ active }) => active !== null },
  { name: 'badges', weight: 1, holds: ({ items }) => items.some(item => item.unread > 0) },
  {
    name: 'the reply box low in the window',
    weight: 1,
    holds: ({ place }) =>
      place.composer.getBoundingClientRect().bottom > place.scroller.ownerDocument.documentElement.clientHeight * 0.6,
  },
  {
    name: 'long paragraphs, no talk',
    weight: -3,
    holds: ({ rows }) => rows.length > 0 && rows.reduce((sum, row) => sum + row.text.length, 0) / rows.length > 350,
  },
]

/** From here on a page counts as a console, in points. */
export const foundFrom = 5

/** The points and the rules that held. Reads layout. */
export function healthOf(sight: Sight): { points: number; because: string[] } {
  const held = healthRules.filter(rule => rule.holds(sight))
  return { points: held.reduce((sum, rule) => sum + rule.weight, 0), because: held.map(rule => rule.name) }
}

/** Points as 0..1: 0.5 at the threshold, 0.9 five points above it. */
export const confidenceOf = (points: number): number =>
  Math.round(100 / (1 + Math.exp(-(points - foundFrom) * 0.44))) / 100
