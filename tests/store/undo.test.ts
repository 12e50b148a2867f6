import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, type Detail, type Digest, type Entry, type Event, type LedgerLine, MINUTE } from '../../src/domain'
import { apply, type Database, openStore, STORES } from '../../src/store'
import { ABUSE, CALM, dayOf, NINE, TENSE, THANKS, THREAT } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

type Rows = Record<string, unknown[]>
const dump = async (db: Database): Promise<Rows> =>
  Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)] as const)))

const now = NINE + 20 * MINUTE
const entry = (kind: Entry['kind'], conversation: string | null): Entry => ({
  id: 'e',
  at: now,
  kind,
  conversation,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
})
const says = (key: string, at: number, appraisal = CALM): Event => ({
  at,
  type: 'message',
  page: '7:0',
  key,
  from: 'customer',
  appraisal,
})
/** A morning with something of everything that an entry touches. */
const MORNING: Event[] = [
  says('a', NINE, ABUSE),
  says('b', NINE + MINUTE, TENSE),
  says('b', NINE + 2 * MINUTE, THANKS),
  { at: NINE + 5 * MINUTE, type: 'settled', page: '7:0', key: 'b' },
  { at: NINE + 6 * MINUTE, type: 'pause', id: 'p', length: 'breathe', offer: null },
  { at: NINE + 7 * MINUTE, type: 'resume', id: 'p', felt: 'lighter' },
  { at: NINE + 8 * MINUTE, type: 'log', entry: { ...entry('hard', 'a'), id: 'before' } },
  says('c', NINE + 15 * MINUTE, THREAT),
  says('d', NINE + 16 * MINUTE, ABUSE),
  { at: NINE + 17 * MINUTE, type: 'log', entry: { ...entry('hard', 'd'), id: 'once' } },
  // The agent is at work, with a log or without.
  { at: now, type: 'message', page: '7:0', key: 'c', from: 'agent' },
]
const DETAILS: Detail[] = [
  { stressor: 'attack', cause: 'slow', hands: 'no', weight: 3 },
  { weight: 1, helped: '先念了一遍单号', note: '好了', closing: 'go' },
]

describe('undo', () => {
  it.each([
    ['hard', 'c'],
    ['hard', 'a'],
    // Logged before.
    ['hard', 'd'],
    ['hard', null],
    ['good', 'b'],
  ] as const)('leaves the whole database as it was: a %s one about %s', async (kind, about) => {
    const db = await openStore()
    for (const event of MORNING) await apply(db, event, DEFAULTS, dayOf)
    const before = await dump(db)
    await apply(db, { at: now, type: 'log', entry: entry(kind, about) }, DEFAULTS, dayOf)
    for (const detail of DETAILS) await apply(db, { at: now, type: 'detail', entry: 'e', detail }, DEFAULTS, dayOf)
    expect((await dump(db))['entries']).toHaveLength(3)
    await apply(db, { at: now, type: 'unlog', entry: 'e' }, DEFAULTS, dayOf)
    const { ledger, digests, ...after } = await dump(db)
    const { ledger: bill, digests: hours, ...rest } = before
    expect(after).toEqual(rest)
    // Of the cup every change stands in its bill: those of the entry stay there, and come to nothing.
    const lines = ledger as LedgerLine[]
    expect(lines.slice(0, bill?.length)).toEqual(bill)
    const own = lines.slice(bill?.length)
    expect(own.every(({ reason }) => reason === 'log' || reason === 'unlog')).toBe(true)
    expect(own.reduce((sum, { delta }) => sum + Math.round(delta * 10), 0)).toBe(0)
    expect((digests as Digest[]).map(quiet)).toEqual((hours as Digest[]).map(quiet))
    db.close()
  })
})

/** A day's digest without what only an entry and its taking back have brought, which come to nothing. */
function quiet({ day, hours, reasons }: Digest) {
  const { log, unlog, ...others } = reasons
  return {
    day,
    reasons: others,
    entries: (log?.sum ?? 0) + (unlog?.sum ?? 0),
    hours: Object.entries(hours).map(([hour, of]) => [hour, of?.conversations, (of?.filled ?? 0) - (of?.poured ?? 0)]),
  }
}
