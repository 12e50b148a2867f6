import type { IDBPTransaction } from 'idb'
import { EMPTY, restore, restoreTally, type State } from '../../domain'
import type { Sealer } from '../../lock/box'
import { isLockChanged, still } from '../lock/still'
import { abort, faultOf } from '../fault'
import { type Database, StoreError } from '../open'
import type { Schema } from '../schema'
import type { Progress, Records } from './file'
import { daysLie, missingFrom, oneDay, oneDigest, oneSelf } from './merge'
import type { Self } from './rows'

const TOUCHED = [
  'state',
  'days',
  'digests',
  'conversations',
  'ledger',
  'breaks',
  'offers',
  'entries',
  'checkIns',
  'notes',
  'trials',
  'papers',
  'own',
  'profiles',
  'meta',
  'lock',
] as const
type Touching = IDBPTransaction<Schema, (typeof TOUCHED)[number][], 'readwrite'>

/** What became of a backup. */
export interface Taken {
  /** Rows that are new here, and rows that were here already. */
  added: number
  known: number
  /**
   * The secret behind the conversations' hashes. `taken`: the backup's, as nothing here was hashed yet; consoles that are
   * open have to be loaded anew. `kept`: ours, so a customer of the backup's who comes back is not known to be the same.
   */
  salt: 'same' | 'taken' | 'kept'
}

/** Stores whose rows have a key of their own; what is here already stays as it is. */
const KEYED = [
  'conversations',
  'offers',
  'entries',
  'checkIns',
  'notes',
  'trials',
  'papers',
  'own',
  'profiles',
] as const
const UNKEYED = ['ledger', 'breaks'] as const
/** Rows written between two words on how far it is. */
const AT_ONCE = 500

/**
 * Takes a backup's records in beside what is here, in one transaction: all of it or nothing. Taking the same in twice
 * changes nothing. Where a lock is on, what it seals is sealed on the way; no passphrase is needed for that. Rejects with
 * StoreError, and has then changed nothing.
 */
export async function takeIn(db: Database, records: Records, onProgress: Progress = () => {}): Promise<Taken> {
  try {
    if (!(await db.get('lock', 'lock'))) return await takeOnce(db, records, null, onProgress)
  } catch (error) {
    // A lock was put on just now.
    if (!isLockChanged(error)) throw error instanceof StoreError ? error : new StoreError('broken', error)
  }
  const { sealRecords } = await import('../lock/records')
  return sealRecords(db, records, (sealed, sealer) => takeOnce(db, sealed, sealer, onProgress))
}

async function takeOnce(
  db: Database,
  records: Records,
  sealer: Pick<Sealer, 'publicKey'> | null,
  onProgress: Progress,
): Promise<Taken> {
  const tx: Touching = db.transaction(TOUCHED, 'readwrite')
  const total = Object.values(records).reduce((sum, rows) => sum + rows.length, 0)
  let written = 0
  let known = 0
  const put = async (writes: readonly (() => Promise<unknown>)[]): Promise<void> => {
    for (let from = 0; from < writes.length; from += AT_ONCE) {
      await Promise.all(writes.slice(from, from + AT_ONCE).map(write => write()))
      written += Math.min(AT_ONCE, writes.length - from)
      onProgress(Math.min(1, (written + known) / Math.max(1, total)))
    }
  }
  try {
    await still(tx, sealer)
    const state = restore((await tx.objectStore('state').get('now'))?.state) ?? EMPTY
    const salt = await takeSalt(tx, records, state)
    for (const name of KEYED) {
      const store = tx.objectStore(name)
      const here = new Set((await store.getAllKeys()).map(key => JSON.stringify(key)))
      const rows = (records[name] as object[]).filter(row => !here.has(JSON.stringify(keyOf(row, store.keyPath))))
      known += records[name].length - rows.length
      await put(rows.map(row => () => store.put(row as never)))
    }
    for (const name of UNKEYED) {
      const store = tx.objectStore(name)
      const rows = missingFrom(await store.getAll(), records[name])
      known += records[name].length - rows.length
      await put(rows.map(row => () => store.add(row as never)))
    }
    const { days, digests } = await mergedDays(tx, records)
    known += records.days.length - days.length + records.digests.length - digests.length
    await put(days.map(day => () => tx.objectStore('days').put(day)))
    await put(digests.map(digest => () => tx.objectStore('digests').put(digest)))
    await putState(tx, state, days, records.self[0])
    await tx.done
    return { added: written, known, salt }
  } catch (error) {
    abort(tx)
    if (isLockChanged(error)) throw error
    throw faultOf(error, tx.error)
  }
}

const keyOf = (row: object, path: string | string[] | null): unknown => {
  const fields = row as Record<string, unknown>
  return Array.isArray(path) ? path.map(field => fields[field]) : fields[path ?? '']
}

/** The salt goes with the hashes: the backup's is taken where nothing here was hashed with another. The language likewise. */
async function takeSalt(tx: Touching, { meta }: Records, state: State): Promise<Taken['salt']> {
  const store = tx.objectStore('meta')
  const there = (key: 'salt' | 'language') => meta.find(row => row.key === key)?.value
  const language = there('language')
  if (language !== undefined && !(await store.get('language'))) await store.put({ key: 'language', value: language })
  const here = (await store.get('salt'))?.value
  const salt = there('salt')
  if (salt === undefined || salt === here) return 'same'
  const hashed =
    (await tx.objectStore('conversations').count()) > 0 ||
    Object.keys(state.shift?.conversations ?? {}).length > 0 ||
    (await tx.objectStore('entries').getAll()).some(entry => entry.conversation !== null)
  if (here !== undefined && hashed) return 'kept'
  await store.put({ key: 'salt', value: salt })
  return here === undefined ? 'same' : 'taken'
}

/** Days and their digests, those that are new or come out otherwise than they are here. */
async function mergedDays(tx: Touching, { days, digests }: Records) {
  const here = new Map((await tx.objectStore('days').getAll()).map(day => [day.day, restoreTally(day)]))
  const there = new Map(days.map(day => [day.day, day]))
  const counted = new Map((await tx.objectStore('digests').getAll()).map(digest => [digest.day, digest]))
  const merged = {
    days: days.map(day => {
      const ours = here.get(day.day)
      return ours ? oneDay(ours, day) : day
    }),
    digests: digests.map(digest => {
      const ours = counted.get(digest.day)
      const [a, b] = [here.get(digest.day), there.get(digest.day)]
      return ours && a && b ? oneDigest(ours, digest, daysLie(a, b)) : (ours ?? digest)
    }),
  }
  const changed = <T extends { day: string }>(rows: readonly T[], known: Map<string, T | null>): T[] =>
    rows.filter(row => JSON.stringify(row) !== JSON.stringify(known.get(row.day) ?? null))
  return { days: changed(merged.days, here), digests: changed(merged.digests, counted) }
}

/** The worker's own row: the day it goes on with, and what it has learnt. */
async function putState(tx: Touching, state: State, days: Records['days'], there: Self | undefined): Promise<void> {
  const day = days.find(merged => merged.day === state.tally?.day)
  const { shifts, scale, helped, verdicts } = state
  const here: Self = {
    shifts,
    ...(scale !== undefined && { scale }),
    ...(helped && { helped }),
    ...(verdicts && { verdicts }),
  }
  const learnt = there ? oneSelf(here, there) : here
  if (!there && !day) return
  await tx.objectStore('state').put({ id: 'now', state: { ...state, ...learnt, ...(day && { tally: day }) } })
}
