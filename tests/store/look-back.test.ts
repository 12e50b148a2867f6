import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { drawYear } from '../../scripts/year/year'
import { verdict } from '../../src/domain'
import { usualCurve } from '../../src/domain/day-curve'
import { lookBack } from '../../src/domain/look-back'
import { type Database, openStore } from '../../src/store'
import { dayKept, usualBefore } from '../../src/store/day'
import { keptBetween } from '../../src/store/look-back'
import { usual } from '../../src/store/today'
import { recountDigests } from '../../src/store/recount'

// Two months with their share of everything: enough for ranges that begin and end in the middle.
const YEAR = drawYear({ until: '2026-11-20', days: 60, conversations: 12_000 })
let db: Database

// A net for what hangs, no measure of speed.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory()
  db = await openStore()
  for (const [store, rows] of Object.entries(YEAR)) {
    const tx = db.transaction(store as 'days', 'readwrite')
    for (const row of rows) void tx.store.put(row as never)
    await tx.done
  }
})

const range = (from: string, until: string) => keptBetween(db, from, until, '2000-01-01')
const dayOf = (at: number): string => {
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}

describe('a range of days', () => {
  it.each([
    ['2026-11-01', '2026-11-20'],
    ['2026-10-05', '2026-10-11'],
    ['2026-11-11', '2026-11-11'],
    ['2026-01-01', '2026-12-31'],
  ])('from %s to %s equals a plain recount of the raw rows', async (from, until) => {
    const back = lookBack(await range(from, until))
    const within = (at: number): boolean => dayOf(at) >= from && dayOf(at) <= until
    const raw = (await db.getAll('conversations')).filter(c => within(c.openedAt))
    expect(raw.length).toBeGreaterThan(0)
    for (const level of ['calm', 'tense', 'hostile'] as const) {
      const plain = raw.filter(c => verdict(c) === level)
      expect(back.sum.conversations[level]).toBe(plain.length)
      for (let hour = 0; hour < 24; hour++)
        expect(back.hours[hour]?.conversations[level]).toBe(
          plain.filter(c => new Date(c.openedAt).getHours() === hour).length,
        )
    }
    const hard = (await db.getAll('entries')).filter(({ at, kind }) => kind === 'hard' && within(at))
    expect(back.stressors.reduce((n, [, count]) => n + count, 0)).toBe(hard.filter(e => e.stressor).length)
    expect(back.departments.reduce((n, { count }) => n + count, 0)).toBe(hard.filter(e => e.cause).length)
    const pauses = (await db.getAll('breaks')).filter(b => b.kind === 'pause' && within(b.from))
    expect(back.did.reduce((n, { times }) => n + times, 0)).toBe(pauses.length)
  })

  it('knows whether there is more before and after, and what was right before', async () => {
    const middle = await keptBetween(db, '2026-11-09', '2026-11-15', '2026-11-02')
    expect(middle).toMatchObject({ earlier: true, later: true })
    expect(middle.previous.map(({ day }) => day)).toEqual(
      YEAR.days.map(({ day }) => day).filter(day => day >= '2026-11-02' && day < '2026-11-09'),
    )
    expect(await range('2026-01-01', '2026-12-31')).toMatchObject({ earlier: false, later: false })
    expect(await range('2025-01-01', '2025-12-31')).toMatchObject({
      days: [],
      entries: [],
      earlier: false,
      later: true,
    })
  })

  it('has digests that a recount of the database makes again', async () => {
    await db.clear('digests')
    await recountDigests(db)
    expect(await db.getAll('digests')).toEqual(YEAR.digests)
  })
})

describe('one day', () => {
  it('has every row of its own and no other', async () => {
    const kept = await dayKept(db, '2026-11-11', '2026-11-20')
    const own = <T>(rows: readonly T[], at: (row: T) => number): number =>
      rows.filter(row => dayOf(at(row)) === '2026-11-11').length
    expect(kept?.conversations).toHaveLength(own(YEAR.conversations, c => c.openedAt))
    expect(kept?.lines).toHaveLength(own(YEAR.ledger, line => line.at))
    expect(kept?.breaks).toHaveLength(own(YEAR.breaks, rest => rest.from))
    expect(kept?.entries).toHaveLength(own(YEAR.entries, entry => entry.at))
    expect(kept?.offers).toHaveLength(own(YEAR.offers, offer => offer.at))
    expect(kept).toMatchObject({ live: false, before: '2026-11-10', after: '2026-11-12' })
  })

  it('stands beside the medians of the four weeks of shifts before it', async () => {
    const kept = await dayKept(db, '2026-11-20', '2026-11-20')
    const before = YEAR.days.filter(({ day }) => day < '2026-11-20').slice(-28)
    expect(kept?.usual).toEqual(usual(before))
    const first = await dayKept(db, YEAR.days[0]?.day ?? '', '2026-11-20')
    expect(first).toMatchObject({ usual: null, before: null })
  })

  it('stands before the usual curve of the same four weeks, none of its own lines in it', async () => {
    const day = YEAR.days.at(-1)
    const first = YEAR.days[0]
    if (!day || !first) throw new Error('no days')
    const past = YEAR.days.slice(-29, -1)
    const curve = await usualBefore(db, day)
    expect(curve.length).toBeGreaterThan(10)
    expect(curve).toEqual(
      usualCurve(
        past.map(tally => ({
          tally,
          lines: YEAR.ledger.filter(line => dayOf(line.at) === tally.day),
          midnight: new Date(`${tally.day}T00:00`).getTime(),
        })),
      ),
    )
    expect(await usualBefore(db, first)).toEqual([])
  })

  it('is none where nothing is kept', async () => {
    expect(await dayKept(db, '2026-11-21', '2026-11-21')).toBeNull()
    expect(await dayKept(db, null, '2026-11-21')).toBeNull()
  })
})
