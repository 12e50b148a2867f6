import { readTaste, type Taste } from '../hostility/taste'
import { faultOf } from './fault'
import type { Database } from './open'

/** The agent's corrections of appraisals, beside what was set up. */
export interface TasteRow {
  key: 'taste'
  value: Taste
}

/** The agent's corrections; none where there are none, or none that can be read. */
export const taste = async (db: Database): Promise<Taste> => readTaste((await db.get('own', 'taste'))?.value)

/** Changes them; null where that changed nothing. Rejects with StoreError, and has then changed nothing. */
export async function changeTaste(db: Database, change: (taste: Taste) => Taste): Promise<Taste | null> {
  try {
    const tx = db.transaction('own', 'readwrite')
    const before = readTaste((await tx.store.get('taste'))?.value)
    const after = change(before)
    const changed = JSON.stringify(after) !== JSON.stringify(before)
    if (changed) await tx.store.put({ key: 'taste', value: after })
    await tx.done
    return changed ? after : null
  } catch (error) {
    throw faultOf(error)
  }
}
