import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyTally, KINDS, type Tally } from '../../src/domain'
import { packDay } from '../../src/domain/carry/pack'
import { ROOM } from '../../src/domain/carry/room'
import { localDay } from '../../src/platform/day'
import { keepOwn, STORES } from '../../src/store'
import { backup } from '../../src/store/backup'
import { itemsIn } from '../../src/store/carry/items'
import { wipeAll } from '../../src/store/wipe'
import { FakeServer } from './fake-sync'
import { DAY, Machine } from './machine'

const PASS = '一句只有我知道的话'
const NOON = Date.UTC(2026, 10, 20, 4)
const MINUTE = 60_000

let made: Machine[] = []
afterEach(() => {
  for (const machine of made) machine.close()
  made = []
})
function stand(names: string): { machines: Machine[]; server: FakeServer; clock: { now: number } } {
  const clock = { now: NOON }
  const server = new FakeServer()
  made = [...names].map(name => new Machine(name, server, clock))
  return { machines: made, server, clock }
}
const dump = async (machine: Machine): Promise<unknown> => {
  const db = await machine.open()
  return Object.fromEntries(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))
}

/** A day as a desk has it: dozens of conversations, a few rough ones. */
function desk(at: number, seed: number): Tally {
  const any = (n: number, most: number): number => (seed * 7919 + n * 104_729) % most
  return {
    ...emptyTally(localDay(at), at - any(1, 900_000)),
    lastAt: at + 8 * 60 * MINUTE + any(2, 3_000_000),
    shifts: 1,
    starts: [at - any(1, 900_000)],
    conversations: { calm: 40 + any(3, 60), tense: any(4, 15), hostile: any(5, 9) },
    messages: { calm: 200 + any(6, 300), tense: any(7, 60), hostile: any(8, 30) },
    kinds: { ...emptyTally('', 0).kinds, ...Object.fromEntries(KINDS.map((kind, i) => [kind, any(i, 20)])) },
    sent: 250 + any(9, 300),
    thanks: any(10, 30),
    offers: {
      made: any(11, 6),
      taken: any(12, 4),
      later: any(13, 2),
      closed: any(14, 3),
      quiet: 0,
      expired: any(15, 2),
    },
    pauses: { look: any(16, 4), breathe: any(17, 4), away: any(18, 3) },
    pausesCredited: any(19, 6),
    pausedMs: any(20, 1_800_000),
    gaps: any(21, 9),
    gapMs: any(22, 7_200_000),
    hardEntries: any(23, 5),
    goodEntries: any(24, 3),
    cupPeak: any(25, 1000) / 10,
    cupLast: any(26, 800) / 10,
  }
}
async function fill(machine: Machine, days: number, seed: number): Promise<void> {
  const db = await machine.open()
  for (let i = 0; i < days; i++) await db.put('days', desk(machine.now() - i * DAY, seed + i))
}

