import { HOUR } from '../domain'
import type { Database } from './open'

const DAY = 24 * HOUR
/** How long rows about single conversations, pauses, offers and check-ins are kept, in days: a year, and the month that it is looked back from. Day figures and the agent's own entries stay. */
export const RETENTION = 400
/** A page that has been silent for two days will not send anything again. */
const KEEP_SOURCES = 2 * DAY

/** Drops what has outlived its purpose. `retention`: in days, 1 or more. Safe to run at any time. */
export async function tidy(db: Database, now: number, retention = RETENTION): Promise<void> {
  const tx = db.transaction(['sources', 'conversations', 'ledger', 'breaks', 'offers', 'checkIns'], 'readwrite')
  const old = IDBKeyRange.upperBound(now - Math.max(1, retention) * DAY)
  const cursors = await Promise.all([
    tx
      .objectStore('sources')
      .index('at')
      .openCursor(IDBKeyRange.upperBound(now - KEEP_SOURCES)),
    tx.objectStore('conversations').index('openedAt').openCursor(old),
    tx.objectStore('ledger').index('at').openCursor(old),
    tx.objectStore('breaks').index('from').openCursor(old),
    tx.objectStore('offers').index('at').openCursor(old),
    tx.objectStore('checkIns').index('at').openCursor(old),
  ])
  for (const first of cursors) {
    for (let cursor: typeof first = first; cursor; cursor = await cursor.continue()) await cursor.delete()
  }
  await tx.done
}
