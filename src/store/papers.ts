import type { Paper } from '../domain'
import { openPapers } from './lock/openings'
import type { Database } from './open'

/** What the agent has written for talks and about causes, latest change first. */
export const papers = async (db: Database): Promise<Paper[]> =>
  (await openPapers(db, await db.getAll('papers'))).toSorted((a, b) => b.at - a.at || a.id.localeCompare(b.id))