describe('carrying along', () => {
  it('is off: nothing is written, and the browser’s sync is not even looked at', async () => {
    const { machines, server } = stand('a')
    const [a] = machines as [Machine]
    await a.work(0, 3, true)
    a.area.refuse = 'absent'
    await a.carry()
    expect([a.area.writes, server.items.size, a.woken]).toEqual([0, 0, false])
  })

  it('takes days and choices to another machine, and counts both', async () => {
    const { machines, server, clock } = stand('ab')
    const [a, b] = machines as [Machine, Machine]
    await a.work(1, 3, true)
    await a.choose('sensitivity', 0)
    await a.choose('language', 1)
    await a.on(PASS)
    server.settle()
    clock.now += 3
    await b.work(1, 4, true)
    await b.choose('sensitivity', 2)
    expect(await b.on(PASS)).toBeNull()
    // What was there holds for whoever joins.
    expect(await b.choices()).toEqual({ sensitivity: 'less', language: 'zh-TW' })
    expect((await b.days()).map(day => day.conversations.hostile)).toEqual([7])
    // And from now on whoever changes something.
    await b.choose('sensitivity', 2)
    await b.carry()
    server.settle()
    await a.carry()
    expect(await a.choices()).toEqual({ sensitivity: 'more', language: 'zh-TW' })
    expect((await a.days()).map(day => day.conversations.hostile)).toEqual([7])
    expect((await a.row())?.told).toMatchObject({ others: 1, trouble: null, at: clock.now })
  })

  it('says nothing readable, and the same words are other letters each time', async () => {
    const { machines, server } = stand('a')
    const [a] = machines as [Machine]
    const db = await a.open()
    await a.work(0, 3, true)
    await keepOwn(db, { key: 'buddy', value: { name: '小敏', how: '8023' } })
    await keepOwn(db, { key: 'words', value: { add: ['骗子公司'], ignore: [] } })
    await keepOwn(db, { key: 'checkIns', value: false })
    await a.on(PASS)
    server.settle()
    const there = JSON.stringify([...server.items])
    for (const word of ['小敏', '8023', '骗子', 'checkIns', 'sensitivity', 'conversations', PASS])
      expect(there, word).not.toContain(word)
    // What is in the boxes is days and choices, and none of the agent's own words.
    const said = JSON.stringify((await a.row())?.chosen)
    expect(said).toContain('checkIns')
    for (const word of ['小敏', '骗子']) expect(said).not.toContain(word)
    // The key can be used and not be read.
    const [key] = Object.values((await a.row())?.keys ?? {})
    await expect(crypto.subtle.exportKey('raw', key?.key as CryptoKey)).rejects.toThrow()
    // No file takes it along.
    expect(new TextDecoder().decode((await backup(db)).bytes)).not.toContain('carry')
  })

  it('refuses another passphrase and a later version in a word, and has then changed nothing', async () => {
    const { machines, server } = stand('ab')
    const [a, b] = machines as [Machine, Machine]
    await a.work(0, 3, true)
    await a.on(PASS)
    server.settle()
    await b.work(0, 4, true)
    const before = await dump(b)
    expect(await b.on('不是这一句口令')).toBe('wrong')
    const [name = '', head] = [...server.items][0] ?? []
    server.items.set('c.00000000000000ff', { ...(head as object), v: 2 })
    server.settle()
    expect(await b.on(PASS)).toBe('newer')
    expect(await dump(b)).toEqual(before)
    expect([...server.items.keys()].filter(item => !item.startsWith(name.slice(0, 18)))).toEqual(['c.00000000000000ff'])
    // Whoever is on says so, and leaves it alone.
    await a.carry()
    expect((await a.row())?.told.trouble).toBe('newer')
    expect(a.itemNames()).toContain('c.00000000000000ff')
  })

  it('leaves nothing behind when it is switched off, and takes others’ days away when they are', async () => {
    const { machines, server, clock } = stand('ab')
    const [a, b] = machines as [Machine, Machine]
    await a.work(1, 3, true)
    await a.on(PASS)
    server.settle()
    clock.now += 3
    await b.work(1, 4, true)
    await b.on(PASS)
    server.settle()
    await a.carry()
    await b.off(false)
    server.settle()
    await a.carry()
    expect((await a.days()).map(day => day.conversations.hostile)).toEqual([3])
    expect(await (await b.open()).getAll('carry')).toEqual([])
    expect([...itemsIn(Object.fromEntries(server.items)).machines.keys()]).toEqual([(await a.row())?.machine])
    // All of it cleared, from the other machine.
    await b.on(PASS)
    server.settle()
    await b.off(true)
    server.settle()
    await a.carry()
    expect(await a.row()).toBeUndefined()
    expect(a.woken).toBe(false)
    server.settle()
    expect(itemsIn(Object.fromEntries(server.items)).machines.size).toBe(0)
    // And begun anew, under another passphrase.
    expect(await a.on('另外一句话也可以')).toBeNull()
  })

  it('ends where the company says so, and where all records are deleted while it writes', async () => {
    const { machines, server } = stand('ab')
    const [a, b] = machines as [Machine, Machine]
    await a.work(0, 1, true)
    await a.on(PASS)
    a.allowed = false
    await a.carry()
    server.settle()
    expect([await a.row(), server.items.size, a.woken]).toEqual([undefined, 0, false])
    await b.on(PASS)
    await b.work(0, 1, true)
    b.clock.now += DAY / 12
    const db = await b.open()
    const { set } = b.area
    b.area.set = async items => {
      await wipeAll(db)
      await set(items)
    }
    await b.carry()
    expect(b.itemNames()).toEqual([])
  })

  it('takes a deleted day out on every machine, leaves each its own records, and counts anew what comes later', async () => {
    const { machines, server, clock } = stand('ab')
    const [a, b] = machines as [Machine, Machine]
    await a.on(PASS)
    server.settle()
    await b.on(PASS)
    await a.work(0, 2, true)
    clock.now += 3
    await b.work(0, 5, true)
    for (let i = 0; i < 2; i++) {
      clock.now += 11 * MINUTE
      for (const machine of machines) {
        await machine.carry()
        server.settle()
      }
    }
    expect((await a.days())[0]?.conversations.hostile).toBe(7)
    await a.forget(0)
    await a.carry()
    expect(await a.days()).toEqual([])
    server.settle()
    await b.carry()
    server.settle()
    // Its own, and not the other's.
    expect((await b.days()).map(day => day.conversations.hostile)).toEqual([5])
    expect(Object.keys(await b.view())).toEqual([])
    clock.now += MINUTE
    await a.work(0, 1, true)
    clock.now += 11 * MINUTE
    await a.carry()
    server.settle()
    await b.carry()
    expect((await b.days()).map(day => day.conversations.hostile)).toEqual([6])
    expect((await a.days()).map(day => day.conversations.hostile)).toEqual([1])
  })

  it('says why it waits, goes on by itself, and what is here stays as it is', async () => {
    const { machines, clock } = stand('a')
    const [a] = machines as [Machine]
    await a.work(0, 2, true)
    await a.on(PASS)
    for (const [refuse, trouble] of [
      ['absent', 'absent'],
      ['QUOTA_BYTES quota exceeded', 'full'],
      ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
      ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ] as const) {
      a.area.refuse = refuse
      await a.work(0, 1, false)
      clock.now += 11 * MINUTE
      const last = (await a.row())?.told.at
      await a.carry()
      expect((await a.row())?.told).toMatchObject({ trouble, at: last })
      a.area.refuse = null
      await a.carry()
      expect((await a.row())?.told).toMatchObject({ trouble: null, at: clock.now })
    }
    expect((await a.days())[0]?.conversations.hostile).toBe(6)
  })

  it('writes days once in ten minutes at most, and a choice at once', async () => {
    const { machines, clock } = stand('a')
    const [a] = machines as [Machine]
    await a.work(0, 1, true)
    await a.on(PASS)
    const before = a.area.writes
    for (let i = 0; i < 60; i++) {
      clock.now += MINUTE
      await a.work(0, 1, false)
      await a.carry()
    }
    expect(a.area.writes - before).toBe(6)
    await a.choose('sensitivity', 2)
    await a.carry()
    expect(a.area.writes - before).toBe(7)
  })

  it('goes on where a worker was killed at any step', async () => {
    const { machines, server } = stand('ab')
    const [a, b] = machines as [Machine, Machine]
    await a.work(0, 2, true)
    await a.on(PASS)
    await a.choose('sensitivity', 2)
    const { set } = a.area
    // Written there, and dead before that was noted.
    a.area.set = async items => {
      await set(items)
      throw new Error('killed')
    }
    await a.carry()
    a.area.set = set
    await a.restart()()
    await a.restart()()
    server.settle()
    await b.on(PASS)
    expect(await b.choices()).toEqual(await a.choices())
    expect((await b.days())[0]?.conversations.hostile).toBe(2)
  })

  it('fits 400 days of two machines; of five the earliest stay behind, and that is said', {
    timeout: 120_000,
  }, async () => {
    const { machines, server, clock } = stand('abcde')
    for (const [i, machine] of machines.entries()) {
      await fill(machine, 400, i * 1000)
      await machine.on(PASS)
      server.settle()
    }
    const round = async (of: Machine[]): Promise<void> => {
      for (let i = 0; i < 3; i++) {
        clock.now += 11 * MINUTE
        for (const machine of of) {
          await machine.carry()
          server.settle()
        }
      }
    }
    const sizes: string[] = []
    for (const n of [5, 2]) {
      const on = machines.slice(0, n)
      await round(on)
      const told = await Promise.all(on.map(async machine => (await machine.row())?.told))
      const days = await Promise.all(on.map(async machine => Object.keys(await machine.view()).length))
      const bytes = JSON.stringify([...server.items]).length
      sizes.push(`${n}: ${told[0]?.all} B, ${days[0]} days of ${400 * n}, from ${told[0]?.from}`)
      // All see the same, and nobody is over.
      expect(new Set(days).size).toBe(1)
      expect(told[0]?.all).toBeLessThanOrEqual(ROOM.all)
      expect(bytes).toBeGreaterThan(0)
      for (const t of told) expect(t?.trouble).toBeNull()
      if (n === 2) expect(days[0]).toBe(400 * n)
      if (n === 5) for (const t of told) expect(t?.from).toMatch(/^\d{4}-\d\d-\d\d$/)
      for (const machine of machines.slice(2)) await machine.off(false)
      server.settle()
    }
    for (const { area } of machines) {
      expect(area.most.item).toBeLessThanOrEqual(ROOM.item)
      expect(area.most.all).toBeLessThanOrEqual(ROOM.all)
    }
    if (process.env.SIZES) process.stdout.write(`${sizes.join('\n')}\n${packDay(desk(NOON, 3)).length}\n`)
  })
})
