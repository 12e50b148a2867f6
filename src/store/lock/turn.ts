import type { IDBPTransaction } from 'idb'
import { type Opener, type Sealer, sealerFor } from '../../lock/box'
import { newLock, unwrap, wrap } from '../../lock/lock'
import { NO_TRIES, tried, waitLeft } from '../../lock/wait'
import type { Entry } from '../../domain'
import { abort, faultOf } from '../fault'
import { type Database, StoreError } from '../open'
import type { Schema, Spoiled } from '../schema'
import { bareState } from './event'
import { type KeptEntry, type KeptNote, type KeptPaper, type LockRow, MINUTES_USUAL } from './kept'
import {
  bare,
  boxOf,
  openEntry,
  openNote,
  openPaper,
  openSpoiled,
  sealEntry,
  sealNote,
  sealPaper,
  sealSpoiled,
  withEntries,
} from './rows'

const ROWS = ['entries', 'notes', 'papers', 'spoiled'] as const
const TOUCHED = [...ROWS, 'state', 'lock'] as const
type Touching = IDBPTransaction<Schema, (typeof TOUCHED)[number][], 'readwrite'>
type Rows = { entries: KeptEntry; notes: KeptNote; papers: KeptPaper; spoiled: Spoiled }
/** What a row becomes; null where nothing of it can be kept. */
type Change = { [S in keyof Rows]: (row: Rows[S]) => Promise<Rows[S] | null> }

/** Rows that go on changing while they are sealed are tried so often; the agent does not write that fast. */
const TRIES = 20

/** The lock that is on, or undefined. */
export const lockRow = (db: Database): Promise<LockRow | undefined> => db.get('lock', 'lock')

/**
 * Puts a lock on: everything that was written is sealed and the lock kept in one transaction, so that a machine that stops
 * in the middle has either all of it or none. Gives the private key. Rejects with StoreError, and has then changed nothing.
 */
export async function turnOn(db: Database, passphrase: string, rounds?: number): Promise<{ privateKey: string }> {
  const { lock, privateKey } = await newLock(passphrase, rounds)
  const sealer: Sealer = await sealerFor(lock.publicKey)
  const change: Change = {
    entries: row => sealEntry(sealer, row),
    notes: row => sealNote(sealer, row),
    papers: row => sealPaper(sealer, row),
    spoiled: async row => ({ ...row, row: await sealSpoiled(sealer, row.row) }),
  }
  await rewrite(db, null, { ...lock, id: 'lock', tries: NO_TRIES, minutes: MINUTES_USUAL }, change)
  return { privateKey }
}

/** Takes the lock off: everything is readable again, in one transaction. Rejects with StoreError, and has then changed nothing. */
export function turnOff(db: Database, opener: Opener): Promise<void> {
  const change: Change = {
    entries: row => openEntry(opener, row),
    notes: row => openNote(opener, row),
    papers: row => openPaper(opener, row),
    spoiled: async row => ({ ...row, row: await openSpoiled(opener, row.row) }),
  }
  return rewrite(db, opener.publicKey, null, change)
}

/** For a passphrase that is lost: what is sealed is dropped, figures stay, and the lock is off. One transaction. */
export async function forgetLocked(db: Database): Promise<void> {
  const lock = await lockRow(db)
  if (!lock) return
  await rewrite(db, lock.publicKey, null, {
    entries: async row => bare(row),
    notes: async row => (row.sealed === undefined ? row : null),
    papers: async row => (row.kind === 'sealed' ? null : row),
    spoiled: async row => (boxOf(row.row) === null ? row : null),
  })
}

/**
 * Every row as `change` makes it and the lock as `after`, in one transaction. Ciphers cannot be waited for in there, so all
 * is made before; a row that has changed since is made again.
 */
