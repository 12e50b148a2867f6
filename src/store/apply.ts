import type { IDBPTransaction } from 'idb'
import {
  type DayOf,
  type Decision,
  decide,
  EMPTY,
  type Event,
  type Records,
  reduce,
  restore,
  restoreTally,
  type Settings,
  type State,
  type Tally,
} from '../domain'
import { keepDigests } from './digest'
import { bareState, lockedRows, type SealedEvent, saysSomething, sealEvent } from './lock/event'
import { sealing } from './lock/sealing'
import { isLockChanged, still } from './lock/still'
import { abort, faultOf } from './fault'
import type { Database } from './open'
import type { Schema } from './schema'

const TOUCHED = [
  'state',
  'sources',
  'days',
  'digests',
  'offers',
  'conversations',
  'ledger',
  'breaks',
  'entries',
  'checkIns',
  'notes',
  'spoiled',
  'trials',
  'lock',
] as const
type Touching = IDBPTransaction<Schema, (typeof TOUCHED)[number][], 'readwrite'>

/** Where an event comes from and its number there, so that a repeat is known as one. */
export interface Origin {
  source: string
  /** Counts up from 1 in the order of sending. */
  seq: number
  /** Up to which number the sender knows them safe: whoever is not known any more goes on from there. 0 unless told. */
  safe?: number
}

export interface Applied {
  decision: Decision
  /** The state after it. */
  state: State
  /** False where the event had been applied before. */
  fresh: boolean
  /** Something that was kept could not be gone on from; it was put aside as it was. */
  spoilt: boolean
}

/**
 * Takes one event in: reads the state, folds the event, writes state, day and rows, all in one transaction, so
 * that it happens once and whole or not at all. A repeat of an `origin` changes nothing. Rejects with StoreError
 * (`full`, `broken`), or GapError where the origin has skipped one, and has then changed nothing. While the lock is on,
 * what the agent says in the event is sealed before anything is written.
 */
export async function apply(
  db: Database,
  event: Event,
  settings: Settings,
  dayOf: DayOf,
  origin?: Origin,
): Promise<Applied> {
  if (!saysSomething(event)) return applyOnce(db, event, settings, dayOf, origin)
  return sealing(db, async sealer =>
    applyOnce(db, event, settings, dayOf, origin, sealer ? await sealEvent(sealer, event) : null),
  )
}

/** `sealed`: what the event says, or null where no lock is on; left out where it says nothing. */
async function applyOnce(
  db: Database,
  event: Event,
  settings: Settings,
  dayOf: DayOf,
  origin: Origin | undefined,
  sealed?: SealedEvent | null,
): Promise<Applied> {
  let tx: Touching | undefined
  try {
    tx = db.transaction(TOUCHED, 'readwrite')
    if (sealed !== undefined) await still(tx, sealed)
    const { before, spoilt } = await load(tx, event.at)
    if (origin && !(await isNew(tx, origin, event.at))) {
      await tx.done
      return { decision: decide(before, before.clock, settings), state: before, fresh: false, spoilt }
    }
    const kept = await dayKept(tx, before, dayOf(event.at), event.at)
    const reduced = reduce(before, event, settings, dayOf, kept)
    const { state, records } = sealed ? await locked(tx, reduced, sealed) : reduced
    // Nothing but the database may be awaited here: a transaction commits itself as soon as it has nothing to do.
    const digests = keepDigests(
      { conversations: tx.objectStore('conversations'), digests: tx.objectStore('digests') },
      records,
      [before.tally, state.tally],
    )
    digests.catch(() => {})
    const writes: Promise<unknown>[] = [tx.done, digests]
    for (const write of keep(tx, state, records)) {
      // Once one has failed the others fail too; the first is the one to report.
      write.catch(() => {})
      writes.push(write)
    }
    await Promise.all(writes)
    return { decision: decide(state, state.clock, settings), state, fresh: true, spoilt }
  } catch (error) {
    abort(tx)
    if (error instanceof GapError || isLockChanged(error)) throw error
    throw faultOf(error, tx?.error)
  }
}

/** State and rows as they lie while locked. */
async function locked(
  tx: Touching,
  { state, records }: ReturnType<typeof reduce>,
  sealed: SealedEvent,
): Promise<ReturnType<typeof reduce>> {
  const kept = await Promise.all(records.entries.map(({ id }) => tx.objectStore('entries').get(id)))
  return { state: bareState(state), records: { ...records, ...lockedRows(records, kept, sealed) } }
}

/** The state, or an empty one where the row is spoilt: that is put aside, and the day's figures go on from their own row. */
async function load(tx: Touching, at: number): Promise<{ before: State; spoilt: boolean }> {
  const row = await tx.objectStore('state').get('now')
  if (row === undefined) return { before: EMPTY, spoilt: false }
  const before = restore(row.state)
  if (before) return { before, spoilt: false }
  await putAside(tx, 'state', row, at)
  const days = await tx.objectStore('days').getAll()
  const shifts = days.reduce((sum, day) => sum + (restoreTally(day)?.shifts ?? 0), 0)
  return { before: { ...EMPTY, shifts }, spoilt: true }
}

/** The figures kept for a day, where the state has not got them. */
async function dayKept(tx: Touching, { tally }: State, day: string, at: number): Promise<Tally | null> {
  if (tally?.day === day) return null
  const row = await tx.objectStore('days').get(day)
  if (row === undefined) return null
  const kept = restoreTally(row)
  if (!kept) await putAside(tx, 'days', row, at)
  return kept
}

const putAside = (tx: Touching, store: string, row: unknown, at: number): Promise<unknown> =>
  tx.objectStore('spoiled').put({ id: `${store}.${at}`, at, store, row })

/** Something before this event has not arrived yet. The sender still has it and sends it again, in order. */
export class GapError extends Error {
  override name = 'GapError'
}

async function isNew(tx: Touching, { source, seq, safe = 0 }: Origin, at: number): Promise<boolean> {
  const sources = tx.objectStore('sources')
  const known = (await sources.get(source))?.seq ?? safe
  if (seq <= known) return false
  if (seq > known + 1) throw new GapError(`${known} is followed by ${seq}`)
  await sources.put({ source, seq, at })
  return true
}

/** One write after the other, since each may throw at once. */
function* keep(tx: Touching, state: State, records: Records): Generator<Promise<unknown>> {
  const conversations = tx.objectStore('conversations')
  yield tx.objectStore('state').put({ id: 'now', state })
  if (state.tally) yield tx.objectStore('days').put(state.tally)
  for (const line of records.lines) yield tx.objectStore('ledger').add(line)
  for (const rest of records.breaks) yield tx.objectStore('breaks').add(rest)
  for (const c of records.settled) yield conversations.put(c)
  for (const { key, openedAt } of records.corrected) {
    yield conversations.get([key, openedAt]).then(c => c && conversations.put({ ...c, corrected: true, load: 0 }))
  }
  for (const entry of records.entries) yield tx.objectStore('entries').put(entry)
  for (const id of records.removed) yield tx.objectStore('entries').delete(id)
  for (const offer of records.offers) yield tx.objectStore('offers').put(offer)
  for (const id of records.removedOffers) yield tx.objectStore('offers').delete(id)
  for (const trial of records.trials) yield tx.objectStore('trials').put(trial)
  for (const told of records.checkIns) yield tx.objectStore('checkIns').put(told)
  for (const note of records.notes) yield tx.objectStore('notes').put(note)
  for (const id of records.removedNotes) yield tx.objectStore('notes').delete(id)
}
