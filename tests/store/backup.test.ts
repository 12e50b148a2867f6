import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, EMPTY, emptyTally, type Event, HOUR, type Talk } from '../../src/domain'
import {
  apply,
  type Database,
  keepOwn,
  keepPaper,
  keepTaught,
  openStore,
  papers,
  salt,
  STORES,
  today,
} from '../../src/store'
import { backup, BackupError, recordsIn, takeIn } from '../../src/store/backup'
import { bytesOf } from '../../src/store/backup/file'
import { oneDay } from '../../src/store/backup/merge'
import { ABUSE, CALM, dayOf, NINE, TENSE, THANKS } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const KEY = (letter: string): string => letter.repeat(32)
const message = (key: string, at: number, appraisal = CALM): Event => ({
  at,
  type: 'message',
  page: '1:0',
  key: KEY(key),
  from: 'customer',
  appraisal,
})

/** A day with something in every store, by the worker's own hand. */
function aDay(from: number): Event[] {
  const entry = {
    id: `e${from}`,
    at: from + 5000,
    kind: 'hard' as const,
    conversation: KEY('b'),
    guessed: null,
    stressor: null,
    weight: null,
    note: '',
  }
  return [
    message('a', from, ABUSE),
    message('b', from + 1000, TENSE),
    message('b', from + 2000, THANKS),
    { at: from + 3000, type: 'settled', page: '1:0', key: KEY('a') },
    { at: from + 5000, type: 'log', entry },
    {
      at: from + 6000,
      type: 'detail',
      entry: entry.id,
      detail: { weight: 2, cause: 'slow', helped: '先认下来 "慢了", 再说\n办法', note: '=1+1' },
    },
    { at: from + 7000, type: 'exit', id: `x${from}`, exit: 'warn', entry: entry.id },
    { at: from + 8000, type: 'checkin', id: `c${from}`, feeling: 'hurt', fill: 60 },
    { at: from + 9000, type: 'pause', id: `p${from}`, length: 'breathe', offer: null, activity: 'breathe' },
    { at: from + 69_000, type: 'resume', id: `p${from}`, felt: 'lighter' },
    { at: from + 70_000, type: 'note', note: { id: `goal.${dayOf(from)}`, at: from, kind: 'goal', text: '慢慢来' } },
    { at: from + 8 * HOUR, type: 'endShift' },
  ]
}

const TALK: Talk = {
  kind: 'talk',
  id: 'talk.1',
  at: NINE,
  from: '2026-11-01',
  to: '2026-11-20',
  who: '夏晴',
  words: { aim: '物流', state: '', kinds: '', causes: '', helped: '', suggestions: '', wishes: '' },
  off: ['wishes'],
  figures: ['served', 'rough'],
  held: null,
  followUps: [{ id: 'f1', text: '名单', due: '2026-12-01', done: false }],
}

async function filled(): Promise<Database> {
  const db = await openStore()
  for (let day = 0; day < 3; day++)
    for (const event of aDay(NINE + day * 24 * HOUR)) await apply(db, event, DEFAULTS, dayOf)
  await db.put('offers', { id: 's1.1', at: NINE, reason: { kind: 'cup', rough: 0, minutes: 3 }, became: 'taken' })
  await db.put('trials', { id: 's1.2', at: NINE, offered: true, before: 4, after: 2.5 })
  await salt(db, () => KEY('5'))
  await keepPaper(db, TALK)
  await keepPaper(db, { kind: 'suggestion', id: 'suggestion.slow', at: NINE, cause: 'slow', text: '每天一份名单' })
  await keepOwn(db, { key: 'buddy', value: { name: '阿敏', how: '8023' } })
  await keepTaught(db, {
    site: 'https://a.example/*',
    at: NINE,
    profile: { version: 1, row: '.row' },
  })
  return db
}

