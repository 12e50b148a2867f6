import { dueOf } from '../domain'
import { openerFor } from '../lock/box'
import { heldKey } from '../platform/lock-key'
import { type Database, papers } from '../store'
import { bringOpener } from '../store/lock/reader'
import { openNotes } from '../store/lock/openings'
import type { Lines } from '../messages'

/** What was put aside for another day is looked for over a holiday too: as where it is read without a lock. ms */
const FORTNIGHT = 14 * 24 * 3_600_000

/**
 * The day's own lines for a page that has no room for ciphers, while a lock is on and open; null without a lock, and while
 * it is locked. `day`: today, local.
 */
export async function openLines(db: Database, day: string, now: number): Promise<Lines | null> {
  const lock = await db.get('lock', 'lock')
  const held = lock && (await heldKey(now))
  if (!lock || held?.publicKey !== lock.publicKey) return null
  bringOpener(db, await openerFor(held.publicKey, held.privateKey))
  try {
    const notes = await openNotes(db, await db.getAllFromIndex('notes', 'at', IDBKeyRange.lowerBound(now - FORTNIGHT)))
    return {
      goal: notes.findLast(({ id }) => id === `goal.${day}`)?.text ?? '',
      left: notes.findLast(({ id, kind }) => kind === 'tomorrow' && !id.endsWith(`.${day}`))?.text ?? '',
      due: dueOf(await papers(db), day).length,
    }
  } finally {
    // Nothing is remembered: the worker's connection is for all.
    bringOpener(db, null)
  }
}
