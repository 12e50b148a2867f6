import { EXITS, type Exit } from '../../domain'
import type { Mine, OwnExit } from '../../store'
import type { CardText } from '../text/text'

/** One way out as it is shown. */
export interface ShownExit {
  id: string
  exit: Exit
  name: string
  hint: string
  /** Words ready to be copied; empty for none. */
  phrase: string
  /** Whose it is: ours, the agent's, or set by the company. */
  by: 'us' | 'agent' | 'company'
}

/** Ours, in order of force, before anything was changed. */
export const PRESET: readonly OwnExit[] = EXITS.filter(exit => exit !== 'own').map(exit => ({
  exit,
  id: exit,
  name: null,
  hint: null,
  phrase: null,
  off: false,
}))

/** One row with its words: the agent's own where there are any, ours otherwise. */
export function worded(row: OwnExit, text: CardText): ShownExit {
  const ours = row.exit === 'own' ? { name: '', hint: '', phrase: '' } : text.exits.options[row.exit]
  const { id, exit } = row
  const by = exit === 'own' ? 'agent' : 'us'
  return { id, exit, by, name: row.name ?? ours.name, hint: row.hint ?? ours.hint, phrase: row.phrase ?? ours.phrase }
}

/** The company's, as they are shown: in its own words, which are in whatever language it has chosen. */
export const companyExits = ({ exits }: Mine['company']): ShownExit[] =>
  exits.map((exit, i) => ({ ...exit, id: `company.${i}`, by: 'company' }))

const untouched = ({ exit, name, hint, phrase }: OwnExit): boolean =>
  exit !== 'own' && name === null && hint === null && phrase === null

/**
 * What the card shows: the company's first, then the agent's list where there is one, ours otherwise; nothing that was left
 * out or has no name, and none of ours in our own words where the company has one of the kind in its.
 */
export function exitsShown({ exits, company }: Pick<Mine, 'exits' | 'company'>, text: CardText): ShownExit[] {
  const set = companyExits(company)
  const covered = new Set(set.map(({ exit }) => exit))
  const rows = (exits.length > 0 ? exits : PRESET)
    .filter(row => !row.off && !(untouched(row) && covered.has(row.exit)))
    .map(row => worded(row, text))
    .filter(({ name }) => name !== '')
  return [...set, ...rows]
}

/** The help lines to show, the company's first, one to a line; empty for none. */
export const helpShown = ({ help, company }: Pick<Mine, 'help' | 'company'>): string =>
  [...company.help, help].filter(line => line !== '').join('\n')
