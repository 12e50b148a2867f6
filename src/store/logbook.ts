import { type Cause, exitsUsed } from '../domain'
import type { Database } from './open'

/** What the log looks back on: exits used in the last hard entries, causes logged since a time. */
export interface Logbook {
  exits: { used: number; of: number }
  causes: Partial<Record<Cause, number>>
}

/** `since`: when the month began, ms. Causes that are under the lock are not among them. */
export async function logbook(db: Database, since: number): Promise<Logbook> {
  const all = await db.getAllFromIndex('entries', 'at')
  const causes: Logbook['causes'] = {}
  for (const { at, cause } of all) if (cause && at >= since) causes[cause] = (causes[cause] ?? 0) + 1
  // Which exit it was is under the lock; that there was one is not.
  const seen = all.map(entry => ({
    ...entry,
    exit: entry.exit ?? (entry.sealed?.exit === undefined ? null : ('own' as const)),
  }))
  return { exits: exitsUsed(seen), causes }
}
