import { flatContains, flatParent, hasText } from '../page/flat'
import { activeWords, hasWord, wordsOf } from '../page/words'
import { leavesOf } from '../read/scan'
import { compounds, pathTo } from './path'
import { isState } from './stable'
import { type Trait, traitsOf } from './traits'
import { commonAncestor, stacked, talkingSiblings } from './tree'

/** The list of conversations as a profile names it. */
export interface Entries {
  listPath: string | null
  /** From the list where it is named, else from the document. */
  item: string | null
  /** What the open entry alone has; null where nothing but its look tells. */
  active: string | null
  items: Element[]
}

/** An entry is at least as high as a line, and no pane, px (our guess). */
const HEIGHT = { least: 22, most: 220 }

const same = (a: Element, b: Element): boolean => {
  if (a.localName !== b.localName) return false
  const own = new Set(compounds(a, new Set()).filter(css => /[.[#-]/.test(css)))
  return own.size === 0 || compounds(b, new Set()).some(css => own.has(css))
}

/** The entry that was clicked: of what stands in a column of its like, the innermost that has several parts. */
export function entryOf(leaf: Element, avoid: readonly Element[]): Element | null {
  let found: Element | null = null
  for (let at: Element | null = leaf; at && at.localName !== 'body'; at = flatParent(at)) {
    const element = at
    if (avoid.some(other => flatContains(element, other))) break
    const { height, width } = element.getBoundingClientRect()
    if (height > HEIGHT.most) break
    if (height < HEIGHT.least || width < 60) continue
    const column = talkingSiblings(element).some(other => same(element, other) && stacked(element, other))
    const parts = leavesOf(element).length
    if (column && (parts >= 2 || !found)) {
      found = element
      if (parts >= 2) break
    }
  }
  return found ?? alone(leaf, avoid)
}

/** A list with one entry has no column: the outermost element that is as high as an entry. */
function alone(leaf: Element, avoid: readonly Element[]): Element | null {
  let found: Element | null = null
  for (let at: Element | null = leaf; at && at.localName !== 'body'; at = flatParent(at)) {
    const element = at
    if (avoid.some(other => flatContains(element, other))) break
    const { height } = element.getBoundingClientRect()
    if (height > HEIGHT.most) break
    if (height >= HEIGHT.least) found = element
  }
  return found
}

/** Names the entries around the clicked one, and what marks it as the open one. Reads layout. */
export function entriesOf(
  document: Document,
  leaf: Element,
  avoid: readonly Element[],
  spoken: ReadonlySet<string>,
): Entries | null {
  const entry = entryOf(leaf, avoid)
  if (!entry) return null
  const root = entry.getRootNode() as Document | ShadowRoot
  // Groups (waiting, serving, ended) hold entries of the same kind: all of them in this tree, none inside another.
  for (const css of compounds(entry, spoken)) {
    if (!/[.[#-]/.test(css)) continue
    const items = [...root.querySelectorAll(css)].filter(hasText)
    if (!items.includes(entry) || items.some(item => item !== entry && (item.contains(entry) || entry.contains(item))))
      continue
    if (items.some(item => avoid.some(other => flatContains(item, other) || flatContains(other, item)))) continue
    const holder = holderOf(items)
    const listPath =
      holder && !avoid.some(other => flatContains(holder, other)) ? pathTo(document, holder, spoken) : null
    const before = hostPath(document, entry, spoken)
    const item = listPath !== null ? css : before !== null ? before + css : null
    return { listPath, item, active: activeMark(entry, items, spoken), items }
  }
  return withoutKind(document, entry, spoken)
}

/** Entries without a name of their own: each child of a list that has one. */
function withoutKind(document: Document, entry: Element, spoken: ReadonlySet<string>): Entries | null {
  const holder = entry.parentElement
  const listPath = holder ? pathTo(document, holder, spoken) : null
  if (!holder || listPath === null) return null
  const items = [...holder.children].filter(hasText)
  return { listPath, item: `:scope > ${entry.localName}`, active: activeMark(entry, items, spoken), items }
}

const holderOf = (items: readonly Element[]): Element | null =>
  items.reduce<Element | null>((holder, item) => (holder ? commonAncestor(holder, item) : item.parentElement), null)

/** The way to the shadow root an element is in; empty in the document itself. */
function hostPath(document: Document, element: Element, spoken: ReadonlySet<string>): string | null {
  const root = element.getRootNode()
  if (!(root instanceof ShadowRoot)) return ''
  const path = pathTo(document, root.host, spoken)
  return path === null ? null : `${path} >>> `
}

const wordy = (trait: Trait): boolean => hasWord(wordsOf(trait.css.replace(/[^\w-]+/g, ' ').trim()), activeWords)
/** Marks that follow the pointer or the news, not what is open. */
const passing =
  /hover|focus|unread|new|badge|pin|top|first|last|typing|draft|wait|odd|even|online|offline|vip|star|ended|closed/i

/** What the open entry or something in it has, and no other entry. */
function activeMark(entry: Element, items: readonly Element[], spoken: ReadonlySet<string>): string | null {
  const others = items.filter(item => item !== entry)
  if (others.length === 0) return null
  const marks = [entry, ...[...entry.querySelectorAll('*')].slice(0, 30)]
    .flatMap(element => traitsOf(element, spoken, true))
    .filter(trait => trait.rank < 8 && !passing.test(trait.css))
    .filter(({ css }) => !others.some(other => other.matches(css) || other.querySelector(css) !== null))
    .filter((trait, index, all) => all.findIndex(other => other.css === trait.css) === index)
  const aria = marks.find(({ css }) => /^\[aria-(?:selected|current)="(?:true|page)"\]$/.test(css))
  const chosen =
    aria ??
    marks.find(wordy) ??
    (others.length >= 2 && marks.length === 1 && !isState(marks[0]?.css ?? '') ? marks[0] : undefined)
  return chosen?.css ?? null
}
