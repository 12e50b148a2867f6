import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, type Event, HOUR, type Talk } from '../../src/domain'
import { openerFor } from '../../src/lock/box'
import {
  amendEntry,
  apply,
  type Database,
  entriesOf,
  eraseEntry,
  keepPaper,
  logbook,
  openStore,
  papers,
  putBackEntry,
  STORES,
} from '../../src/store'
import { backup, recordsIn, takeIn } from '../../src/store/backup'
import { dayKept } from '../../src/store/day'
import { bringOpener } from '../../src/store/lock/reader'
import {
  changePassphrase,
  forgetLocked,
  keepMinutes,
  lockRow,
  tryPassphrase,
  turnOff,
  turnOn,
} from '../../src/store/lock/turn'
import { wipeAll } from '../../src/store/wipe'
import { CALM, dayOf, NINE } from '../domain/play'

/** Fewer rounds than in earnest: what is tried here is what lies where. */
const QUICK = 10
const PASS = '阿姨说我真有耐心 2026'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const message = (at: number): Event => ({
  at,
  type: 'message',
  page: '1:0',
  key: 'a'.repeat(32),
  from: 'customer',
  appraisal: CALM,
})
const logged = (id: string, at: number): Event => ({
  at,
  type: 'log',
  entry: {
    id,
    at,
    kind: 'hard',
    conversation: null,
    guessed: null,
    stressor: null,
    weight: null,
    note: '',
  },
})
const TALK: Talk = {
  kind: 'talk',
  id: 'talk.1',
  at: NINE,
  from: '2026-11-01',
  to: '2026-11-20',
  who: '夏晴',
  words: { aim: '物流名单', state: '', kinds: '', causes: '', helped: '', suggestions: '', wishes: '' },
  off: [],
  figures: ['served'],
  held: null,
  followUps: [{ id: 'f1', text: '组长去问', due: '2026-12-01', done: false }],
}

const happen = async (db: Database, ...events: Event[]): Promise<void> => {
  for (const event of events) await apply(db, event, DEFAULTS, dayOf)
}
/** Everything that lies in the database, as one text. */
async function dump(db: Database): Promise<string> {
  const all = await Promise.all(STORES.map(async store => [store, await db.getAllKeys(store), await db.getAll(store)]))
  return JSON.stringify(all)
}
const WORDS = [
  '慢了先认',
  '骂得难听',
  '夏晴',
  '物流名单',
  '组长去问',
  '谢谢小李',
  '慢慢来',
  '改一下文案',
  '"cause":"slow"',
]
const DETAIL = { weight: 2, cause: 'slow', hands: 'no', helped: '慢了先认', note: '骂得难听' } as const

/** A shift with something in every store that a lock seals. */
async function written(db: Database): Promise<void> {
  await happen(
    db,
    message(NINE),
    logged('e1', NINE + 1000),
    { at: NINE + 2000, type: 'detail', entry: 'e1', detail: DETAIL },
    { at: NINE + 3000, type: 'exit', id: 'x1', exit: 'warn', entry: 'e1' },
    {
      at: NINE + 4000,
      type: 'note',
      note: { id: `goal.${dayOf(NINE)}`, at: NINE + 4000, kind: 'goal', text: '慢慢来' },
    },
    { at: NINE + 4500, type: 'note', note: { id: 'n1', at: NINE + 4500, kind: 'thanks', text: '谢谢小李' } },
  )
  await keepPaper(db, TALK)
  await keepPaper(db, { kind: 'suggestion', id: 'suggestion.slow', at: NINE, cause: 'slow', text: '改一下文案' })
  await keepPaper(db, { kind: 'waved', id: 'waved.mood', at: NINE, reason: 'mood' })
  await db.put('spoiled', { id: 's1', at: NINE, store: 'state', row: { state: { note: '骂得难听' } } })
}
async function unlocked(db: Database, privateKey: string): Promise<void> {
  const lock = await lockRow(db)
  bringOpener(db, await openerFor(lock?.publicKey ?? '', privateKey))
}
const readable = async (db: Database) => ({
  entries: await entriesOf(db),
  papers: await papers(db),
  notes: (await dayKept(db, dayOf(NINE), dayOf(NINE)))?.notes,
})

