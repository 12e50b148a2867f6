import type { Paper } from '../domain'
import { type Database, StoreError } from './open'

/** What the agent has written for talks and about causes, latest change first. */
export const papers = async (db: Database): Promise<Paper[]> =>
  (await db.getAll('papers')).toSorted((a, b) => b.at - a.at || a.id.localeCompare(b.id))

/** Keeps one instead of its earlier form. Rejects with StoreError, and has then changed nothing. */
export async function keepPaper(db: Database, paper: Paper): Promise<void> {
  try {
    await db.put('papers', paper)
  } catch (error) {
    throw new StoreError((error as Error)?.name === 'QuotaExceededError' ? 'full' : 'broken', error)
  }
}

/** Forgets one. Forgetting what is not there is no error. */
export async function dropPaper(db: Database, id: string): Promise<void> {
  await db.delete('papers', id)
}
