import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { takeAnswer } from '../../src/background/answers'
import { takeLeft } from '../../src/background/left'
import { takeReports } from '../../src/background/reports'
import { createWorker, type Worker } from '../../src/background/worker'
import { DEFAULTS, restore } from '../../src/domain'
import { receive } from '../../src/messages'
import { type Database, openStore, STORES } from '../../src/store'
import { dayOf, NINE } from '../domain/play'
import { expectClean, spoilt } from './nasty'
import { console1, FROM_AGENT, FROM_CONSOLE, FROM_PAGE, ours } from './samples'

const left = vi.hoisted(() => ({ items: new Map<string, unknown>() }))
vi.mock('../../src/platform/left', () => ({
  whatWasLeft: async () => [...left.items],
  forgetLeft: async (name: string) => void left.items.delete(name),
}))

/** A net for what hangs: a busy machine takes many times as long. ms */
const LONG = 120_000

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  left.items.clear()
})

function workerOn(db: Database): Worker {
  return createWorker({
    open: async () => db,
    lost: async () => {},
    now: () => NINE + 10_000,
    dayOf,
    settings: async () => DEFAULTS,
    show: async () => 'missed',
    ask: async () => false,
    standing: async () => {},
    draw: async () => {},
    wakeAt: async () => {},
    changed() {},
    trouble: async () => {},
  })
}
const dump = async (db: Database): Promise<string> =>
  JSON.stringify(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))

/** Types that touch more than the state; their rows are tried where they are kept. */
const ANSWERS = new Set([
  'answer',
  'log',
  'unlog',
  'detail',
  'exit',
  'quiet',
  'study',
  'begin',
  'checkin',
  'note',
  'end',
  'trust',
])
const said = [...FROM_AGENT, ...FROM_PAGE].filter(({ type }) => ANSWERS.has(type))
const reports = FROM_CONSOLE.filter(({ type }) => type === 'report')

describe('the records', () => {
  it(
    'stay as they are under messages that are refused, and whole under those that are not (2,500 of them)',
    async () => {
      const db = await openStore()
      const worker = workerOn(db)
      await worker.take({ at: NINE, type: 'message', page: '7:0', key: 'a'.repeat(32), from: 'agent' })
      let refused = 0
      let taken = 0
      let last = await dump(db)
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            { weight: 3, arbitrary: spoilt([...said, ...reports]) },
            { weight: 1, arbitrary: fc.constantFrom(...said) },
          ),
          fc.nat(),
          async (message, nth) => {
            const source = nth % 2 ? console1 : ours
            const heard = receive(message, source)
            if (heard === null) {
              refused += 1
              // Looking at all of it each time would take minutes.
              if (refused % 50 === 0) expect(await dump(db)).toBe(last)
              return
            }
            taken += 1
            if (heard.type === 'report' && source.from === 'console')
              // A page that has left some out sends again; nothing else may go wrong.
              await takeReports(worker, heard, source).catch(error => expect(error).toHaveProperty('name', 'GapError'))
            else if (heard.type === 'quiet') await worker.happen({ type: 'quiet', on: heard.on })
            else await takeAnswer(worker, heard as never, NINE)
            last = await dump(db)
            if (taken % 10 === 0) expect(restore((await db.get('state', 'now'))?.state)).not.toBeNull()
          },
        ),
        { numRuns: 2500 },
      )
      expect([refused > 1000, taken > 300]).toEqual([true, true])
      expect(await db.getAll('spoiled')).toEqual([])
      expect(restore((await db.get('state', 'now'))?.state)).not.toBeNull()
      expectClean()
      db.close()
    },
    LONG,
  )

  it(
    'know no time later than now, whatever a page says',
    async () => {
      const db = await openStore()
      const worker = workerOn(db)
      await worker.take({ at: 8.64e15, type: 'message', page: '7:0', key: 'a'.repeat(32), from: 'agent' })
      const state = restore((await db.get('state', 'now'))?.state)
      expect(state?.shift?.workedAt).toBe(NINE + 10_000)
      expect(await db.getAllKeys('days')).toEqual([dayOf(NINE)])
      db.close()
    },
    LONG,
  )
})

describe('what pages have left behind', () => {
  it(
    'is taken where it is sound and dropped where not; nothing in it keeps the rest waiting (500 heaps)',
    async () => {
      const db = await openStore()
      const worker = workerOn(db)
      const good = (nth: number) => ({
        page: '7:0',
        message: {
          type: 'report',
          source: `good-${nth}`,
          safe: 0,
          reports: [{ seq: 1, at: NINE, seen: { type: 'agent', key: 'a'.repeat(32) } }],
        },
      })
      let nth = 0
      const bad = spoilt([{ page: '7:0', message: { ...reports[0], safe: 3 } }, good(0)])
      await fc.assert(
        fc.asyncProperty(fc.array(bad, { maxLength: 4 }), async heap => {
          nth += 1
          for (const [i, what] of heap.entries()) left.items.set(`a${i}`, what)
          left.items.set('z', good(nth))
          await takeLeft(worker)
          expect(left.items.size).toBe(0)
          expect((await db.get('sources', `good-${nth}`))?.seq).toBe(1)
        }),
        { numRuns: 500 },
      )
      expectClean()
      db.close()
    },
    LONG,
  )
})