async function rewrite(db: Database, before: string | null, after: LockRow | null, change: Change): Promise<void> {
  const made = new Map<string, { row: Rows[keyof Rows] | null }>()
  const nameOf = (store: string, row: unknown): string => `${store} ${JSON.stringify(row)}`
  try {
    for (let i = 0; i < TRIES; i += 1) {
      for (const store of ROWS) {
        for (const row of await db.getAll(store)) {
          const name = nameOf(store, row)
          if (!made.has(name)) made.set(name, { row: await change[store](row as never) })
        }
      }
      const tx = db.transaction(TOUCHED, 'readwrite')
      tx.done.catch(() => {})
      try {
        if (await writeMade(tx)) return
      } finally {
        abort(tx)
      }
    }
  } catch (error) {
    throw error instanceof StoreError ? error : faultOf(error)
  }
  throw new StoreError('broken')

  async function writeMade(tx: Touching): Promise<boolean> {
    const lock = await tx.objectStore('lock').get('lock')
    const kept = await Promise.all(ROWS.map(store => tx.objectStore(store).getAll() as Promise<Rows[keyof Rows][]>))
    const current = (lock?.publicKey ?? null) === before
    const pairs = ROWS.flatMap((store, s) =>
      (kept[s] ?? []).map(row => ({ store, row, next: made.get(nameOf(store, row)) })),
    )
    // Somebody else was faster: what was made is for another lock.
    if (!current) throw new StoreError('broken')
    if (pairs.some(({ next }) => next === undefined)) return false
    const entries = new Map<string, Entry>()
    for (const { store, row, next } of pairs) {
      if (!next?.row) await tx.objectStore(store).delete(row.id)
      else await tx.objectStore(store).put(next.row as never)
      if (store === 'entries' && next?.row) entries.set(row.id, next.row as Entry)
    }
    const state = await tx.objectStore('state').get('now')
    // The open shift knows its entries too, in the same words.
    if (state)
      await tx.objectStore('state').put({
        ...state,
        state: after ? bareState(state.state) : withEntries(state.state, entry => entries.get(entry.id) ?? entry),
      })
    if (after) await tx.objectStore('lock').put(after)
    else await tx.objectStore('lock').delete('lock')
    await tx.done
    return true
  }
}

/** What came of a passphrase; `wait` is how long the next try has to wait, ms. */
export type Tried = { privateKey: string; lock: LockRow } | { refused: 'wrong' | 'wait'; wait: number } | null

/**
 * Tries a passphrase; null where there is no lock. It counts as failed before it is looked at, and as right only
 * afterwards: stopping the machine in between wins nobody another try.
 */
export async function tryPassphrase(db: Database, passphrase: string, now: number): Promise<Tried> {
  const tx = db.transaction('lock', 'readwrite')
  const lock = await tx.store.get('lock')
  const wait = lock ? waitLeft(lock.tries, now) : 0
  const after = lock && { ...lock, tries: tried(lock.tries, now) }
  if (after && wait === 0) await tx.store.put(after)
  await tx.done
  if (!lock || !after) return null
  if (wait > 0) return { refused: 'wait', wait }
  const privateKey = await unwrap(lock, passphrase).catch(() => null)
  if (privateKey === null) return { refused: 'wrong', wait: waitLeft(after.tries, now) }
  await changeLock(db, lock.publicKey, row => ({ ...row, tries: NO_TRIES }))
  return { privateKey, lock }
}

/** Another passphrase for the same key: nothing that is sealed has to be touched. False where the lock is another by now. */
export async function changePassphrase(
  db: Database,
  publicKey: string,
  privateKey: string,
  next: string,
  rounds?: number,
): Promise<boolean> {
  const wrapped = await wrap(publicKey, privateKey, next, rounds)
  return changeLock(db, publicKey, row => ({ ...row, ...wrapped }))
}

/** After how many minutes it locks by itself. */
export const keepMinutes = (db: Database, publicKey: string, minutes: number): Promise<boolean> =>
  changeLock(db, publicKey, row => ({ ...row, minutes }))

async function changeLock(db: Database, publicKey: string, change: (row: LockRow) => LockRow): Promise<boolean> {
  const tx = db.transaction('lock', 'readwrite')
  const row = await tx.store.get('lock')
  const same = row?.publicKey === publicKey
  if (row && same) await tx.store.put(change(row))
  await tx.done
  return same
}
