import { HOUR } from '../domain'
import type { Database } from './open'

const DAY = 24 * HOUR
/** Rows about single conversations are kept 30 days, day figures longer: the least that the month's view needs. */
const KEEP = 30 * DAY
/** A page that has been silent for two days will not send anything again. */
const KEEP_SOURCES = 2 * DAY

/** Drops what has outlived its purpose. Safe to run at any time. */
export async function tidy(db: Database, now: number): Promise<void> {
  const tx = db.transaction(['sources', 'conversations', 'ledger', 'breaks', 'checkIns'], 'readwrite')
  const old = IDBKeyRange.upperBound(now - KEEP)
  const cursors = await Promise.all([
    tx
      .objectStore('sources')
      .index('at')
      .openCursor(IDBKeyRange.upperBound(now - KEEP_SOURCES)),
    tx.objectStore('conversations').index('openedAt').openCursor(old),
    tx.objectStore('ledger').index('at').openCursor(old),
    tx.objectStore('breaks').index('from').openCursor(old),
    tx.objectStore('checkIns').index('at').openCursor(old),
  ])
  for (const first of cursors) {
    for (let cursor: typeof first = first; cursor; cursor = await cursor.continue()) await cursor.delete()
  }
  await tx.done
}
