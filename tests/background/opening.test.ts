import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOpening, type OpeningPorts } from '../../src/background/opening'
import type { Standing } from '../../src/platform/session'
import { openStore, StoreError } from '../../src/store'
import { mend } from '../../src/store/mend'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

/** A browser: what it is asked for, in order, and what outlives the worker. */
function browser() {
  const asked: string[] = []
  const world = { room: true, reserve: false, standing: 'started' as Standing, mends: true }
  const worker = (other: Partial<OpeningPorts> = {}) =>
    createOpening({
      async openStore(onClosed) {
        asked.push('open')
        return openStore(onClosed)
      },
      async mend() {
        asked.push(world.reserve ? 'mend without room' : 'mend')
        if (!world.mends) throw new Error('no')
        await mend()
      },
      async setAside() {
        world.reserve ||= world.room
        return world.reserve
      },
      async giveBack() {
        world.reserve = false
      },
      hasRoom: async () => world.room,
      standing: async () => world.standing,
      async noteStanding(how) {
        world.standing = how
      },
      ...other,
    })
  return { asked, world, worker, all: () => asked.splice(0) }
}

describe('opening the records', () => {
  it('takes care once after the browser has started, and no more, however many workers come', async () => {
    const { worker, all, world } = browser()
    const first = worker()
    const [a, b] = await Promise.all([first.open(), first.open()])
    expect(a).toBe(b)
    expect(all()).toEqual(['open', 'mend'])
    await vi.waitFor(() => expect(world.reserve).toBe(true))
    await worker().open()
    expect(all()).toEqual(['open'])
  })

  it('waits for no room at the start of the browser, and writes where there is some though it could not be set aside', async () => {
    const { worker, all, world } = browser()
    world.room = false
    const db = await worker().open()
    expect(db.transaction('state').mode).toBe('readonly')
    expect(all()).toEqual(['open', 'mend'])
    expect(world.standing).toBe('sound')
  })

  it('puts in order at once after a write that failed, and gives a connection up once', async () => {
    const { worker, all } = browser()
    const one = worker()
    const old = await one.open()
    all()
    await one.doubt(old)
    expect(all()).toEqual(['open', 'mend', 'open'])
    const next = await one.open()
    await one.doubt(old)
    expect(await one.open()).toBe(next)
    expect(() => old.transaction('state')).toThrow()
    expect(next.transaction('state').mode).toBe('readonly')
    expect(all()).toEqual([])
  })

  it('has room to put in order where the disk is full, then touches nothing, and goes on by itself afterwards', async () => {
    const { worker, all, world } = browser()
    const one = worker()
    const db = await one.open()
    all()
    world.room = false
    await one.doubt(db)
    expect(all()).toEqual(['open', 'mend'])
    expect(world.standing).toBe('orderly')
    await expect(one.open()).rejects.toMatchObject({ code: 'full' })
    await expect(worker().open()).rejects.toMatchObject({ code: 'full' })
    expect(all()).toEqual([])
    world.room = true
    await one.open()
    expect(all()).toEqual(['open'])
    expect(world).toMatchObject({ standing: 'sound', reserve: true })
  })

  it('is in no doubt where it was only held up, or is not ours to read', async () => {
    for (const code of ['blocked', 'newer'] as const) {
      const { world, worker } = browser()
      const one = worker({ openStore: () => Promise.reject(new StoreError(code)) })
      await expect(one.open()).rejects.toMatchObject({ code })
      expect(world.standing).toBe('started')
    }
  })

  it('does not open at all where the disk is full and nothing has been set aside', async () => {
    const { worker, all, world } = browser()
    Object.assign(world, { room: false, standing: 'doubtful' })
    await expect(worker().open()).rejects.toMatchObject({ code: 'full' })
    expect(all()).toEqual([])
    expect(world.standing).toBe('doubtful')
  })

  it('goes on from where a worker died that was putting in order', async () => {
    const { worker, all, world } = browser()
    await worker().open()
    world.standing = 'doubtful'
    all()
    await worker().open()
    expect(all()).toEqual(['open', 'mend', 'open'])
  })

  it('keeps nothing where no new log could be begun', async () => {
    const { worker, all, world } = browser()
    world.mends = false
    const one = worker()
    await expect(one.open()).rejects.toMatchObject({ code: 'broken' })
    expect(world.standing).toBe('doubtful')
    await expect(one.open()).rejects.toMatchObject({ code: 'broken' })
    expect(world).toMatchObject({ standing: 'doubtful', reserve: true })
    world.mends = true
    await one.open()
    expect(all()).toEqual(['open', 'mend', 'open', 'mend', 'open', 'mend', 'open'])
  })

  it('is in doubt again where the browser closed the connection', async () => {
    const { worker, world } = browser()
    const one = worker()
    const db = await one.open()
    world.room = false
    world.reserve = true
    forceCloseDatabase(unwrap(db) as never)
    await vi.waitFor(() => expect(world.standing).toBe('orderly'))
    await expect(one.open()).rejects.toMatchObject({ code: 'full' })
  })

  it('knows a full disk by the name that the browser gives it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError')
    })
    await expect(openStore()).rejects.toEqual(new StoreError('full'))
  })

  it('leaves no database behind but its own', async () => {
    await browser().worker().open()
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['breather'])
  })
})
