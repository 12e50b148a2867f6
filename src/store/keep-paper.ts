import type { Paper } from '../domain'
import { sealPaper } from './lock/rows'
import { sealing } from './lock/sealing'
import { isLockChanged, still } from './lock/still'
import { faultOf } from './fault'
import type { Database } from './open'

/** Keeps one instead of its earlier form. Rejects with StoreError, and has then changed nothing. */
export async function keepPaper(db: Database, paper: Paper): Promise<void> {
  await sealing(db, async sealer => {
    const row = sealer ? await sealPaper(sealer, paper) : paper
    const tx = db.transaction(['papers', 'lock'], 'readwrite')
    tx.done.catch(() => {})
    try {
      await still(tx, sealer)
      await tx.objectStore('papers').put(row)
      await tx.done
    } catch (error) {
      if (isLockChanged(error)) throw error
      throw faultOf(error)
    }
  })
}

/** Forgets one. Forgetting what is not there is no error. */
export async function dropPaper(db: Database, id: string): Promise<void> {
  await db.delete('papers', id)
}
