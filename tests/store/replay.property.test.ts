import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS, EMPTY, type Event, reduce, type State } from '../../src/domain'
import { apply, type Database, openStore, STORES } from '../../src/store'
import { dayOf, NINE } from '../domain/play'
import { type Blank, fill, script } from '../domain/script'

// A net for what hangs, no measure of speed.
vi.setConfig({ testTimeout: 240_000 })
afterEach(() => vi.restoreAllMocks())

/** The script as events; what an answer is to follows from the state it meets, so it is folded on the way. */
function eventsOf(steps: [number, Blank][]): { events: Event[]; state: State } {
  let [state, at] = [EMPTY, NINE]
  const events = steps.map(([ms, blank], nth) => {
    at = Math.max(0, at + ms)
    const event = fill(blank, at, state, nth)
    state = reduce(state, event, DEFAULTS, dayOf).state
    return event
  })
  return { events, state }
}

const put = (db: Database, event: Event, nth: number) =>
  apply(db, event, DEFAULTS, dayOf, { source: 's', seq: nth + 1, safe: 0 })
const dump = async (db: Database): Promise<unknown> =>
  Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))
async function fresh(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory()
  return openStore()
}
async function whole(events: Event[]): Promise<unknown> {
  const db = await fresh()
  for (const [nth, event] of events.entries()) await put(db, event, nth)
  const rows = await dump(db)
  db.close()
  return rows
}

describe('folding', () => {
  it('in any chunks, each from the kept state, gives the same state and the same rows', () => {
    fc.assert(
      fc.property(script, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), (steps, sizes) => {
        const { events, state } = eventsOf(steps)
        const rows = (fold: (state: State, event: Event) => ReturnType<typeof reduce>, chunk: () => number) => {
          let now: State = EMPTY
          const kept: unknown[] = []
          for (let i = 0; i < events.length; ) {
            // What lies between two chunks is what the database has.
            now = structuredClone(now)
            for (let left = chunk(); left > 0 && i < events.length; left--, i++) {
              const next = fold(now, events[i] as Event)
              now = next.state
              kept.push(next.records)
            }
          }
          return { now, kept }
        }
        const fold = (s: State, e: Event) => reduce(s, e, DEFAULTS, dayOf)
        let turn = 0
        const once = rows(fold, () => events.length)
        expect(once.now).toEqual(state)
        expect(rows(fold, () => sizes[turn++ % sizes.length] ?? 1)).toEqual(once)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('delivery', () => {
  it('of everything twice, in whole or in parts, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.nat(), async (steps, from) => {
        const { events } = eventsOf(steps)
        const expected = await whole(events)
        const db = await fresh()
        for (const [nth, event] of events.entries()) {
          await put(db, event, nth)
          // A page that was not answered sends again from some way back.
          if (nth % 7 === from % 7) for (let i = from % (nth + 1); i <= nth; i++) await put(db, events[i] as Event, i)
        }
        for (const [nth, event] of events.entries()) expect((await put(db, event, nth)).fresh).toBe(false)
        expect(await dump(db)).toEqual(expected)
        db.close()
      }),
      { numRuns: 40 },
    )
  })

  it('broken off at any write, by death or a full disk, and sent again, loses and doubles nothing', async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 9 }), async (steps, faults) => {
        const { events } = eventsOf(steps)
        const expected = await whole(events)
        let db = await fresh()
        for (const [nth, event] of events.entries()) {
          let left = faults[nth % faults.length] ?? 0
          const real = IDBObjectStore.prototype.put
          const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
            this: IDBObjectStore,
            ...args: unknown[]
          ) {
            left -= 1
            const request = real.apply(this, args as never)
            if (left === 0) this.transaction.abort()
            return request
          } as never)
          await put(db, event, nth).catch(() => {})
          spy.mockRestore()
          // Another worker, on the same database; it is sent again whether or not it was kept.
          db.close()
          db = await openStore()
          await put(db, event, nth)
        }
        expect(await dump(db)).toEqual(expected)
        db.close()
      }),
      { numRuns: 40 },
    )
  })
})
