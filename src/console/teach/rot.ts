import { findAll } from '../profile/lookup'
import type { ConsoleProfile } from '../profile/profile'
import { readOnce } from './read-once'

/** The parts of a profile that are looked for on the page. */
const looked = ['row', 'roles', 'composer', 'item'] as const
export type TaughtPart = (typeof looked)[number]

/**
 * The taught parts that match nothing any more though the page shows such a part: it has changed since. Nothing is
 * said of parts that the page may just not show now (no conversation is open, the list is folded away). Reads layout.
 */
export function rotted(root: Document, profile: ConsoleProfile): TaughtPart[] {
  const seen = readOnce(root, {})
  const gone = (selector: ConsoleProfile['row'], within: Document | Element = root): boolean =>
    selector !== undefined && findAll(within, selector).length === 0
  const rows = gone(profile.row, findAll(root, profile.scroller)[0] ?? seen.scroller ?? root)
  return looked.filter(part => {
    if (part === 'row') return rows && seen.rows.length > 0
    if (part === 'composer') return gone(profile.composer) && seen.composer !== null
    if (part === 'item') return gone(profile.item, findAll(root, profile.list)[0] ?? root) && seen.items.length > 0
    if (rows || !profile.roles?.length) return false
    const own = findAll(findAll(root, profile.scroller)[0] ?? seen.scroller ?? root, profile.row)
    const told = profile.roles.some(({ selector }) =>
      own.some(row => row.matches(selector) || findAll(row, selector).length > 0),
    )
    return own.length >= 4 && !told
  })
}
