import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/domain'
import { apply, forgetTaught, keepTaught, language, openStore, salt, taughtAt, taughtFor, today } from '../../src/store'
import { VERSION } from '../../src/store/schema'
import { ABUSE, dayOf, NINE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const desk = (row: string, site = 'https://desk.example/app/*') => ({
  site,
  at: NINE,
  profile: { version: 1 as const, match: [site], row },
})

describe('what was taught', () => {
  it('is found for its site’s addresses and no other', async () => {
    const db = await openStore()
    await keepTaught(db, desk('.row'))
    expect((await taughtFor(db, 'https://desk.example/app/inbox/7?x#y'))?.row).toBe('.row')
    for (const href of [
      'https://desk.example/',
      'https://other.example/app/inbox',
      'http://desk.example/app/inbox',
      'about:blank',
      'no address',
    ])
      expect(await taughtFor(db, href), href).toBeNull()
    db.close()
  })

  it('is the more exact one of two, and the newer one of a site', async () => {
    const db = await openStore()
    await keepTaught(db, desk('.root', 'https://desk.example/*'))
    await keepTaught(db, desk('.old'))
    await keepTaught(db, desk('.new'))
    expect((await taughtFor(db, 'https://desk.example/app/inbox'))?.row).toBe('.new')
    expect((await taughtFor(db, 'https://desk.example/elsewhere'))?.row).toBe('.root')
    await forgetTaught(db, 'https://desk.example/app/*')
    expect((await taughtFor(db, 'https://desk.example/app/inbox'))?.row).toBe('.root')
    await forgetTaught(db, 'https://never.example/*')
    expect(await taughtAt(db, 'https://desk.example/app/*')).toBeNull()
    db.close()
  })
})

/** The database as version 1 made it. */
function openFirst(): Promise<IDBDatabase> {
  const opening = indexedDB.open('breather', 1)
  opening.addEventListener('upgradeneeded', () => {
    const db = opening.result
    db.createObjectStore('state', { keyPath: 'id' })
    db.createObjectStore('sources', { keyPath: 'source' }).createIndex('at', 'at')
    db.createObjectStore('days', { keyPath: 'day' })
    db.createObjectStore('conversations', { keyPath: ['key', 'openedAt'] }).createIndex('openedAt', 'openedAt')
    db.createObjectStore('ledger', { autoIncrement: true }).createIndex('at', 'at')
    db.createObjectStore('breaks', { autoIncrement: true }).createIndex('from', 'from')
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at')
    db.createObjectStore('meta', { keyPath: 'key' })
  })
  return new Promise((done, fail) => {
    opening.addEventListener('success', () => done(opening.result))
    opening.addEventListener('error', () => fail(opening.error))
  })
}

describe('a database of the version before', () => {
  it('keeps all it holds, and can be taught', async () => {
    // A day as the first version would have written it.
    const made = await openStore()
    await apply(
      made,
      { at: NINE, type: 'message', page: '1:0', key: 'a', from: 'customer', appraisal: ABUSE },
      DEFAULTS,
      dayOf,
    )
    const row = await made.get('state', 'now')
    const days = await made.getAll('days')
    made.close()
    globalThis.indexedDB = new IDBFactory()
    const first = await openFirst()
    const tx = first.transaction(['state', 'days', 'meta', 'entries'], 'readwrite')
    tx.objectStore('state').put(row)
    for (const day of days) tx.objectStore('days').put(day)
    tx.objectStore('meta').put({ key: 'salt', value: 'f'.repeat(32) })
    tx.objectStore('meta').put({ key: 'language', value: 'zh-TW' })
    tx.objectStore('entries').put({
      id: 'e',
      at: NINE,
      kind: 'hard',
      conversation: null,
      guessed: null,
      stressor: null,
      weight: null,
      note: '记着',
    })
    await new Promise(done => tx.addEventListener('complete', done))
    expect(first.version).toBe(1)
    first.close()

    const db = await openStore()
    expect(db.version).toBe(VERSION)
    const day = await today(db, NINE, dayOf(NINE))
    expect(day.tally.messages.hostile).toBe(1)
    expect(day.entries.map(({ note }) => note)).toEqual(['记着'])
    expect(await salt(db, () => 'other')).toBe('f'.repeat(32))
    expect(await language(db)).toBe('zh-TW')
    await keepTaught(db, desk('.row'))
    expect((await taughtFor(db, 'https://desk.example/app/'))?.row).toBe('.row')
    db.close()
  })
})
