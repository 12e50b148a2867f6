import { flatChildren, flatContains, flatParent, hasText } from '../page/flat'
import { findAll } from '../profile/lookup'
import { compounds, hostsBetween, pathTo } from './path'
import type { RowPair } from './same-row'
import { isState, isUtility } from './stable'
import { traitsOf } from './traits'

/** The thread as a profile names it. */
export interface Thread {
  scroller: Element
  /** Null where it cannot be told from others: the reader finds it by itself then. */
  scrollerPath: string | null
  /** Below the scroller. */
  row: string
  rows: Element[]
}

const scrolls = (element: Element): boolean => /auto|scroll|overlay/.test(getComputedStyle(element).overflowY)

/** Elements that may count as the scroller, likeliest first: what scrolls, then whatever holds both rows. */
function scrollers(pair: RowPair, composer: Element | null): Element[] {
  const above: Element[] = []
  for (let at: Element | null = pair.holder; at; at = flatParent(at)) {
    if (at.localName === 'body' || (composer && flatContains(at, composer))) break
    above.push(at)
  }
  const scrolling = above.filter(scrolls)
  return [...scrolling, ...above]
}

/** What both rows have in common, as selectors, best first. */
function shared(a: Element, b: Element, spoken: ReadonlySet<string>): string[] {
  const own = new Set(compounds(a, spoken))
  const both = compounds(b, spoken).filter(css => own.has(css))
  // A plain tag alone is no description of a message.
  return both.filter(css => /[.[#-]/.test(css))
}

const nested = (elements: readonly Element[]): boolean => {
  const all = new Set(elements)
  return elements.some(element => {
    for (let at = flatParent(element); at; at = flatParent(at)) if (all.has(at)) return true
    return false
  })
}

/** What stands between the rows, or between groups of them, and is none (notices, notes): how to name it too. */
function otherKinds(rows: readonly Element[], holder: Element, spoken: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const own = new Set(rows)
  for (const child of flatChildren(holder)) {
    if (own.has(child) || !hasText(child) || rows.some(row => flatContains(child, row))) continue
    const named = traitsOf(child, spoken).find(trait => trait.rank <= 3)
    if (named && !isState(named.css) && !isUtility(named.css.slice(1))) found.add(named.css)
  }
  return [...found].slice(0, 4)
}

/** How the scroller and every row in it are named; null where nothing stable is there to name them by. */
export function threadOf(
  document: Document,
  pair: RowPair,
  composer: Element | null,
  spoken: ReadonlySet<string>,
): Thread | null {
  for (const scroller of scrollers(pair, composer)) {
    const hosts = hostsBetween(scroller, pair.customer, spoken)
    if (hosts === null || hostsBetween(scroller, pair.agent, spoken) !== hosts) continue
    const named = rowIn(scroller, hosts, pair, spoken) ?? childIn(scroller, hosts, pair, spoken)
    if (!named) continue
    return { scroller, scrollerPath: pathTo(document, scroller, spoken), ...named }
  }
  return null
}

const fits = (found: readonly Element[], pair: RowPair): boolean =>
  found.includes(pair.customer) && found.includes(pair.agent) && !nested(found)

function rowIn(
  scroller: Element,
  hosts: string,
  pair: RowPair,
  spoken: ReadonlySet<string>,
): { row: string; rows: Element[] } | null {
  for (const css of shared(pair.customer, pair.agent, spoken)) {
    const rows = findAll(scroller, hosts + css)
    if (!fits(rows, pair)) continue
    const kinds = otherKinds(rows, pair.holder, spoken)
    const all = [css, ...kinds].join(', ')
    const more = findAll(scroller, hosts + all)
    return kinds.length && fits(more, pair) ? { row: hosts + all, rows: more } : { row: hosts + css, rows }
  }
  return null
}

/** Rows without anything of their own to name: each child of what holds them. */
function childIn(
  scroller: Element,
  hosts: string,
  pair: RowPair,
  spoken: ReadonlySet<string>,
): { row: string; rows: Element[] } | null {
  const parents = [pair.customer.parentElement, pair.agent.parentElement]
  if (!parents[0] || !parents[1]) return null
  const ways =
    parents[0] === scroller && parents[1] === scroller
      ? [':scope > *']
      : shared(parents[0], parents[1], spoken).map(css => `${css} > *`)
  for (const css of ways) {
    const rows = findAll(scroller, hosts + css)
    if (fits(rows, pair)) return { row: hosts + css, rows }
  }
  // Both sides are held by elements of their own kind: each side's way.
  const [one, other] = parents.map(parent =>
    parent ? compounds(parent, spoken).find(css => /[.[#-]/.test(css)) : undefined,
  )
  if (one === undefined || other === undefined || parents[0] === parents[1]) return null
  const css = `${one} > *, ${other} > *`
  const rows = findAll(scroller, hosts + css)
  return fits(rows, pair) ? { row: hosts + css, rows } : null
}
