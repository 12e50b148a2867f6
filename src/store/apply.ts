import type { IDBPTransaction } from 'idb'
import {
  type DayOf,
  type Decision,
  decide,
  EMPTY,
  type Event,
  type Records,
  reduce,
  type Settings,
  type State,
} from '../domain'
import { type Database, StoreError } from './open'
import type { Schema } from './schema'

const TOUCHED = [
  'state',
  'sources',
  'days',
  'conversations',
  'ledger',
  'breaks',
  'entries',
  'checkIns',
  'notes',
] as const
type Touching = IDBPTransaction<Schema, (typeof TOUCHED)[number][], 'readwrite'>

/** Where an event comes from and its number there, so that a repeat is known as one. */
export interface Origin {
  source: string
  /** Counts up from 1 in the order of sending. */
  seq: number
}

export interface Applied {
  decision: Decision
  /** The state after it. */
  state: State
  /** False where the event had been applied before. */
  fresh: boolean
}

/**
 * Takes one event in: reads the state, folds the event, writes state, day and rows, all in one transaction, so
 * that it happens once and whole or not at all. A repeat of an `origin` changes nothing. Rejects with StoreError
 * (`full`, `broken`), or GapError where the origin has skipped one, and has then changed nothing.
 */
export async function apply(
  db: Database,
  event: Event,
  settings: Settings,
  dayOf: DayOf,
  origin?: Origin,
): Promise<Applied> {
  let tx: Touching | undefined
  try {
    tx = db.transaction(TOUCHED, 'readwrite')
    const row = await tx.objectStore('state').get('now')
    const before = row?.state ?? EMPTY
    if (origin && !(await isNew(tx, origin, event.at))) {
      await tx.done
      return { decision: decide(before, before.clock, settings), state: before, fresh: false }
    }
    const day = dayOf(event.at)
    const kept = before.tally?.day === day ? undefined : await tx.objectStore('days').get(day)
    const { state, records } = reduce(before, event, settings, dayOf, kept)
    // Nothing but the database may be awaited here: a transaction commits itself as soon as it has nothing to do.
    const writes: Promise<unknown>[] = [tx.objectStore('state').put({ id: 'now', state })]
    if (state.tally) writes.push(tx.objectStore('days').put(state.tally))
    writes.push(...keep(tx, records))
    await Promise.all([...writes, tx.done])
    return { decision: decide(state, state.clock, settings), state, fresh: true }
  } catch (error) {
    abort(tx)
    if (error instanceof GapError) throw error
    throw new StoreError(isFull(error) ? 'full' : 'broken', error)
  }
}

/** Something before this event has not arrived yet. The sender still has it and sends it again, in order. */
export class GapError extends Error {
  override name = 'GapError'
}

async function isNew(tx: Touching, { source, seq }: Origin, at: number): Promise<boolean> {
  const sources = tx.objectStore('sources')
  const known = await sources.get(source)
  if (known && seq <= known.seq) return false
  if (known && seq > known.seq + 1) throw new GapError(`${known.seq} is followed by ${seq}`)
  await sources.put({ source, seq, at })
  return true
}

function keep(tx: Touching, records: Records): Promise<unknown>[] {
  const conversations = tx.objectStore('conversations')
  return [
    ...records.lines.map(line => tx.objectStore('ledger').add(line)),
    ...records.breaks.map(rest => tx.objectStore('breaks').add(rest)),
    ...records.settled.map(c => conversations.put(c)),
    ...records.corrected.map(async ({ key, openedAt }) => {
      const c = await conversations.get([key, openedAt])
      if (c) await conversations.put({ ...c, corrected: true, load: 0 })
    }),
    ...records.entries.map(entry => tx.objectStore('entries').put(entry)),
    ...records.removed.map(id => tx.objectStore('entries').delete(id)),
    ...records.checkIns.map(told => tx.objectStore('checkIns').put(told)),
    ...records.notes.map(note => tx.objectStore('notes').put(note)),
    ...records.removedNotes.map(id => tx.objectStore('notes').delete(id)),
  ]
}

const isFull = (error: unknown): boolean =>
  [error, (error as Error)?.cause].some(e => (e as Error)?.name === 'QuotaExceededError')

function abort(tx: Touching | undefined): void {
  if (!tx) return
  // The transaction's own promise rejects too once it is aborted; the error that caused it is the one to report.
  tx.done.catch(() => {})
  try {
    tx.abort()
  } catch {
    // It had aborted or committed already.
  }
}
