import { bare, hasLetters } from '../page/text'
import type { Row } from './row'

/** True if the letters are one of the names' first or last ones, as on somebody's picture. */
export function areInitials(letters: string, names: Iterable<string>): boolean {
  for (const name of names) if (name.startsWith(letters) || name.endsWith(letters)) return true
  return false
}

/** So many texts begin with one piece before it counts as a name though no class sets it off (our guess). */
const leadsLeast = 3

/** Names seen on the page: customers' from list and header, and pieces at the ends of rows that come back in several. */
export class Names {
  readonly #known = new Set<string>()
  readonly #over = new Map<string, { key: string; row: WeakRef<Element> }>()
  /** What texts begin with, and in which rows: an element shows one text at a time, whatever is read better. */
  readonly #leads = new Map<string, { keys: Set<string>; rows: WeakSet<Element> }>()

  has(text: string): boolean {
    return this.#known.has(text) || this.#known.has(bare(text))
  }

  /** True if the letters on a picture are a known name's first or last ones. */
  hasInitials(letters: string): boolean {
    return areInitials(letters, this.#known)
  }

  /** True if the name is new. */
  learn(text: string): boolean {
    if (this.#known.has(text)) return false
    const name = bare(text)
    if (!hasLetters(name) || this.#known.has(name)) return false
    this.#known.add(name)
    return true
  }

  /** Looks through newly read rows: which of their end pieces turned out to be names, so that rows read differently. */
  observe(rows: readonly Row[]): Set<string> {
    const learned = new Set<string>()
    for (const { ends, lead, key, name, node } of rows) {
      if (name !== null && this.learn(name)) learned.add(bare(name))
      if (lead !== null && this.#leadsMany(lead, key, node) && this.learn(lead)) learned.add(lead)
      for (const end of ends) {
        const other = this.#over.get(end)
        // The same piece beside two different texts is who said them; one row may be read twice, as more is known.
        if (!other) this.#over.set(end, { key, row: new WeakRef(node) })
        else if (other.key !== key && other.row.deref() !== node && this.learn(end)) learned.add(end)
      }
    }
    return learned
  }

  #leadsMany(lead: string, key: string, node: Element): boolean {
    const seen = this.#leads.get(lead) ?? { keys: new Set(), rows: new WeakSet() }
    this.#leads.set(lead, seen)
    if (!seen.rows.has(node)) seen.keys.add(key)
    seen.rows.add(node)
    return seen.keys.size >= leadsLeast
  }
}