describe('with the lock on', () => {
  it('nothing that was written can be read in the database, and all of it with the key', async () => {
    const db = await openStore()
    await written(db)
    const before = await readable(db)
    const open = await dump(db)
    for (const word of WORDS) expect(open, word).toContain(word)
    const { privateKey } = await turnOn(db, PASS, QUICK)
    const shut = await dump(db)
    for (const word of [...WORDS, PASS, privateKey.slice(30, 60)]) expect(shut, word).not.toContain(word)
    expect(JSON.stringify(await readable(db))).not.toMatch(new RegExp(WORDS.join('|')))
    await unlocked(db, privateKey)
    expect(await readable(db)).toEqual(before)
    bringOpener(db, null)
    expect(JSON.stringify(await readable(db))).not.toMatch(new RegExp(WORDS.join('|')))
  })

  it('counting, logging, details, lines and papers go on without the key, and nothing of them is readable or lost', async () => {
    const [shut, open] = [await openStore(), await openStore()]
    const { privateKey } = await turnOn(shut, PASS, QUICK)
    await written(shut)
    await shut.delete('spoiled', 's1')
    await happen(
      shut,
      logged('e2', NINE + 5000),
      { at: NINE + 6000, type: 'detail', entry: 'e2', detail: { note: '第一遍' } },
      { at: NINE + 7000, type: 'detail', entry: 'e2', detail: { note: '第二遍', weight: 3 } },
      { at: NINE + 8000, type: 'detail', entry: 'e2', detail: { hands: 'part' } },
      message(NINE + 9000),
    )
    const lying = await dump(shut)
    for (const word of [...WORDS, '第一遍', '第二遍']) expect(lying, word).not.toContain(word)
    expect((await shut.get('days', dayOf(NINE)))?.hardEntries).toBe(2)
    expect((await logbook(shut, 0)).exits).toEqual({ used: 1, of: 2 })
    const cup = (await shut.get('state', 'now'))?.state.shift?.cup.level
    await unlocked(open, privateKey)
    const [second, first] = await entriesOf(open)
    expect(first).toMatchObject({ ...DETAIL, exit: 'warn', closing: 'exit' })
    expect(second).toMatchObject({ note: '第二遍', weight: 3, hands: 'part' })
    expect((await readable(open)).notes?.map(({ text }) => text)).toEqual(['慢慢来', '谢谢小李'])
    expect((await papers(open)).find(({ kind }) => kind === 'talk')).toEqual(TALK)
    // The cup is what it would be without a lock.
    globalThis.indexedDB = new IDBFactory()
    const plain = await openStore()
    await written(plain)
    await happen(
      plain,
      logged('e2', NINE + 5000),
      { at: NINE + 7000, type: 'detail', entry: 'e2', detail: { note: '第二遍', weight: 3 } },
      message(NINE + 9000),
    )
    expect(cup).toBe((await plain.get('state', 'now'))?.state.shift?.cup.level)
  })

  it('entries of earlier shifts are amended, erased and put back as ever', async () => {
    const db = await openStore()
    await written(db)
    await happen(db, {
      at: NINE + 8 * HOUR,
      type: 'endShift',
      notes: [{ id: 'd1', at: NINE, kind: 'done', text: '做成了一件' }],
    })
    const { privateKey } = await turnOn(db, PASS, QUICK)
    await unlocked(db, privateKey)
    expect(await amendEntry(db, 'e1', { note: '改过的备注', cause: null })).toBe(true)
    const [entry] = await entriesOf(db)
    expect(entry).toMatchObject({ note: '改过的备注', cause: null, helped: '慢了先认', weight: 2 })
    expect(await dump(db)).not.toMatch(/改过的备注|做成了一件/)
    expect(await eraseEntry(db, 'e1')).toBe(true)
    expect(await entriesOf(db)).toEqual([])
    if (entry) expect(await putBackEntry(db, entry)).toBe(true)
    expect((await entriesOf(db))[0]).toMatchObject({ note: '改过的备注', helped: '慢了先认' })
    expect(await dump(db)).not.toMatch(/改过的备注/)
  })

  it('comes off and leaves everything as it was, what was written meanwhile included', async () => {
    const db = await openStore()
    await written(db)
    const before = await dump(db)
    const { privateKey } = await turnOn(db, PASS, QUICK)
    const opener = await openerFor((await lockRow(db))?.publicKey ?? '', privateKey)
    await turnOff(db, opener)
    // Sorted, as fields may lie in another order: what they hold is what counts.
    expect(await lockRow(db)).toBeUndefined()
    const sorted = (text: string): string => [...text].toSorted().join('')
    expect(sorted(await dump(db))).toBe(sorted(before))
    await turnOn(db, PASS, QUICK)
    await happen(db, { at: NINE + 6000, type: 'detail', entry: 'e1', detail: { note: '锁着写的' } })
    const tried = await tryPassphrase(db, PASS, NINE)
    if (!tried || !('privateKey' in tried)) throw new Error('not opened')
    await turnOff(db, await openerFor(tried.lock.publicKey, tried.privateKey))
    expect((await entriesOf(db))[0]).toMatchObject({ ...DETAIL, note: '锁着写的' })
    // The open shift knows it too: what is said next adds to it.
    await happen(db, { at: NINE + 7000, type: 'detail', entry: 'e1', detail: { hands: 'yes' } })
    expect((await entriesOf(db))[0]).toMatchObject({ note: '锁着写的', helped: '慢了先认', hands: 'yes' })
  })

  it('puts on in one step: whatever is written in the meantime is sealed or comes after, never mixed', async () => {
    const db = await openStore()
    await written(db)
    const writes = Array.from({ length: 30 }, (_, i) =>
      happen(db, {
        at: NINE + 5000 + i,
        type: 'note',
        note: { id: `w${i}`, at: NINE, kind: 'done', text: `第${i}件小事` },
      }),
    )
    const [{ privateKey }] = await Promise.all([turnOn(db, PASS, QUICK), ...writes])
    const lying = await dump(db)
    expect(lying).not.toMatch(/件小事/)
    for (const word of WORDS) expect(lying, word).not.toContain(word)
    await unlocked(db, privateKey)
    const kept = (await dayKept(db, dayOf(NINE), dayOf(NINE)))?.notes.filter(({ kind }) => kind === 'done')
    expect(kept?.length).toBe(30)
  })

  it('a step that fails half way leaves all of it as it was', async () => {
    const db = await openStore()
    await written(db)
    const before = await dump(db)
    // The disk is full at the last write of the transaction.
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
      if (this.name === 'lock') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    } as IDBObjectStore['put']
    try {
      await expect(turnOn(db, PASS, QUICK)).rejects.toMatchObject({ code: 'full' })
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect(await dump(db)).toBe(before)
  })

  it('slows down whoever does not know the passphrase, and remembers that', async () => {
    let db = await openStore()
    await turnOn(db, PASS, QUICK)
    const waits: number[] = []
    let now = NINE
    for (let i = 0; i < 6; i += 1) {
      const tried = await tryPassphrase(db, 'not this one', now)
      expect(tried).toMatchObject({ refused: 'wrong' })
      const wait = tried && 'wait' in tried ? tried.wait : 0
      waits.push(wait)
      if (wait > 0) {
        db.close()
        const later = await openStore()
        // Even the right one has to wait, whoever asks.
        expect(await tryPassphrase(later, PASS, now + wait - 1)).toEqual({ refused: 'wait', wait: 1 })
        db = later
      }
      now += wait
    }
    expect(waits).toEqual([0, 0, 5000, 10_000, 20_000, 40_000])
  })

  it('takes another passphrase without touching what is sealed', async () => {
    const db = await openStore()
    await written(db)
    const { privateKey } = await turnOn(db, PASS, QUICK)
    const { publicKey = '' } = (await lockRow(db)) ?? {}
    const rows = async () =>
      JSON.stringify([await db.getAll('entries'), await db.getAll('notes'), await db.getAll('papers')])
    const before = await rows()
    expect(await changePassphrase(db, publicKey, privateKey, 'another sentence', QUICK)).toBe(true)
    expect(await keepMinutes(db, publicKey, 5)).toBe(true)
    expect(await rows()).toBe(before)
    expect(await tryPassphrase(db, PASS, NINE)).toMatchObject({ refused: 'wrong' })
    expect(await tryPassphrase(db, 'another sentence', NINE)).toMatchObject({ privateKey, lock: { minutes: 5 } })
    expect((await lockRow(db))?.tries).toEqual({ failed: 0, until: 0 })
  })

  it('of which the passphrase is lost goes, with what it held; figures stay', async () => {
    const db = await openStore()
    await written(db)
    await turnOn(db, PASS, QUICK)
    const day = JSON.stringify(await db.getAll('days'))
    await forgetLocked(db)
    expect(await lockRow(db)).toBeUndefined()
    expect(JSON.stringify(await db.getAll('days'))).toBe(day)
    expect(await entriesOf(db)).toMatchObject([{ id: 'e1', note: '', weight: null }])
    expect(await papers(db)).toMatchObject([{ kind: 'waved' }])
    expect(await db.count('notes')).toBe(0)
    // And anew.
    await happen(db, { at: NINE + 6000, type: 'detail', entry: 'e1', detail: { note: '从头写' } })
    expect((await entriesOf(db))[0]?.note).toBe('从头写')
    await turnOn(db, PASS, QUICK)
    await wipeAll(db)
    expect(await lockRow(db)).toBeUndefined()
  })

  it('a backup takes the key, holds the same as without a lock, and comes in sealed', async () => {
    const db = await openStore()
    await written(db)
    const plain = await backup(db)
    const { privateKey } = await turnOn(db, PASS, QUICK)
    await expect(backup(db)).rejects.toMatchObject({ code: 'locked' })
    await unlocked(db, privateKey)
    const opened = await backup(db)
    expect(new TextDecoder().decode(opened.bytes)).toBe(new TextDecoder().decode(plain.bytes))
    expect(opened.left).toBe(0)
    globalThis.indexedDB = new IDBFactory()
    const other = await openStore()
    const lock = await turnOn(other, 'on the other machine', QUICK)
    await takeIn(other, await recordsIn(opened.bytes))
    const lying = await dump(other)
    for (const word of WORDS) expect(lying, word).not.toContain(word)
    await unlocked(other, lock.privateKey)
    expect(new TextDecoder().decode((await backup(other)).bytes)).toBe(new TextDecoder().decode(plain.bytes))
  })

  it('any words in any order of locking and writing are kept, and none of them is readable while it is on', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('note' as const), text: fc.stringMatching(/^[一-龥]{6,12}$/) }),
      fc.record({ do: fc.constant('detail' as const), text: fc.stringMatching(/^[一-龥]{6,12}$/) }),
      fc.constant({ do: 'on' as const }),
      fc.constant({ do: 'off' as const }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        globalThis.indexedDB = new IDBFactory()
        const db = await openStore()
        await happen(db, logged('e', NINE))
        const said: string[] = []
        let note = ''
        let key: string | null = null
        for (const [i, now] of steps.entries()) {
          const at = NINE + 1000 * (i + 1)
          if (now.do === 'note') {
            said.push(now.text)
            await happen(db, { at, type: 'note', note: { id: `n${i}`, at, kind: 'done', text: now.text } })
          } else if (now.do === 'detail') {
            note = now.text
            await happen(db, { at, type: 'detail', entry: 'e', detail: { note } })
          } else if (now.do === 'on' && key === null) key = (await turnOn(db, PASS, QUICK)).privateKey
          else if (now.do === 'off' && key !== null) {
            await turnOff(db, await openerFor((await lockRow(db))?.publicKey ?? '', key))
            key = null
          }
          if (key !== null) {
            const lying = await dump(db)
            for (const word of [...said, note].filter(Boolean)) expect(lying).not.toContain(word)
          }
        }
        if (key !== null) await unlocked(db, key)
        const kept = await dayKept(db, dayOf(NINE), dayOf(NINE))
        expect(kept?.notes.map(({ text }) => text).toSorted()).toEqual(said.toSorted())
        expect((await entriesOf(db))[0]?.note).toBe(note)
        db.close()
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})
