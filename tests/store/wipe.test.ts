import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS, EMPTY, EMPTY_SCENE, type Event, HOUR, restore } from '../../src/domain'
import { apply, type Database, keepTaught, openStore, salt, STORES, today } from '../../src/store'
import { countAll } from '../../src/store/receipt'
import { hostOf, wipeAll, wipeDay, wipeSite } from '../../src/store/wipe'
import { ABUSE, CALM, dayOf, NINE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

const DAY = 24 * HOUR
const key = (letter: string): string => letter.repeat(32)

/** A shift with something of everything; ends where `end` says so. */
async function shift(db: Database, from: number, letter: string, end = true): Promise<void> {
  const entry = { id: `e${letter}`, at: from + 3000, kind: 'hard', conversation: key(letter), guessed: null } as const
  const events: Event[] = [
    { at: from, type: 'message', page: '1:0', key: key(letter), from: 'customer', appraisal: ABUSE },
    { at: from + 1000, type: 'message', page: '1:0', key: key(letter), from: 'agent' },
    { at: from + 3000, type: 'log', entry: { ...entry, stressor: null, weight: null, note: `note ${letter}` } },
    { at: from + 4000, type: 'checkin', id: `c${letter}`, feeling: 'hurt', fill: 60 },
    { at: from + 5000, type: 'note', note: { id: `goal.${dayOf(from)}`, at: from + 5000, kind: 'goal', text: letter } },
    { at: from + 6000, type: 'settled', page: '1:0', key: key(letter) },
    { at: from + 20_000, type: 'pause', id: `p${letter}`, length: 'breathe', offer: null },
    { at: from + 80_000, type: 'resume', id: `p${letter}`, felt: 'lighter' },
    { at: from + 90_000, type: 'message', page: '1:0', key: key(letter), from: 'agent' },
    ...(end ? [{ at: from + 100_000, type: 'endShift' } as const] : []),
  ]
  for (const event of events) await apply(db, event, DEFAULTS, dayOf)
}
const dump = async (db: Database): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))

describe('deleting a day', () => {
  it('takes all of it and nothing of another, a night shift’s morning with the evening before', async () => {
    const db = await openStore()
    // 23:59:30: it ends after midnight.
    await shift(db, NINE + 15 * HOUR - 30_000, 'a')
    const before = await dump(db)
    await shift(db, NINE + 2 * DAY, 'b')
    const both = await dump(db)
    expect(both['days']?.length).toBe(2)
    await wipeDay(db, dayOf(NINE + 2 * DAY), dayOf)
    const { state: _, ...left } = await dump(db)
    const { state: __, ...first } = before
    expect(left).toEqual(first)
    await wipeDay(db, dayOf(NINE), dayOf)
    const { state, meta, own, ...none } = await dump(db)
    expect(Object.values(none).flat()).toEqual([])
    expect([state?.length, meta, own]).toEqual([1, [], []])
    db.close()
  })

  it('that is going on ends its shift, keeps what was learnt, and the next sign of work begins an empty one', async () => {
    const db = await openStore()
    await shift(db, NINE - DAY, 'a')
    await shift(db, NINE, 'b', false)
    const { state } = await today(db, NINE, dayOf(NINE))
    expect(state.shift).not.toBeNull()
    await wipeDay(db, dayOf(NINE), dayOf)
    const after = restore((await db.get('state', 'now'))?.state)
    expect(after).toEqual({ ...state, shift: null, tally: null, pause: null, rested: null })
    const event = { type: 'message', page: '1:0', key: key('c'), from: 'customer', appraisal: CALM } as const
    await apply(db, { at: NINE + HOUR, ...event }, DEFAULTS, dayOf)
    const { tally, entries } = await today(db, NINE + HOUR, dayOf(NINE))
    expect(tally).toMatchObject({ conversations: { calm: 1, tense: 0, hostile: 0 }, hardEntries: 0, cupPeak: 0 })
    expect(entries).toEqual([])
    expect(await db.getAllKeys('days')).toEqual([dayOf(NINE - DAY), dayOf(NINE)])
    db.close()
  })

  it('that breaks off anywhere has changed nothing', async () => {
    const db = await openStore()
    await shift(db, NINE, 'a', false)
    const before = await dump(db)
    const real = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      const request = real.apply(this, args as never)
      this.transaction.abort()
      return request
    } as never)
    await expect(wipeDay(db, dayOf(NINE), dayOf)).rejects.toMatchObject({ code: 'broken' })
    await expect(wipeAll(db)).rejects.toMatchObject({ code: 'broken' })
    vi.restoreAllMocks()
    expect(await dump(db)).toEqual(before)
    db.close()
  })
})

describe('deleting a site', () => {
  it('takes what was taught for it, on any port and path, and leaves the others', async () => {
    const db = await openStore()
    for (const site of ['https://desk.example/app/*', 'http://desk.example:8080/*', 'https://my.desk.example/*'])
      await keepTaught(db, { site, at: NINE, profile: { row: '.row' } })
    const scene = { ...EMPTY_SCENE, site: 'desk.example:8080' }
    await apply(db, { at: NINE, type: 'scene', page: '1:0', scene }, DEFAULTS, dayOf)
    await apply(
      db,
      { at: NINE, type: 'scene', page: '2:0', scene: { ...scene, site: 'my.desk.example' } },
      DEFAULTS,
      dayOf,
    )
    await wipeSite(db, 'desk.example')
    expect(await db.getAllKeys('profiles')).toEqual(['https://my.desk.example/*'])
    expect(Object.keys((await db.get('state', 'now'))?.state.scenes ?? {})).toEqual(['2:0'])
    expect(['https://desk.example/*', '*://*.desk.example/x', 'http://desk.example:8080/*'].map(hostOf)).toEqual([
      'desk.example',
      '*.desk.example',
      'desk.example',
    ])
    db.close()
  })
})

describe('deleting everything', () => {
  it('leaves no row but an empty state, and another salt afterwards', async () => {
    const db = await openStore()
    await salt(db, () => 'first')
    await shift(db, NINE, 'a', false)
    await wipeAll(db)
    const { state, ...rest } = await dump(db)
    expect(Object.values(rest).flat()).toEqual([])
    expect(state).toEqual([{ id: 'now', state: EMPTY }])
    expect(await salt(db, () => 'second')).toBe('second')
    db.close()
  })
})

describe('the receipt', () => {
  it('counts every store, its bytes, and shows a row of each', async () => {
    const db = await openStore()
    await shift(db, NINE, 'a')
    const all = await dump(db)
    const counted = await countAll(db)
    expect(counted.map(({ store }) => store)).toEqual([...STORES])
    for (const { store, rows, bytes, sample } of counted) {
      expect(rows, store).toBe(all[store]?.length)
      expect(bytes, store).toBe(
        (all[store] ?? []).reduce<number>((n, row) => n + Buffer.byteLength(JSON.stringify(row)), 0),
      )
      expect(sample, store).toEqual(all[store]?.at(-1))
    }
    expect(counted.find(({ store }) => store === 'entries')).toMatchObject({ rows: 1, sample: { note: 'note a' } })
    db.close()
  })
})
