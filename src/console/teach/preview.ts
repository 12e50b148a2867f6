import { flatContains } from '../page/flat'
import type { ConsoleProfile } from '../profile/profile'
import type { Role } from '../role'
import type { Picks } from './picks'
import { type Glimpse, readOnce } from './read-once'

/** What a profile would read on the page as it stands, for the agent to say yes or no to. */
export interface Preview extends Glimpse {
  counts: Record<Role, number>
  /** Which of the clicked parts are read otherwise than they were clicked. */
  wrong: (keyof Picks)[]
}

/** What would be read with the profile, held against what was clicked. Reads layout. */
export function preview(root: Document, profile: ConsoleProfile, picks: Picks): Preview {
  const seen = readOnce(root, profile)
  const counts: Preview['counts'] = { customer: 0, agent: 0, bot: 0, system: 0, note: 0 }
  for (const { role } of seen.rows) counts[role]++
  const roleAt = (element: Element): Role | null =>
    seen.rows.find(row => flatContains(row.element, element) || flatContains(element, row.element))?.role ?? null
  const near = (found: Element | null, picked: Element): boolean =>
    found !== null && (flatContains(found, picked) || flatContains(picked, found))
  const wrong: Preview['wrong'] = []
  if (roleAt(picks.customer) !== 'customer') wrong.push('customer')
  if (roleAt(picks.agent) !== 'agent') wrong.push('agent')
  if (picks.composer && !near(seen.composer, picks.composer)) wrong.push('composer')
  if (picks.active && !near(seen.active, picks.active)) wrong.push('active')
  return { ...seen, counts, wrong }
}
