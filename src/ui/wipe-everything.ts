import { emptyStorage } from '../platform/exported'
import { syncArea } from '../platform/sync'
import { namesOf } from '../store/carry/names'
import { carryRow } from '../store/carry/turn'
import { disable } from '../platform/sites'
import { wipeAll } from '../store/wipe'
import { withStore } from './with-store'

/**
 * Deletes everything, and gives back every site that was enabled (`patterns`). Sites first: what nobody may read any more
 * reports nothing into what has just been emptied. Rejects with StoreError where the records could not be deleted.
 */
export async function wipeEverything(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) await disable(pattern)
  await emptyStorage()
  const carried = await withStore(carryRow)
  await withStore(wipeAll)
  if (!carried) return
  // What this machine had carried along goes too; a worker that is at it just now takes away what it puts.
  const area = await syncArea.get().catch(() => ({}))
  await syncArea.remove(namesOf(area, carried.machine)).catch(() => {})
}
