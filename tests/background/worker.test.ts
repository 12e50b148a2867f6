import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { catchUp } from '../../src/background/start'
import { createWorker, type Ports } from '../../src/background/worker'
import { DEFAULTS, EMPTY_SCENE, type Event, type Offer, SECOND, type Settings } from '../../src/domain'
import { openStore, today } from '../../src/store'
import { ABUSE, dayOf, NINE } from '../domain/play'

type Shown = 'shown' | 'missed' | 'gone' | 'barred'

/** A worker on a fake world. `die` makes a new one on the same database, as the browser does. */
function world(
  answer: (offer: Offer) => Shown,
  said: unknown[] = [],
  change: Partial<Settings> = {},
  room: () => boolean = () => true,
) {
  const seen = {
    offers: [] as string[],
    asked: [] as string[],
    drawn: [] as number[],
    woken: [] as (number | null)[],
    changes: 0,
  }
  let now = NINE
  const ports: Ports = {
    open: openStore,
    lost: async db => db.close(),
    now: () => now,
    dayOf,
    settings: async () => ({ ...DEFAULTS, ...change }),
    standing: async () => {},
    async trouble(code) {
      said.push(code)
    },
    async show(offer, _level, ask) {
      seen.offers.push(offer.id)
      if (ask) seen.asked.push(`offer ${ask.when}`)
      return answer(offer)
    },
    async ask(page, question) {
      seen.asked.push(`${page} ${question.when}`)
      return room()
    },
    async draw(level) {
      seen.drawn.push(level)
    },
    async wakeAt(at) {
      seen.woken.push(at)
    },
    changed() {
      seen.changes += 1
    },
  }
  let worker = createWorker(ports)
  return {
    seen,
    at: () => now,
    wait: (ms: number) => {
      now += ms
    },
    die: () => {
      worker = createWorker(ports)
    },
    take: (event: Event) => worker.take(event),
    happen: (event: Parameters<typeof worker.happen>[0]) => worker.happen(event),
  }
}

const state = async () => (await today(await openStore(), NINE, dayOf(NINE))).state

