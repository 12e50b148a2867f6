import type { IDBPTransaction } from 'idb'
import { type Detail, type Entry, isEntry, NOTE_MAX, restoreTally } from '../domain'
import type { KeptEntry } from './lock/kept'
import { detailOf, sealDetail, withSealed } from './lock/rows'
import { sealing } from './lock/sealing'
import { isLockChanged, still } from './lock/still'
import { abort, faultOf } from './fault'
import type { Database } from './open'
import type { Schema } from './schema'

const TOUCHED = ['state', 'days', 'entries', 'lock'] as const
type Touching = IDBPTransaction<Schema, (typeof TOUCHED)[number][], 'readwrite'>

/*
 * Entries of the shift that is open are the domain's: it keeps the cup in step with them. Those of earlier shifts are
 * changed here, and their day's figures with them; the cup of a day that is over stays as it was.
 */

/** Adds what the agent says about an entry of an earlier shift. False where there is none, or it is of the open shift. */
export function amendEntry(db: Database, id: string, { note, helped, ...rest }: Detail): Promise<boolean> {
  const detail: Detail = {
    ...rest,
    ...(note !== undefined && { note: note.slice(0, NOTE_MAX) }),
    ...(helped !== undefined && { helped: helped.slice(0, NOTE_MAX) }),
  }
  return sealing(db, async sealer => {
    const sealed = sealer && (await sealDetail(sealer, detail))
    return changed(db, async tx => {
      await still(tx, sealer)
      const entry = await earlier(tx, id)
      if (!entry) return false
      const next = sealed ? withSealed(entry, entry.sealed, sealed) : { ...entry, ...detail }
      await tx.objectStore('entries').put(next)
      return true
    })
  })
}

/** Takes away an entry of an earlier shift. False where there is none, or it is of the open shift. */
export function eraseEntry(db: Database, id: string): Promise<boolean> {
  return changed(db, async tx => {
    const entry = await earlier(tx, id)
    if (!entry) return false
    await tx.objectStore('entries').delete(id)
    await recount(tx, entry, -1)
    return true
  })
}

/** Puts back an entry that was taken away. The same id again changes nothing. */
export function putBackEntry(db: Database, entry: Entry): Promise<boolean> {
  return sealing(db, async sealer => {
    const row = sealer ? withSealed(entry, undefined, await sealDetail(sealer, detailOf(entry))) : entry
    return changed(db, async tx => {
      await still(tx, sealer)
      if (await tx.objectStore('entries').get(entry.id)) return false
      await tx.objectStore('entries').put(row)
      await recount(tx, entry, 1)
      return true
    })
  })
}

async function changed(db: Database, work: (tx: Touching) => Promise<boolean>): Promise<boolean> {
  const tx = db.transaction(TOUCHED, 'readwrite')
  try {
    const done = await work(tx)
    await tx.done
    return done
  } catch (error) {
    abort(tx)
    if (isLockChanged(error)) throw error
    throw faultOf(error)
  }
}

async function earlier(tx: Touching, id: string): Promise<KeptEntry | null> {
  const { state } = (await tx.objectStore('state').get('now')) ?? {}
  if (state?.shift?.entries?.[id]) return null
  const entry = await tx.objectStore('entries').get(id)
  return entry && isEntry(entry) ? entry : null
}

/** One entry more or less in the figures of its day: of the day that it was logged on, since a night shift has two dates. */
async function recount(tx: Touching, entry: Entry, by: 1 | -1): Promise<void> {
  const days = tx.objectStore('days')
  const of = (await days.getAll()).find(day => day.firstAt <= entry.at && entry.at <= day.lastAt)
  const tally = of && restoreTally(of)
  if (!tally) return
  const field = entry.kind === 'good' ? 'goodEntries' : 'hardEntries'
  const next = { ...tally, [field]: Math.max(0, tally[field] + by) }
  await days.put(next)
  const row = await tx.objectStore('state').get('now')
  // The last day's figures are the worker's too, and would be written over these.
  if (row?.state.tally?.day === next.day) {
    const { [field]: count } = next
    await tx
      .objectStore('state')
      .put({ ...row, state: { ...row.state, tally: { ...row.state.tally, [field]: count } } })
  }
}
