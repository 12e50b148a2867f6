import { emptyStorage } from '../platform/exported'
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
  await withStore(wipeAll)
}
