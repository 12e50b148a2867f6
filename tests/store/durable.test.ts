import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS, EMPTY_SCENE, type Event, emptyTally, HOUR } from '../../src/domain'
import { apply, type Database, openStore, STORES, today, trials } from '../../src/store'
import { ABUSE, CALM, dayOf, NINE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

const message = (key: string, at: number, appraisal = CALM): Event => ({
  at,
  type: 'message',
  page: '1:0',
  key,
  from: 'customer',
  appraisal,
})
const entry = { id: 'e', kind: 'hard', conversation: 'a', guessed: null, stressor: null, weight: null, note: 'mine' }
const put = (db: Database, event: Event, seq?: number, safe?: number) =>
  apply(
    db,
    event,
    DEFAULTS,
    dayOf,
    seq === undefined ? undefined : { source: 's', seq, ...(safe !== undefined && { safe }) },
  )
const dump = async (db: Database): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))

/** A morning that is worth keeping. */
async function morning(): Promise<Database> {
  const db = await openStore()
  await put(db, message('a', NINE, ABUSE), 1)
  await put(db, { at: NINE + 1, type: 'log', entry: { ...entry, at: NINE } as never }, 2)
  await put(db, { at: NINE + 2, type: 'settled', page: '1:0', key: 'a' }, 3)
  return db
}

describe('a disk that is full', () => {
  /** Writes fail as the browser lets them fail: the request, the transaction's own end, or both. */
  const failing = (where: 'request' | 'commit') => {
    const real = IDBObjectStore.prototype.put
    let left = 3
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      left -= 1
      if (left > 0) return real.apply(this, args as never)
      if (where === 'request') throw new DOMException('no room', 'QuotaExceededError')
      const request = real.apply(this, args as never)
      const { transaction } = this
      Object.defineProperty(transaction, 'error', { value: new DOMException('no room', 'QuotaExceededError') })
      queueMicrotask(() => transaction.abort())
      return request
    } as never)
  }

  it.each(['request', 'commit'] as const)('says so and changes nothing, whichever write it is (%s)', async where => {
    const db = await morning()
    const before = await dump(db)
    failing(where)
    await expect(put(db, message('b', NINE + 10, ABUSE), 4)).rejects.toMatchObject({ code: 'full' })
    vi.restoreAllMocks()
    expect(await dump(db)).toEqual(before)
    // What could not be kept is sent again once there is room, and counts once.
    expect((await put(db, message('b', NINE + 10, ABUSE), 4)).fresh).toBe(true)
    expect((await put(db, message('b', NINE + 10, ABUSE), 4)).fresh).toBe(false)
    expect((await today(db, NINE, dayOf(NINE))).tally.conversations.hostile).toBe(2)
  })
})

describe('a transaction that is aborted', () => {
  it('at any of its writes changes nothing, and is known by its error', async () => {
    for (let nth = 1; nth <= 4; nth++) {
      globalThis.indexedDB = new IDBFactory()
      const db = await morning()
      const before = await dump(db)
      const real = IDBObjectStore.prototype.put
      let left = nth
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        left -= 1
        const request = real.apply(this, args as never)
        if (left === 0) this.transaction.abort()
        return request
      } as never)
      const event: Event = { at: NINE + 20, type: 'log', entry: { ...entry, id: 'f', at: NINE } as never }
      const kept = await put(db, event, 4).then(
        () => true,
        error => {
          expect(error).toMatchObject({ code: 'broken' })
          return false
        },
      )
      vi.restoreAllMocks()
      // Fewer writes than that: then it was whole.
      if (kept) expect(left).toBeGreaterThan(0)
      else expect(await dump(db)).toEqual(before)
      db.close()
    }
  })
})

describe('an upgrade that an old window blocks', () => {
  const old = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('breather', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('meta', { keyPath: 'key' }))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })

  it('is given up after a while with a word for it, and does not hold the database afterwards', async () => {
    const window = await old()
    await new Promise((resolve, reject) => {
      const request = window.transaction('meta', 'readwrite').objectStore('meta').put({ key: 'salt', value: 'kept' })
      request.addEventListener('success', () => resolve(null))
      request.addEventListener('error', () => reject(request.error))
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const refused = expect(openStore()).rejects.toMatchObject({ code: 'blocked' })
    // The patience begins anew when the browser says that somebody is in the way.
    for (let s = 0; s < 16; s++) {
      await new Promise(resolve => setImmediate(resolve))
      await vi.advanceTimersByTimeAsync(1000)
    }
    await refused
    vi.useRealTimers()
    window.close()
    const db = await openStore()
    expect(await db.get('meta', 'salt')).toEqual({ key: 'salt', value: 'kept' })
    db.close()
    // Nobody who was given up on stands in the way now.
    const gone = new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('breather')
      request.addEventListener('success', () => resolve(true))
      request.addEventListener('blocked', () => reject(new Error('still held')))
    })
    expect(await gone).toBe(true)
  })

  it('goes on by itself where the old window lets go in time', async () => {
    const window = await old()
    const opening = openStore()
    setTimeout(() => window.close(), 30)
    expect((await opening).objectStoreNames).toContain('spoiled')
  })
})

