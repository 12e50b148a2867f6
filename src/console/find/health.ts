import { speaksOfReplies } from './composer'
import type { List } from '../list/find'
import type { Item } from '../list/item'
import type { Row } from '../read/row'
import type { Place } from './thread'
import { flatContains, flatParent } from '../page/flat'

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
/** True if the reply box stands at the end of what it answers and scrolls away with it, as under a letter or a remark. */
const scrollsTogether = ({ composer, scroller }: Place): boolean => {
  let around: Element | null = scroller
  // Drawn scroll bars stand on an element that hides what is beyond it.
  if (/hidden|clip/.test(getComputedStyle(scroller).overflowY)) return false
  while (around && around.localName !== 'body' && !/auto|scroll|overlay/.test(getComputedStyle(around).overflowY))
    around = flatParent(around)
  if (!around || around.localName === 'body' || !flatContains(around, composer)) return false
  for (let at: Element | null = composer; at && at !== around; at = flatParent(at))
    if (/sticky|fixed|absolute/.test(getComputedStyle(at).position)) return false
  return true
}
/** A window over another page is at most this share of it in size (our guess: help widgets take a tenth to a fifth). */
const widgetShare = 0.35
/** True if the pane floats over a page that has something else to show, as the customer's own end of a chat does. */
const floats = ({ pane }: Place): boolean => {
  const { documentElement: page, body } = pane.ownerDocument
  for (let at: Element | null = pane; at && at !== body; at = flatParent(at)) {
    if (getComputedStyle(at).position !== 'fixed') continue
    const box = at.getBoundingClientRect()
    const own = at.textContent?.length ?? 0
    return (
      box.width * box.height < page.clientWidth * page.clientHeight * widgetShare &&
      (body.textContent?.length ?? 0) - own > 200
    )
  }
  return false
}
const letterField = /^(?:to|cc|bcc|recipients?|抄送|密送)\s*[:：]?$|收件人|收件者/i
/** True if one can enter whom a letter goes to beside the reply box. A ticket has a subject, too. */
const isLetter = ({ pane }: Place): boolean =>
  [...pane.querySelectorAll('input,[role=combobox]')].some(
    field =>
      letterField.test(field.getAttribute('placeholder') ?? field.getAttribute('aria-label') ?? '') ||
      /^(?:to|cc|bcc)$/i.test(field.getAttribute('name') ?? ''),
  )
/** So many rows tell what the others are. */
const sample = 40
const isCode = (row: Row): boolean => row.node.querySelector('code,pre,.blob-code,[class*=line-number i]') !== null
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
    holds: ({ hint }) => speaksOfReplies.test(hint) && !/comment|评论|評論/i.test(hint),
  },
  {
    name: 'the thread scrolls by itself',
    weight: 2,
    holds: ({ place }) => boundScroller(place.scroller) && !scrollsTogether(place),
  },
  { name: 'the reply box scrolls with what it answers', weight: -4, holds: ({ place }) => scrollsTogether(place) },
  { name: 'a small window over another page', weight: -10, holds: ({ place }) => floats(place) },
  { name: 'fields of a letter', weight: -3, holds: ({ place }) => isLetter(place) },
  {
    name: 'lines of code',
    weight: -4,
    holds: ({ rows }) =>
      rows.length > 4 && rows.slice(-sample).filter(isCode).length > Math.min(rows.length, sample) * 0.6,
  },
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

/** The rules that hold: why a page is a console, and what speaks against it. Reads layout. */
export const healthOf = (sight: Sight): readonly HealthRule[] => healthRules.filter(rule => rule.holds(sight))

export const pointsOf = (rules: readonly HealthRule[]): number => rules.reduce((sum, { weight }) => sum + weight, 0)

/** Points as 0..1: 0.5 at the threshold, 0.9 five points above it. */
export const confidenceOf = (points: number): number =>
  Math.round(100 / (1 + Math.exp(-(points - foundFrom) * 0.44))) / 100