/** Two hostile conversations, answered; one tick short of the breakpoint. */
async function untilBreakpoint(w: ReturnType<typeof world>): Promise<void> {
  for (const key of ['a', 'b']) {
    await w.happen({ type: 'message', page: '1:0', key, from: 'customer', appraisal: ABUSE })
    await w.happen({ type: 'message', page: '1:0', key, from: 'agent' })
  }
  const scene = {
    ...EMPTY_SCENE,
    readable: true,
    open: 'b',
    lastSpeaker: 'agent' as const,
    changedAt: w.at(),
    typedAt: w.at(),
  }
  await w.happen({ type: 'scene', page: '1:0', scene })
  w.wait(8 * SECOND)
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('the worker', () => {
  it('shows an offer once, at the breakpoint', async () => {
    const w = world(() => 'shown')
    await untilBreakpoint(w)
    expect(w.seen.offers).toEqual([])
    await w.happen({ type: 'tick' })
    await w.happen({ type: 'tick' })
    expect(w.seen.offers).toHaveLength(1)
    expect((await state()).shift?.offer?.shownAt).toBe(w.at())
  })

  it('shows it when it died between committing and showing', async () => {
    const w = world(() => {
      throw new Error('killed')
    })
    await untilBreakpoint(w)
    await expect(w.happen({ type: 'tick' })).rejects.toThrow('killed')
    const other = world(() => 'shown')
    other.wait(9 * SECOND)
    await other.happen({ type: 'tick' })
    expect(other.seen.offers).toEqual(w.seen.offers)
    expect((await state()).tally?.offers.made).toBe(1)
  })

  it('takes an offer back that missed its moment, and tries again after a settled one', async () => {
    const answers: Shown[] = ['missed', 'shown']
    const w = world(() => answers.shift() ?? 'shown')
    await untilBreakpoint(w)
    await w.happen({ type: 'tick' })
    expect((await state()).tally?.offers.made).toBe(0)
    w.wait(2 * SECOND)
    await w.happen({ type: 'tick' })
    expect(w.seen.offers).toHaveLength(2)
    expect((await state()).tally?.offers.made).toBe(1)
  })

  it('forgets a page that is gone, and does not try it again', async () => {
    const w = world(() => 'gone')
    await untilBreakpoint(w)
    await w.happen({ type: 'tick' })
    w.wait(10 * SECOND)
    await w.happen({ type: 'tick' })
    expect(w.seen.offers).toHaveLength(1)
    expect((await state()).scenes).toEqual({})
  })

  it('sets alarm and icon anew after its death', async () => {
    const w = world(() => 'shown')
    await untilBreakpoint(w)
    const { drawn, woken } = w.seen
    w.die()
    const before = { drawn: drawn.length, woken: woken.length }
    await w.happen({ type: 'tick' })
    expect(drawn.length).toBeGreaterThan(before.drawn)
    expect(woken.at(-1)).not.toBeNull()
    expect(woken.length).toBeGreaterThan(before.woken)
  })
})

describe('a question of the self-study', () => {
  /** Seeds of a study of every second offer, by whether the first one is made. */
  const seedOf = async (offered: boolean): Promise<number> => {
    for (let seed = 1; ; seed++) {
      globalThis.indexedDB = new IDBFactory()
      const w = world(() => 'shown')
      await w.happen({ type: 'study', on: true, every: 2, seed })
      await untilBreakpoint(w)
      await w.happen({ type: 'tick' })
      if (w.seen.offers.length > 0 === offered) return seed
    }
  }
  const studied = async (offered: boolean, room?: () => boolean) => {
    const seed = await seedOf(offered)
    globalThis.indexedDB = new IDBFactory()
    const w = world(() => 'shown', [], {}, room)
    await w.happen({ type: 'study', on: true, every: 2, seed })
    await untilBreakpoint(w)
    await w.happen({ type: 'tick' })
    return w
  }

  it('goes along with its offer, and is not asked by itself as well', async () => {
    const w = await studied(true)
    await w.happen({ type: 'tick' })
    expect(w.seen.asked).toEqual(['offer before'])
  })

  it('is asked by itself where the offer was held back: once, and again until the page has room', async () => {
    const w = await studied(false)
    await w.happen({ type: 'tick' })
    expect(w.seen.asked).toEqual(['1:0 before'])
    const room = [false, false, true]
    const busy = await studied(false, () => room.shift() ?? true)
    for (let i = 0; i < 4; i++) await busy.happen({ type: 'tick' })
    expect(busy.seen.asked).toEqual(['1:0 before', '1:0 before', '1:0 before'])
  })

  it('comes again ten minutes after it was answered', async () => {
    const w = await studied(false)
    const trial = (await state()).study?.trial?.id ?? ''
    await w.happen({ type: 'tense', trial, value: 6 })
    expect(w.seen.woken.at(-1)).toBeLessThanOrEqual(w.at() + 600 * SECOND)
    w.wait(600 * SECOND)
    await w.happen({ type: 'tick' })
    expect(w.seen.asked).toEqual(['1:0 before', '1:0 after'])
  })
})

describe('what the worker cannot keep', () => {
  it('is said once, and taken back once it can again', async () => {
    const said: unknown[] = []
    const w = world(() => 'shown', said)
    const real = indexedDB
    globalThis.indexedDB = {
      open() {
        throw new DOMException('closed', 'UnknownError')
      },
    } as never
    await expect(w.happen({ type: 'tick' })).rejects.toMatchObject({ code: 'broken' })
    await expect(w.happen({ type: 'tick' })).rejects.toMatchObject({ code: 'broken' })
    globalThis.indexedDB = real
    await w.happen({ type: 'tick' })
    expect(said).toEqual(['broken', null])
  })
})

describe('an offer by notification', () => {
  it('is told apart from one on a page, and goes to the toolbar where the system will not show it', async () => {
    const w = world(offer => (offer.by === 'notice' ? 'barred' : 'shown'), [], { notices: true })
    await untilBreakpoint(w)
    const scene = { ...EMPTY_SCENE, readable: true, visible: false, open: 'b', lastSpeaker: 'agent' as const }
    await w.happen({ type: 'scene', page: '1:0', scene: { ...scene, changedAt: w.at() } })
    w.wait(60 * SECOND)
    await w.happen({ type: 'tick' })
    expect(w.seen.offers).toHaveLength(1)
    expect((await state()).shift?.offer).toMatchObject({ by: 'notice', state: 'away' })
  })
})

describe('the worker’s start', () => {
  it('forgets pages of tabs that are gone, and an idle time that nobody ended', async () => {
    const w = world(() => 'shown')
    await untilBreakpoint(w)
    await w.happen({ type: 'scene', page: '9:0', scene: { ...EMPTY_SCENE, readable: true } })
    await w.happen({ type: 'idle', state: 'locked', since: w.at() })
    w.wait(600 * SECOND)
    const { state: before } = await w.happen({ type: 'tick' })
    await catchUp(w, before, { tabs: [1], idle: 'active' })
    const after = await state()
    expect(Object.keys(after.scenes)).toEqual(['1:0'])
    expect(after.idleSince).toBeNull()
    expect(after.tally).toMatchObject({ gaps: 1, gapMs: 600 * SECOND })
  })
})
