import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, type Digest, type Entry, emptyTally, type Event, MINUTE, type Tally } from '../../src/domain'
import { apply, type Database, language, openStore, salt, STORES, taughtFor, today } from '../../src/store'
import { backup, recordsIn, takeIn } from '../../src/store/backup'
import { recountDigests } from '../../src/store/recount'
import { VERSION } from '../../src/store/schema'
import { ABUSE, dayOf } from '../domain/play'

/*
 * Databases as every earlier schema had them: two days, of which the second's shift is still open, played through the
 * code of the last commit with that schema (f2cafb3, 0d9a7e3, f2434d6, 7b2c2f2) and written down whole.
 */

interface Fixture {
  version: number
  /** When the last event happened. */
  at: number
  stores: Record<string, Kept>
}
interface Kept {
  keyPath: string | string[] | null
  autoIncrement?: boolean
  indexes: Record<string, string>
  rows: unknown[]
  keys?: number[]
}

const folder = resolve(import.meta.dirname, 'fixtures')
const fixtures = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fixture)
  .toSorted((a, b) => a.version - b.version)

const opened = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolveOpened, reject) => {
    request.addEventListener('success', () => resolveOpened(request.result))
    request.addEventListener('error', () => reject(request.error))
  })

/** Puts a database there as an older, or a newer, version has left it. */
async function lay({ version, stores }: Fixture): Promise<void> {
  const request = indexedDB.open('breather', version)
  request.addEventListener('upgradeneeded', () => {
    for (const [name, { keyPath, autoIncrement = false, indexes, rows, keys }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement })
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path)
      for (const [i, row] of rows.entries()) store.add(row, keys?.[i])
    }
  })
  const db = await opened(request)
  db.close()
}

