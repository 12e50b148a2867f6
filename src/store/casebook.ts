import { type Entry, isEntry } from '../domain'
import { openEntries } from './lock/openings'
import type { Database } from './open'

/** Every entry logged at or after `from` and before `until`, ms, latest first; all without. What cannot be read is left out. */
export async function entriesOf(db: Database, from = 0, until = Number.POSITIVE_INFINITY): Promise<Entry[]> {
  const all = await db.getAllFromIndex('entries', 'at', IDBKeyRange.bound(from, until, false, true))
  return openEntries(db, all.filter(isEntry).toReversed())
}

/** When the shift that is open began, ms; null where none is. */
export const shiftSince = async (db: Database): Promise<number | null> =>
  (await db.get('state', 'now'))?.state.shift?.startedAt ?? null