/** What is kept of every store, but what is left out on purpose. */
async function dump(db: Database): Promise<Record<string, unknown>> {
  const left = new Set(['state', 'sources', 'spoiled'])
  const rows = await Promise.all(
    STORES.filter(name => !left.has(name)).map(async name => {
      const all: unknown[] = await db.getAll(name)
      return [name, all] as const
    }),
  )
  return Object.fromEntries(rows)
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const file = (change: (file: Record<string, any>) => unknown, bytes: Uint8Array): Uint8Array => {
  const read = JSON.parse(text(bytes))
  return new TextEncoder().encode(JSON.stringify(change(read) ?? read))
}

describe('a backup', () => {
  it('gives, into an empty store, the same rows and figures, and byte for byte the same backup again', async () => {
    const db = await filled()
    const first = await backup(db)
    expect(first.left).toBe(0)
    const before = await dump(db)
    const day = await today(db, NINE, dayOf(NINE))
    db.close()
    globalThis.indexedDB = new IDBFactory()
    const fresh = await openStore()
    const taken = await takeIn(fresh, await recordsIn(first.bytes))
    expect(taken).toEqual({ added: first.rows - 2, known: 0, salt: 'same' })
    expect(await dump(fresh)).toEqual(before)
    const again = await today(fresh, NINE, dayOf(NINE))
    expect({ ...again, state: null }).toEqual({ ...day, state: null })
    expect(text((await backup(fresh)).bytes)).toBe(text(first.bytes))
    fresh.close()
  })

  it('holds something of every store that it says it holds', async () => {
    const { records } = JSON.parse(text((await backup(await filled())).bytes))
    const empty = Object.entries(records).filter(([, rows]) => (rows as unknown[]).length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
  })

  it('is the same whether the worker has kept its first state yet or not', async () => {
    const db = await openStore()
    await db.put('days', { ...emptyTally('2026-11-20', NINE) })
    const { bytes } = await backup(db)
    await db.put('state', { id: 'now', state: EMPTY })
    expect((await backup(db)).bytes).toEqual(bytes)
  })

  it('changes nothing when it is taken in where it came from, however often', async () => {
    const db = await filled()
    const { bytes, rows } = await backup(db)
    const before = { ...(await dump(db)), state: await db.getAll('state') }
    for (let i = 0; i < 2; i++) {
      const taken = await takeIn(db, await recordsIn(bytes))
      expect(taken).toEqual({ added: 0, known: rows - 2, salt: 'same' })
    }
    expect({ ...(await dump(db)), state: await db.getAll('state') }).toEqual(before)
  })

  it('comes beside what was logged since, and a day known in two parts is their sum, once', async () => {
    const db = await filled()
    const { bytes } = await backup(db)
    const whole = (await db.getAll('days')).at(-1)
    db.close()
    globalThis.indexedDB = new IDBFactory()
    const fresh = await openStore()
    // Work on the last of these days went on after the wipe.
    const later = NINE + 2 * 24 * HOUR + 9 * HOUR
    await apply(fresh, message('c', later, ABUSE), DEFAULTS, dayOf)
    for (let i = 0; i < 2; i++) await takeIn(fresh, await recordsIn(bytes))
    const day = (await fresh.getAll('days')).at(-1)
    expect(day?.conversations.hostile).toBe((whole?.conversations.hostile ?? 0) + 1)
    expect(day?.hardEntries).toBe(whole?.hardEntries)
    // And the worker goes on in that sum.
    await apply(fresh, message('d', later + 1000, ABUSE), DEFAULTS, dayOf)
    const next = (await fresh.getAll('days')).at(-1)
    expect(next?.conversations.hostile).toBe((whole?.conversations.hostile ?? 0) + 2)
    fresh.close()
  })

  it('leaves what was changed here as it is here', async () => {
    const db = await filled()
    const { bytes } = await backup(db)
    await keepOwn(db, { key: 'buddy', value: { name: '小周', how: '' } })
    await keepPaper(db, { ...TALK, who: '另一个' })
    await takeIn(db, await recordsIn(bytes))
    expect((await db.get('own', 'buddy'))?.value).toEqual({ name: '小周', how: '' })
    expect((await papers(db)).map(paper => paper.id)).toEqual(['suggestion.slow', 'talk.1'])
    expect(await db.get('papers', 'talk.1')).toMatchObject({ who: '另一个' })
  })

  it('brings its salt along unless something here was hashed with another', async () => {
    const db = await filled()
    const { bytes } = await backup(db)
    db.close()
    globalThis.indexedDB = new IDBFactory()
    let fresh = await openStore()
    // A console asked for a salt before the backup came.
    await salt(fresh, () => KEY('9'))
    expect((await takeIn(fresh, await recordsIn(bytes))).salt).toBe('taken')
    expect(await salt(fresh, () => KEY('0'))).toBe(KEY('5'))
    fresh.close()
    globalThis.indexedDB = new IDBFactory()
    fresh = await openStore()
    await salt(fresh, () => KEY('9'))
    await apply(fresh, message('c', NINE), DEFAULTS, dayOf)
    expect((await takeIn(fresh, await recordsIn(bytes))).salt).toBe('kept')
    expect(await salt(fresh, () => KEY('0'))).toBe(KEY('9'))
  })

  it('keeps as many equal rows as there were, of rows without a key of their own', async () => {
    const db = await openStore()
    const line = { at: NINE, delta: 2, reason: 'stretch' as const, conversation: null }
    await db.add('ledger', line)
    await db.add('ledger', line)
    const { bytes } = await backup(db)
    await takeIn(db, await recordsIn(bytes))
    expect(await db.count('ledger')).toBe(2)
    await db.clear('ledger')
    await takeIn(db, await recordsIn(bytes))
    expect(await db.count('ledger')).toBe(2)
  })

  it('says how many rows it could not read, and leaves them out', async () => {
    const db = await filled()
    const before = (await backup(db)).rows
    await db.put('entries', { id: 'bad', at: NINE, kind: 'odd' } as never)
    expect(await backup(db)).toMatchObject({ rows: before, left: 1 })
  })

  it('tells how far it is', async () => {
    const db = await openStore()
    const tx = db.transaction('ledger', 'readwrite')
    for (let i = 0; i < 5000; i++) void tx.store.add({ at: NINE + i, delta: 1, reason: 'tense', conversation: null })
    await tx.done
    const told: number[] = []
    const { bytes } = await backup(db, share => told.push(share))
    const records = await recordsIn(bytes, share => told.push(share))
    await db.clear('ledger')
    await takeIn(db, records, share => told.push(share))
    expect(told.length).toBeGreaterThan(10)
    expect(told.every(share => share > 0 && share <= 1)).toBe(true)
  })
})

describe('a file that is no backup of ours', () => {
  const deep = (n: number): string => '['.repeat(n) + ']'.repeat(n)
  const CASES: [string, BackupError['code'], (bytes: Uint8Array) => Uint8Array][] = [
    ['nothing', 'notJson', () => new Uint8Array()],
    ['half a file', 'notJson', bytes => bytes.slice(0, bytes.length / 2)],
    ['bytes that are no text', 'notJson', () => new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['a picture by name', 'notJson', () => new TextEncoder().encode('\x89PNG\r\n')],
    ['null', 'foreign', () => new TextEncoder().encode('null')],
    ['a list', 'foreign', () => new TextEncoder().encode('[]')],
    ['another format', 'foreign', bytes => file(f => ({ ...f, format: 'other' }), bytes)],
    ['a later version', 'newer', bytes => file(f => ({ ...f, version: 2 }), bytes)],
    ['a version in words', 'malformed', bytes => file(f => ({ ...f, version: '1' }), bytes)],
    ['a version of parts', 'malformed', bytes => file(f => ({ ...f, version: 1.5 }), bytes)],
    ['no records', 'malformed', bytes => file(f => ({ format: f['format'], version: 1 }), bytes)],
    ['records as a list', 'malformed', bytes => file(f => ({ ...f, records: [] }), bytes)],
    ['a store of another name', 'malformed', bytes => file(f => void (f['records'].state = []), bytes)],
    ['a store that is no list', 'malformed', bytes => file(f => void (f['records'].entries = {}), bytes)],
    ['a row that is null', 'malformed', bytes => file(f => void f['records'].entries.push(null), bytes)],
    ['a row that is a list', 'malformed', bytes => file(f => void f['records'].entries.push([]), bytes)],
    ['a field too many', 'malformed', bytes => file(f => void (f['records'].entries[0].name = '王女士'), bytes)],
    ['a field too few', 'malformed', bytes => file(f => void delete f['records'].entries[0].kind, bytes)],
    ['a number as text', 'malformed', bytes => file(f => void (f['records'].entries[0].at = '5'), bytes)],
    ['a text as an object', 'malformed', bytes => file(f => void (f['records'].entries[0].note = {}), bytes)],
    [
      'a note far too long',
      'malformed',
      bytes => file(f => void (f['records'].entries[0].note = 'x'.repeat(501)), bytes),
    ],
    ['a weight there is not', 'malformed', bytes => file(f => void (f['records'].entries[0].weight = 9), bytes)],
    ['a cup over the rim', 'malformed', bytes => file(f => void (f['records'].days[0].cupPeak = 101), bytes)],
    ['a time out of the world', 'malformed', bytes => file(f => void (f['records'].entries[0].at = 1e300), bytes)],
    [
      'a row ten thousand deep',
      'malformed',
      () =>
        new TextEncoder().encode(
          `{"format":"breather-records","version":1,"records":{"own":[{"key":"help","value":${deep(10_000)}}]}}`,
        ),
    ],
    ['a file nested a million deep', 'notJson', () => new TextEncoder().encode(`{"format":${deep(1_000_000)}`)],
    [
      'a prototype in a row',
      'malformed',
      bytes =>
        new TextEncoder().encode(text(bytes).replace('"entries":[\n{', '"entries":[\n{"__proto__":{"kind":"hard"},')),
    ],
    [
      'a prototype in place of the rows',
      'malformed',
      bytes => new TextEncoder().encode(text(bytes).replace('"records":{', '"records":{"__proto__":{"entries":[]},')),
    ],
    [
      'a prototype in place of the file',
      'malformed',
      bytes => new TextEncoder().encode(text(bytes).replace('{', '{"__proto__":{},')),
    ],
    [
      'a constructor in a nested row',
      'malformed',
      bytes => file(f => void (f['records'].days[0].conversations.constructor = 1), bytes),
    ],
    [
      'an own setting of another kind',
      'malformed',
      bytes => file(f => void f['records'].own.push({ key: 'button', value: 'yes' }), bytes),
    ],
  ]

  it.each(CASES)('%s: %s', async (_, code, make) => {
    const db = await filled()
    const { bytes } = await backup(db)
    const fault = await recordsIn(make(bytes)).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(BackupError)
    expect((fault as BackupError).code).toBe(code)
    expect(text((await backup(db)).bytes)).toBe(text(bytes))
    expect(({} as { kind?: unknown }).kind).toBeUndefined()
    db.close()
  })

  it('names the row and the field, and nothing of what is in it', async () => {
    const { bytes } = await backup(await filled())
    const bad = file(f => void (f['records'].entries[1].weight = '我的秘密'), bytes)
    const fault = (await recordsIn(bad).catch((error: unknown) => error)) as BackupError
    expect(fault.where).toBe('entries 2: weight')
  })

  it('is refused by its size before it is read', async () => {
    const huge = { byteLength: 5e8 } as Uint8Array
    await expect(recordsIn(huge)).rejects.toMatchObject({ code: 'large' })
  })

  it('takes in one that an editor has put a mark before, and reformatted', async () => {
    const { bytes } = await backup(await filled())
    const edited = new TextEncoder().encode(`\ufeff${JSON.stringify(JSON.parse(text(bytes)), null, '\t')}\r\n`)
    const records = Object.entries(await recordsIn(edited))
    const lines = records.map(([part, rows]) => [part, rows.map(row => JSON.stringify(row))])
    expect(bytesOf(Object.fromEntries(lines))).toEqual(bytes)
  })
})

describe('a full disk', () => {
  it('leaves everything as it was', async () => {
    const db = await filled()
    const { bytes } = await backup(db)
    await db.clear('entries')
    await db.clear('ledger')
    const before = await dump(db)
    const put = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...args) {
      if (this.name === 'ledger') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
    try {
      await expect(takeIn(db, await recordsIn(bytes))).rejects.toMatchObject({ code: 'full' })
    } finally {
      IDBObjectStore.prototype.add = put
    }
    expect(await dump(db)).toEqual(before)
  })
})

describe('one day known twice', () => {
  const part = (from: number, until: number, rough: number, peak: number) => ({
    ...emptyTally('2026-11-20', from),
    lastAt: until,
    conversations: { calm: 1, tense: 0, hostile: rough },
    cupPeak: peak,
    cupLast: peak,
  })
  it('is the sum of parts that lie apart, and the later of two that overlap', () => {
    const [early, late] = [part(1, 5, 2, 50), part(6, 9, 3, 40)]
    const sum = oneDay(early, late)
    expect(sum).toEqual(oneDay(late, early))
    expect(sum).toMatchObject({
      firstAt: 1,
      lastAt: 9,
      conversations: { calm: 2, hostile: 5 },
      cupPeak: 50,
      cupLast: 40,
    })
    expect(oneDay(sum, early)).toEqual(sum)
    expect(oneDay(sum, late)).toEqual(sum)
    expect(oneDay(early, early)).toEqual(early)
    const later = part(1, 8, 4, 60)
    expect(oneDay(early, later)).toEqual(later)
    expect(EMPTY.tally).toBeNull()
  })
})
