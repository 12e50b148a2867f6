import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, type Event, MINUTE } from '../../src/domain'
import { apply, type Database, openStore, RETENTION, salt, StoreError, STORES, tidy, today } from '../../src/store'
import { ABUSE, CALM, dayOf, NINE, TENSE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const message = (key: string, at: number, appraisal = CALM): Event => ({
  at,
  type: 'message',
  page: '1:0',
  key,
  from: 'customer',
  appraisal,
})
const put = (db: Database, event: Event, seq?: number) =>
  apply(db, event, DEFAULTS, dayOf, seq === undefined ? undefined : { source: 's', seq })

async function dump(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))
}

/** A short shift with something for every store. */
const SHIFT: Event[] = [
  message('a', NINE, ABUSE),
  message('b', NINE + 1000, TENSE),
  { at: NINE + 2000, type: 'message', page: '1:0', key: 'a', from: 'agent' },
  { at: NINE + 3000, type: 'settled', page: '1:0', key: 'a' },
  {
    at: NINE + 4000,
    type: 'log',
    entry: {
      id: 'e',
      at: NINE,
      kind: 'hard',
      conversation: 'b',
      guessed: null,
      stressor: null,
      weight: null,
      note: '',
    },
  },
  { at: NINE + 5000, type: 'pause', id: 'p', length: 'breathe', offer: null },
  { at: NINE + 65_000, type: 'resume', id: 'p', felt: 'lighter' },
  message('b', NINE + 70_000),
]

describe('apply', () => {
  it('keeps every one of fifty events that arrive at once', async () => {
    const db = await openStore()
    await Promise.all(Array.from({ length: 50 }, (_, i) => put(db, message('a', NINE + i), i + 1)))
    expect((await today(db, NINE, dayOf(NINE))).tally.messages.calm).toBe(50)
  })

  it('applies a repeat once, wherever the repeats fall', async () => {
    const once = await openStore()
    for (const [i, event] of SHIFT.entries()) await put(once, event, i + 1)
    const expected = await dump(once)
    once.close()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: SHIFT.length - 1 }), { maxLength: 12 }), async repeats => {
        globalThis.indexedDB = new IDBFactory()
        const db = await openStore()
        for (const [i, event] of SHIFT.entries()) {
          await put(db, event, i + 1)
          for (const r of repeats) if (r <= i) expect((await put(db, SHIFT[r] as Event, r + 1)).fresh).toBe(false)
        }
        expect(await dump(db)).toEqual(expected)
        db.close()
      }),
      { numRuns: 25 },
    )
  })

  it('gives the same rows when the database is closed and opened between any two events', async () => {
    const whole = await openStore()
    for (const event of SHIFT) await put(whole, event)
    const expected = await dump(whole)
    whole.close()
    globalThis.indexedDB = new IDBFactory()
    for (const event of SHIFT) {
      const db = await openStore()
      await put(db, event)
      db.close()
    }
    expect(await dump(await openStore())).toEqual(expected)
  })

  it('changes nothing when a write fails, and says what failed', async () => {
    const db = await openStore()
    await put(db, message('a', NINE), 1)
    const before = await dump(db)
    // A value that cannot be stored makes one of the transaction's writes fail, as a full disk would.
    const bad = message('a', NINE + 1, { ...CALM, kind: (() => {}) as never, level: 'hostile' })
    await expect(put(db, bad, 2)).rejects.toBeInstanceOf(StoreError)
    expect(await dump(db)).toEqual(before)
    expect((await put(db, message('a', NINE + 2), 2)).fresh).toBe(true)
  })

  it('reports a full disk as full', async () => {
    const db = await openStore()
    const full = new Proxy(db, {
      get: (target, name) => {
        if (name !== 'transaction') return Reflect.get(target, name, target)
        return () => {
          throw new DOMException('no room', 'QuotaExceededError')
        }
      },
    })
    await expect(put(full, message('a', NINE))).rejects.toMatchObject({ code: 'full' })
  })
})

describe('the store', () => {
  it('refuses a database that a newer version has written, and leaves it as it was', async () => {
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('breather', 99)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('future'))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
    newer.close()
    await expect(openStore()).rejects.toMatchObject({ code: 'newer' })
  })

  it('makes the salt once', async () => {
    const db = await openStore()
    let made = 0
    const random = () => `${(made += 1)}`
    expect(await Promise.all([salt(db, random), salt(db, random)])).toEqual(['1', '1'])
  })

  it('drops single conversations after the time that they are kept for, and keeps the day', async () => {
    const db = await openStore()
    for (const [i, event] of SHIFT.entries()) await put(db, event, i + 1)
    const later = NINE + (RETENTION + 1) * 24 * 60 * MINUTE
    await tidy(db, later, RETENTION + 2)
    expect((await dump(db)).conversations).not.toEqual([])
    await tidy(db, later)
    const rows = await dump(db)
    expect(rows.conversations).toEqual([])
    expect(rows.ledger).toEqual([])
    expect(rows.sources).toEqual([])
    expect(rows.offers).toEqual([])
    expect(rows.days).toHaveLength(1)
    expect(rows.digests).toHaveLength(1)
    expect(rows.entries).toHaveLength(1)
  })

  it('shows a usual only from the sixth day on', async () => {
    const db = await openStore()
    const DAY = 24 * 60 * MINUTE
    for (let d = 0; d < 6; d++) {
      for (let i = 0; i <= d; i++) await put(db, message(`k${i}`, NINE + d * DAY + i))
      const { usual } = await today(db, NINE + d * DAY, dayOf(NINE + d * DAY))
      if (d < 5) expect(usual).toBeNull()
      else expect(usual?.conversations).toBe(3)
    }
  })
})
