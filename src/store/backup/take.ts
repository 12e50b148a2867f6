import type { IDBPTransaction } from 'idb'
import { EMPTY, restore, restoreTally, type State } from '../../domain'
import { type Database, StoreError } from '../open'
import type { Schema } from '../schema'
import type { Progress, Records } from './file'
import { missingFrom, oneDay, oneSelf } from './merge'
import type { Self } from './rows'

const TOUCHED = [
  'state',
  'days',
  'conversations',
  'ledger',
  'breaks',
  'entries',
  'checkIns',
  'notes',
  'trials',
  'papers',
  'own',
  'profiles',
  'meta',
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
const KEYED = ['conversations', 'entries', 'checkIns', 'notes', 'trials', 'papers', 'own', 'profiles'] as const
const UNKEYED = ['ledger', 'breaks'] as const
/** Rows written between two words on how far it is. */
const AT_ONCE = 500

/**
 * Takes a backup's records in beside what is here, in one transaction: all of it or nothing. Taking the same in twice
 * changes nothing. Rejects with StoreError, and has then changed nothing.
 */
export async function takeIn(db: Database, records: Records, onProgress: Progress = () => {}): Promise<Taken> {
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
    const days = await mergedDays(tx, records)
    known += records.days.length - days.fresh
    await put(days.rows.map(day => () => tx.objectStore('days').put(day)))
    await putState(tx, state, days.rows, records.self[0])
    await tx.done
    return { added: written, known, salt }
  } catch (error) {
    tx.done.catch(() => {})
    try {
      tx.abort()
    } catch {
      // It had aborted already.
    }
    const names = [error, tx.error].map(e => (e as Error | null)?.name)
    throw new StoreError(names.includes('QuotaExceededError') ? 'full' : 'broken', error)
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

async function mergedDays(tx: Touching, { days }: Records) {
  const here = new Map((await tx.objectStore('days').getAll()).map(day => [day.day, day]))
  const rows = days.flatMap(there => {
    const ours = restoreTally(here.get(there.day))
    const one = ours ? oneDay(ours, there) : there
    return ours && JSON.stringify(one) === JSON.stringify(ours) ? [] : [one]
  })
  return { rows, fresh: rows.length }
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