describe('a record that is spoilt', () => {
  const spoils: [string, unknown][] = [
    ['nothing at all', undefined],
    ['a word', 'garbage'],
    ['half of a state', { scenes: {}, shifts: 1, shift: { id: 's' } }],
    ['a figure that is none', { scenes: {}, shifts: Number.NaN, shift: null, tally: null, pause: null }],
  ]

  it.each(spoils)('in place of the state (%s) is put aside as it was, and the day goes on', async (_, state) => {
    const db = await morning()
    const rows = await dump(db)
    await db.put('state', { id: 'now', state: state as never })
    const applied = await put(db, message('b', NINE + HOUR, ABUSE), 4)
    expect(applied).toMatchObject({ fresh: true, spoilt: true })
    const after = await dump(db)
    expect(after.spoiled).toMatchObject([{ store: 'state', row: { id: 'now' } }])
    expect(after).toMatchObject({ spoiled: [{ row: { state } }] })
    expect(after.entries).toEqual(rows.entries)
    expect(after.conversations).toEqual(rows.conversations)
    const { tally, spoiltAt } = await today(db, NINE + HOUR, dayOf(NINE))
    expect(tally).toMatchObject({ shifts: 2, hardEntries: 1, conversations: { hostile: 2 } })
    expect(spoiltAt).toBe(NINE + HOUR)
    // Said once, and gone on from.
    expect((await put(db, message('b', NINE + HOUR + 1), 5)).spoilt).toBe(false)
  })

  it('in place of a day is put aside, and nobody writes over it', async () => {
    const db = await morning()
    const day = dayOf(NINE + 24 * HOUR)
    const bad = { day, firstAt: 'noon' }
    await db.put('days', bad as never)
    const applied = await put(db, message('b', NINE + 24 * HOUR), 4)
    expect(applied.state.tally?.day).toBe(day)
    expect((await dump(db)).spoiled).toMatchObject([{ store: 'days', row: bad }])
  })

  it('anywhere else is left where it is, and the rest is shown', async () => {
    const db = await morning()
    await db.put('entries', { id: 'x', at: NINE } as never)
    await db.put('conversations', { key: 'k', openedAt: NINE } as never)
    await db.add('ledger', { at: NINE } as never)
    await db.add('breaks', { from: NINE } as never)
    await db.put('days', { day: '2026-11-19' } as never)
    const shown = await today(db, NINE, dayOf(NINE))
    expect(shown.entries.map(e => e.id)).toEqual(['e'])
    expect(shown.conversations.map(c => c.key)).toEqual(['a'])
    expect(shown.breaks).toEqual([])
    expect(await db.get('entries', 'x')).toBeDefined()
  })

  it('is none where a later version has only added to it', async () => {
    const db = await morning()
    const row = await db.get('state', 'now')
    const { clock: _, idleSince: __, ...older } = row?.state ?? ({} as never)
    const { document: ___, ...scene } = EMPTY_SCENE
    Object.assign(older, { scenes: { '1:0': scene } })
    await db.put('state', { id: 'now', state: older as never })
    const kept = await put(db, message('a', NINE + 30), 4)
    expect(kept.spoilt).toBe(false)
    expect(kept.state.shift?.id).toBe(row?.state.shift?.id)
    expect(kept.state.scenes['1:0']).toEqual(EMPTY_SCENE)
  })
})

describe('a day that was kept before', () => {
  it('goes on in its figures when the calendar comes back to it', async () => {
    const db = await openStore()
    const kept = { ...emptyTally('2026-11-20', NINE - HOUR), sent: 5, shifts: 1 }
    await db.put('days', kept)
    await put(db, message('n', NINE + 24 * HOUR), 1)
    await put(db, { at: NINE + 25 * HOUR, type: 'endShift' }, 2)
    const home = await put(db, message('a', NINE), 3)
    expect(home.state.tally).toMatchObject({ day: '2026-11-20', sent: 5, shifts: 2 })
  })
})

describe('a page that is not known', () => {
  it('starts from its first report: what comes before it has to arrive before it', async () => {
    const db = await openStore()
    await expect(put(db, message('b', NINE + 1), 2, 0)).rejects.toMatchObject({ name: 'GapError' })
    await put(db, message('a', NINE), 1, 0)
    expect((await put(db, message('b', NINE + 1), 2, 0)).fresh).toBe(true)
  })

  it('goes on where its own word is that everything before is safe: its number was dropped after long silence', async () => {
    const db = await openStore()
    expect((await put(db, message('a', NINE), 41, 40)).fresh).toBe(true)
    expect((await put(db, message('a', NINE), 41, 40)).fresh).toBe(false)
  })
})

describe('a self-study', () => {
  it('keeps a trial once it has both answers, once however often they come', async () => {
    const db = await morning()
    const events: Event[] = [
      { at: NINE + 10, type: 'study', on: true, every: 2, seed: 4 },
      message('b', NINE + 20, ABUSE),
      { at: NINE + 30, type: 'tick' },
    ]
    for (const [nth, event] of events.entries()) await put(db, event, 4 + nth)
    const row = await db.get('state', 'now')
    const trial = { id: 't', at: NINE + 40, offered: true, before: null, after: null }
    const study = { every: 2, seed: 4, drawn: 1, trial }
    await db.put('state', { id: 'now', state: { ...row?.state, study } as never })
    const say = (at: number, value: number, seq: number) => put(db, { at, type: 'tense', trial: 't', value }, seq)
    await say(NINE + 50, 7, 7)
    await say(NINE + 50, 7, 7)
    await say(NINE + 40 + 10 * 60_000, 3, 8)
    await say(NINE + 40 + 10 * 60_000, 3, 8)
    expect(await trials(db)).toEqual([{ ...trial, before: 7, after: 3 }])
  })
})
