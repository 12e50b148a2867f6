import { EXITS, type Exit } from '../../domain'
import type { OwnExit } from '../../store'
import type { CardText } from '../text/text'

/** One way out as it is shown. */
export interface ShownExit {
  id: string
  exit: Exit
  name: string
  hint: string
  /** Words ready to be copied; empty for none. */
  phrase: string
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
  return { id, exit, name: row.name ?? ours.name, hint: row.hint ?? ours.hint, phrase: row.phrase ?? ours.phrase }
}

/** What the card shows: the agent's list where there is one, ours otherwise; nothing that was left out or has no name. */
export const exitsShown = (own: readonly OwnExit[], text: CardText): ShownExit[] =>
  (own.length > 0 ? own : PRESET)
    .filter(row => !row.off)
    .map(row => worded(row, text))
    .filter(({ name }) => name !== '')
