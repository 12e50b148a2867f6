import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { DEFAULTS, EMPTY, type Event, MINUTE, reduce, verdict } from '../../src/domain'
import { apply, type Database, openStore } from '../../src/store'
import { recountDigests } from '../../src/store/recount'
import { drawYear } from '../../scripts/year/year'
import { ABUSE, CALM, dayOf, NINE, THANKS } from '../domain/play'
import { type Blank, fill, script } from '../domain/script'

// A net for what hangs, no measure of speed.
vi.setConfig({ testTimeout: 240_000 })

async function fresh(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory()
  return openStore()
}
async function play(db: Database, events: readonly Event[]): Promise<void> {
  for (const event of events) await apply(db, event, DEFAULTS, dayOf)
}
function eventsOf(steps: [number, Blank][]): Event[] {
  let [state, at] = [EMPTY, NINE]
  return steps.map(([ms, blank], nth) => {
    // Forwards only: where a clock is set back, a row may lie before the day that it was kept for had begun.
    at += Math.abs(ms)
    const event = fill(blank, at, state, nth)
    state = reduce(state, event, DEFAULTS, dayOf).state
    return event
  })
}
async function recounted(db: Database): Promise<unknown> {
  await db.clear('digests')
  await recountDigests(db)
  return db.getAll('digests')
}
/** An hour whose last conversation was taken out again is no different from one that never had any. */
const trimmed = (digests: unknown): unknown =>
  (
    digests as { day: string; hours: Record<string, { conversations: object; filled: number; poured: number }> }[]
  ).flatMap(digest => {
    const hours = Object.entries(digest.hours).filter(([, { conversations, filled, poured }]) =>
      [...Object.values(conversations), filled, poured].some(n => n !== 0),
    )
    return hours.length === 0 ? [] : [{ ...digest, hours: Object.fromEntries(hours) }]
  })

const message = (at: number, key: string, appraisal: typeof CALM): Event => ({
  type: 'message',
  page: '1:0',
  key,
  from: 'customer',
  appraisal,
  at,
})