/** How a database is built: its stores with their keys and indexes. */
function builtAs(db: Database): Record<string, unknown> {
  const names = [...db.objectStoreNames].toSorted()
  const tx = db.transaction(names)
  return Object.fromEntries(
    names.map(name => {
      const store = tx.objectStore(name)
      const indexes = [...store.indexNames] as string[]
      const paths = indexes.map(index => [index, store.index(index as never).keyPath])
      return [name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes: Object.fromEntries(paths) }]
    }),
  )
}
const rowsOf = async (db: Database): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('a database of an earlier version', () => {
  it('is here for every one there was', () => {
    expect(fixtures.map(({ version }) => version)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1))
  })

  describe.each(fixtures.map(fixture => [fixture.version, fixture] as const))('%i', (version, fixture) => {
    const rows = <T>(store: string): T[] => fixture.stores[store]?.rows as T[]

    it('is built like a new one afterwards, and holds every row as it was', async () => {
      const fresh = await openStore()
      const wanted = builtAs(fresh)
      fresh.close()
      globalThis.indexedDB = new IDBFactory()
      await lay(fixture)
      const db = await openStore()
      expect(db.version).toBe(VERSION)
      expect(builtAs(db)).toEqual(wanted)
      expect(await rowsOf(db)).toMatchObject(Object.fromEntries(Object.keys(fixture.stores).map(n => [n, rows(n)])))
      db.close()
    })

    it('goes on where it stopped: the same shift, the same day, nothing put aside', async () => {
      await lay(fixture)
      type State = { shift: { id: string; offer: { id: string } }; tally: Tally }
      const [{ state }] = rows<{ state: State }>('state') as [{ state: State }]
      const { shift, tally } = state
      const db = await openStore()
      const at = fixture.at + MINUTE
      const event: Event = { at, type: 'message', page: '1:0', key: 'e'.repeat(32), from: 'customer', appraisal: ABUSE }
      const applied = await apply(db, event, DEFAULTS, dayOf)
      expect(applied).toMatchObject({ fresh: true, spoilt: false })
      expect(applied.state.shift?.id).toBe(shift.id)
      expect(applied.state.tally?.messages.hostile).toBe(tally.messages.hostile + 1)
      const { hardEntries, goodEntries, pausesCredited, gaps } = tally
      expect(applied.state.tally).toMatchObject({ hardEntries, goodEntries, pausesCredited, gaps })
      // The conversation that was open, and the new one; the offer that stood, where it can still be gone on with.
      const open = ['8', 'e'].map(letter => letter.repeat(32))
      expect(Object.keys(applied.state.shift?.conversations ?? {}).toSorted()).toEqual(open)
      expect(applied.state.shift?.offer?.id).toBe(version >= 3 ? shift.offer.id : undefined)
      expect((await rowsOf(db)).spoiled).toEqual([])
      db.close()
    })

    it('knows what it had counted when it had counted it: a repeat stays one', async () => {
      await lay(fixture)
      const db = await openStore()
      const [{ source, seq }] = rows<{ source: string; seq: number }>('sources') as [{ source: string; seq: number }]
      const event: Event = { at: fixture.at, type: 'tick' }
      expect((await apply(db, event, DEFAULTS, dayOf, { source, seq })).fresh).toBe(false)
      expect((await apply(db, event, DEFAULTS, dayOf, { source, seq: seq + 1 })).fresh).toBe(true)
      db.close()
    })

    it('is shown: entries, the day before, what was set up, what was taught', async () => {
      await lay(fixture)
      const db = await openStore()
      const { tally, entries, mine } = await today(db, fixture.at, dayOf(fixture.at))
      expect(tally).toMatchObject({ ...emptyTally(tally.day, tally.firstAt), ...rows<Tally>('days')[1] })
      expect(entries.map(({ note }) => note)).toContain('记着这段')
      expect(entries).toHaveLength(rows<Entry>('entries').length / 2)
      expect(await salt(db, () => 'other')).toBe('f'.repeat(32))
      expect(await language(db)).toBe('zh-TW')
      if (version >= 2) expect((await taughtFor(db, 'https://desk.example/app/'))?.row).toBe('.row')
      if (version >= 3) expect(mine.buddy).toEqual({ name: '阿宁', how: '工位 12' })
      db.close()
    })

    it('can be saved to a file and read from it again, row for row', async () => {
      await lay(fixture)
      const db = await openStore()
      const { bytes } = await backup(db)
      const before = await rowsOf(db)
      db.close()
      globalThis.indexedDB = new IDBFactory()
      const other = await openStore()
      await takeIn(other, await recordsIn(bytes))
      const after = await rowsOf(other)
      for (const store of ['entries', 'conversations', 'notes', 'checkIns', 'own', 'profiles'] as const) {
        expect(after[store], store).toEqual(before[store])
      }
      other.close()
    })

    it('has its days counted by the hour, every conversation once', async () => {
      await lay(fixture)
      const db = await openStore()
      await recountDigests(db)
      const { digests, days } = await rowsOf(db)
      expect((digests as Digest[]).map(({ day }) => day)).toEqual((days as Tally[]).map(({ day }) => day))
      const hours = (digests as Digest[]).flatMap(digest => Object.values(digest.hours))
      const counted = hours.flatMap(hour => Object.values(hour?.conversations ?? {}))
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(rows('conversations').length)
      db.close()
    })
  })
})

describe('a database of a later version', () => {
  it('is refused by its name, and left as it was to the last row', async () => {
    const [oldest] = fixtures as [Fixture]
    const future = { keyPath: 'id', indexes: {}, rows: [{ id: 1, unheard: 'of' }] }
    const later: Fixture = { ...oldest, version: VERSION + 1, stores: { ...oldest.stores, future } }
    await lay(later)
    for (const _ of [1, 2]) await expect(openStore()).rejects.toMatchObject({ code: 'newer' })
    const db = await opened(indexedDB.open('breather'))
    expect(db.version).toBe(VERSION + 1)
    const all = await Promise.all(
      Object.keys(later.stores).map(
        name =>
          new Promise((done, fail) => {
            const reading = db.transaction(name).objectStore(name).getAll()
            reading.addEventListener('success', () => done([name, reading.result]))
            reading.addEventListener('error', () => fail(reading.error))
          }),
      ),
    )
    expect(all).toEqual(Object.entries(later.stores).map(([name, { rows }]) => [name, rows]))
    db.close()
  })
})
