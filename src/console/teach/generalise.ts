import { flatWalk } from '../page/flat'
import { leavesOf } from '../read/scan'
import type { ConsoleProfile } from '../profile/profile'
import { discriminate, machineRules } from './discriminate'
import { entriesOf } from './entries'
import { fieldOf } from './field'
import { identifying } from './identify'
import { compounds, pathTo } from './path'
import type { Lesson, Picks, TeachFault } from './picks'
import { type Thread, threadOf } from './rows-selector'
import { rowPair, type RowPair } from './same-row'
import { looksOf } from './sides'
import { spokenWords } from './stable'

/** So many rows are compared to find out what tells the sides apart; more tell nothing new. */
const COMPARED = 240
/** Short texts of the page are looked at up to this many elements. */
const LOOKED = 6000

/** Every short text on the page: what is in none of our selectors. Memory only. */
function* shortTexts(document: Document): Generator<string> {
  let left = LOOKED
  for (const element of flatWalk(document.body)) {
    if (left-- <= 0) return
    for (const node of element.childNodes) if (node instanceof Text && node.data.trim()) yield node.data
  }
}

/**
 * From four clicks to a profile: selectors that hold for every conversation of this console, and nothing of what the
 * page says. A fault where nothing could be learned. Reads layout.
 */
export function generalise(document: Document, picks: Picks): Lesson | { fault: TeachFault } {
  const pair = rowPair(picks.customer, picks.agent)
  if (!pair) return { fault: 'same' }
  const spoken = spokenWords(shortTexts(document))
  const composer = picks.composer ? fieldOf(picks.composer) : null
  const thread = threadOf(document, pair, composer, spoken)
  if (!thread) return { fault: 'nameless' }
  const roles = rolesOf(thread, pair, spoken)
  const entries = picks.active
    ? entriesOf(document, picks.active, [thread.scroller, ...(composer ? [composer] : [])], spoken)
    : null
  const composerPath = composer ? pathTo(document, composer, spoken) : null
  const rowId = identifying(thread.rows)
  const itemId = entries ? identifying(entries.items) : null
  const profile: ConsoleProfile = {
    version: 1,
    row: thread.row,
    ...(thread.scrollerPath !== null && { scroller: thread.scrollerPath }),
    ...(rowId !== null && { rowId }),
    ...(roles && { roles }),
    ...(composerPath !== null && { composer: composerPath }),
    ...(entries?.item && { item: entries.item }),
    ...(entries?.listPath && { list: entries.listPath }),
    ...(itemId !== null && { itemId }),
    ...(entries?.active && { active: entries.active }),
  }
  return { profile: short(profile), roles: roles ? 'marked' : 'look' }
}

function rolesOf(thread: Thread, pair: RowPair, spoken: ReadonlySet<string>): ConsoleProfile['roles'] | null {
  const rows = sample(thread.rows, [pair.customer, pair.agent])
  const looks = looksOf(rows, pair.customer, pair.agent, thread.scroller.getBoundingClientRect())
  const own = new Set(compounds(pair.customer, spoken))
  const anchor = compounds(pair.agent, spoken).find(css => own.has(css) && /[.[#-]/.test(css)) ?? null
  const found = discriminate(rows, pair.customer, pair.agent, looks, anchor, spoken)
  if (!found) return null
  const is = (row: Element, css: string): boolean => row.matches(css) || row.querySelector(css) !== null
  const told = rows.filter(row => found.rules.some(({ selector }) => is(row, selector)))
  const rest = rows.filter(row => !told.includes(row) && leavesOf(row).length > 0)
  return [...machineRules(rest, told, spoken), ...found.rules]
}

/** The clicked rows and those around them. */
function sample(rows: readonly Element[], needed: readonly Element[]): Element[] {
  if (rows.length <= COMPARED) return [...rows]
  const last = new Set([...rows.slice(-COMPARED), ...needed])
  return rows.filter(row => last.has(row))
}

/** A selector too long for a profile is left out: the reader finds that part by itself. */
function short(profile: ConsoleProfile): ConsoleProfile {
  const fits = (value: unknown): boolean => typeof value !== 'string' || value.length <= 300
  return Object.fromEntries(
    Object.entries(profile).flatMap(([name, value]) => {
      if (name === 'roles') {
        const kept = (value as NonNullable<ConsoleProfile['roles']>).filter(rule => fits(rule.selector))
        return kept.some(rule => rule.role === 'customer') && kept.some(rule => rule.role === 'agent')
          ? [[name, kept]]
          : []
      }
      return fits(value) ? [[name, value]] : []
    }),
  ) as ConsoleProfile
}