describe('a day’s digest', () => {
  it('equals a recount of the rows that are kept, whatever has happened', async () => {
    let hours = 0
    await fc.assert(
      fc.asyncProperty(script, async steps => {
        const db = await fresh()
        await play(db, eventsOf(steps))
        const kept = await db.getAll('digests')
        hours += kept.reduce((sum, { hours: of }) => sum + Object.keys(of).length, 0)
        expect(trimmed(kept)).toEqual(trimmed(await recounted(db)))
        db.close()
      }),
      { numRuns: 300 },
    )
    expect(hours).toBeGreaterThan(100)
  })

  it('counts each conversation once, by its last verdict, in the hour in which it was opened', async () => {
    const db = await fresh()
    const settled = (key: string, at: number): Event => ({ type: 'settled', page: '1:0', key, at })
    await play(db, [
      message(NINE, 'a', CALM),
      message(NINE + 50 * MINUTE, 'b', ABUSE),
      message(NINE + 55 * MINUTE, 'b', ABUSE),
      settled('a', NINE + 62 * MINUTE),
      settled('b', NINE + 63 * MINUTE),
      message(NINE + 64 * MINUTE, 'c', THANKS),
      settled('c', NINE + 65 * MINUTE),
    ])
    const nine = new Date(NINE).getHours()
    const [digest] = await db.getAll('digests')
    expect(digest?.hours[nine]?.conversations).toEqual({ calm: 1, tense: 0, hostile: 1 })
    expect(digest?.hours[(nine + 1) % 24]?.conversations).toEqual({ calm: 1, tense: 0, hostile: 0 })
    const lines = await db.getAll('ledger')
    const filled = lines.filter(({ delta }) => delta > 0).reduce((sum, { delta }) => sum + Math.round(delta * 10), 0)
    expect(Object.values(digest?.hours ?? {}).reduce((sum, hour) => sum + (hour?.filled ?? 0), 0)).toBe(filled)
    expect(digest?.reasons.hostile?.lines).toBe(lines.filter(({ reason }) => reason === 'hostile').length)
    db.close()
  })

  it('gives what a night shift brings after midnight to the evening on which it began', async () => {
    const db = await fresh()
    const late = NINE + 14 * 60 * MINUTE
    await play(db, [
      message(late, 'a', ABUSE),
      message(late + 90 * MINUTE, 'b', ABUSE),
      { type: 'endShift', at: late + 100 * MINUTE },
    ])
    const digests = await db.getAll('digests')
    expect(digests.map(({ day }) => day)).toEqual([dayOf(late)])
    expect((await db.getAll('conversations')).filter(c => verdict(c) === 'hostile')).toHaveLength(2)
    expect(await recounted(db)).toEqual(digests)
    db.close()
  })

  it('is counted for the days that an older version has kept', async () => {
    const db = await fresh()
    await play(db, [message(NINE, 'a', ABUSE), { type: 'endShift', at: NINE + MINUTE }])
    const expected = await db.getAll('digests')
    const rows = new Map(
      await Promise.all(
        (['days', 'conversations', 'ledger'] as const).map(async store => [store, await db.getAll(store)] as const),
      ),
    )
    db.close()
    globalThis.indexedDB = new IDBFactory()
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('breather', 4)
      request.addEventListener('upgradeneeded', () => {
        const old = request.result
        const put = (store: IDBObjectStore, name: 'days' | 'conversations' | 'ledger') => {
          for (const row of rows.get(name) ?? []) store.add(row)
        }
        put(old.createObjectStore('days', { keyPath: 'day' }), 'days')
        const conversations = old.createObjectStore('conversations', { keyPath: ['key', 'openedAt'] })
        conversations.createIndex('openedAt', 'openedAt')
        put(conversations, 'conversations')
        const ledger = old.createObjectStore('ledger', { autoIncrement: true })
        ledger.createIndex('at', 'at')
        put(ledger, 'ledger')
      })
      request.addEventListener('success', () => resolve(request.result.close()))
      request.addEventListener('error', () => reject(request.error))
    })
    const upgraded = await openStore()
    await recountDigests(upgraded)
    expect(expected).toHaveLength(1)
    expect(await upgraded.getAll('digests')).toEqual(expected)
    upgraded.close()
  })

  it('are counted anew where they are wrong, and left as they are where the rows can no longer tell', async () => {
    const year = drawYear({ until: '2026-11-20', days: 14, conversations: 4000, seed: 3 })
    const db = await fresh()
    const [gone, cut, wrong, turned] = year.digests
    const first = year.days[1]
    if (!gone || !cut || !wrong || !turned || !first) throw new Error('too few days')
    // Half of the second day is gone, as the longest that rows are kept ends in it.
    const from = (first.firstAt + first.lastAt) / 2
    const tx = db.transaction(['days', 'conversations', 'ledger', 'digests'], 'readwrite')
    for (const row of year.days) void tx.objectStore('days').put(row)
    for (const row of year.conversations) if (row.openedAt >= from) void tx.objectStore('conversations').put(row)
    for (const row of year.ledger) if (row.at >= from) void tx.objectStore('ledger').put(row)
    // The same in another order, with an hour that came to nothing.
    const same = {
      ...turned,
      hours: { ...turned.hours, 3: { conversations: { calm: 0, tense: 0, hostile: 0 }, filled: 0, poured: 0 } },
      reasons: Object.fromEntries(Object.entries(turned.reasons).toReversed()),
    }
    for (const row of [gone, cut, { ...wrong, hours: {} }, same, ...year.digests.slice(4)])
      void tx.objectStore('digests').put(row)
    await tx.done
    const shares: number[] = []
    await recountDigests(db, share => shares.push(share))
    expect(await db.getAll('digests')).toEqual([gone, cut, wrong, same, ...year.digests.slice(4)])
    // It says the same: it stays byte for byte, and the file that is made of it too.
    expect(JSON.stringify(await db.get('digests', turned.day))).toBe(JSON.stringify(same))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBe(year.days.length)
    db.close()
  })
})
