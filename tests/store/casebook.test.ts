import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeRecord } from '../../src/background/records'
import type { Worker } from '../../src/background/worker'
import { DEFAULTS, type Entry, type Event, HOUR } from '../../src/domain'
import { apply, type Database, entriesOf, openStore } from '../../src/store'
import { ABUSE, dayOf, NINE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

let now = NINE
const entry = (id: string, at: number): Entry => ({
  id,
  at,
  kind: 'hard',
  conversation: 'a',
  guessed: null,
  stressor: null,
  weight: 2,
  note: '第一天',
})
const put = (db: Database, event: Event) => apply(db, event, DEFAULTS, dayOf)
/** The worker, as far as a change of the records needs it. */
const workerOf = (db: Database): Worker => ({
  take: event => put(db, event),
  happen: event => put(db, { ...event, at: now } as Event),
})

/** A night shift with an entry after midnight, over by now, and one that is open, with an entry of its own. */
async function twoShifts(): Promise<Database> {
  const db = await openStore()
  const night = NINE + 14 * HOUR
  await put(db, { at: night, type: 'message', page: '1:0', key: 'a', from: 'customer', appraisal: ABUSE })
  await put(db, { at: night + 2 * HOUR, type: 'log', entry: entry('old', night + 2 * HOUR) })
  await put(db, { at: night + 3 * HOUR, type: 'endShift' })
  now = NINE + 48 * HOUR
  await put(db, { at: now, type: 'message', page: '1:0', key: 'b', from: 'customer', appraisal: ABUSE })
  await put(db, { at: now + 1000, type: 'log', entry: { ...entry('new', now + 1000), conversation: 'b' } })
  now += 2000
  return db
}
const days = async (db: Database) => (await db.getAll('days')).map(({ day, hardEntries }) => [day, hardEntries])
const cup = async (db: Database) => (await db.get('state', 'now'))?.state.shift?.cup.level

describe('the casebook', () => {
  it('lists entries latest first, of a range, without what cannot be read', async () => {
    const db = await twoShifts()
    await db.put('entries', { id: 'bad', at: NINE } as never)
    expect((await entriesOf(db)).map(({ id }) => id)).toEqual(['new', 'old'])
    expect((await entriesOf(db, 0, NINE + 24 * HOUR)).map(({ id }) => id)).toEqual(['old'])
  })

  it('changes an entry of any day, and the cup with one of the open shift', async () => {
    const db = await twoShifts()
    const worker = workerOf(db)
    const before = await cup(db)
    await takeRecord(worker, db, { type: 'amend', entry: 'old', detail: { weight: 3, helped: '走开一会儿' } })
    expect(await db.get('entries', 'old')).toMatchObject({ weight: 3, helped: '走开一会儿', note: '第一天' })
    expect(await cup(db)).toBe(before)
    await takeRecord(worker, db, { type: 'amend', entry: 'new', detail: { weight: 3 } })
    expect(await db.get('entries', 'new')).toMatchObject({ weight: 3 })
    expect(await cup(db)).toBeGreaterThan(before ?? 0)
    await takeRecord(worker, db, { type: 'amend', entry: 'never', detail: { weight: 3 } })
    expect(await db.count('entries')).toBe(2)
  })

  it('takes one away with its count, and puts it back, on the day that its shift began', async () => {
    const db = await twoShifts()
    const worker = workerOf(db)
    const before = { days: await days(db), rows: await db.getAll('entries'), cup: await cup(db) }
    expect(before.days).toEqual([
      ['2026-11-20', 1],
      ['2026-11-22', 1],
    ])
    for (const id of ['old', 'new']) {
      const whole = (await db.get('entries', id)) as Entry
      await takeRecord(worker, db, { type: 'erase', entry: id })
      await takeRecord(worker, db, { type: 'erase', entry: id })
      expect(await db.get('entries', id)).toBeUndefined()
      expect((await days(db)).reduce((sum, [, n]) => sum + Number(n), 0)).toBe(1)
      await takeRecord(worker, db, { type: 'putBack', entry: whole })
      await takeRecord(worker, db, { type: 'putBack', entry: whole })
      expect({ days: await days(db), rows: await db.getAll('entries'), cup: await cup(db) }).toEqual(before)
    }
  })

  it('keeps the figures of the last day through whatever happens next', async () => {
    const db = await twoShifts()
    now += HOUR
    await put(db, { at: now, type: 'endShift' })
    await takeRecord(workerOf(db), db, { type: 'erase', entry: 'new' })
    await put(db, { at: now + HOUR, type: 'tick' })
    expect(await days(db)).toEqual([
      ['2026-11-20', 1],
      ['2026-11-22', 0],
    ])
  })
})
