import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, EMPTY_SCENE, type Event, MINUTE, SECOND } from '../../src/domain'
import { healthOf, modelOf, sceneAnywhere, sceneIn } from '../../src/popup/model'
import { apply, openStore, today } from '../../src/store'
import { ABUSE, CALM, dayOf, NINE, THANKS } from '../domain/play'

async function after(events: Event[], now: number) {
  const db = await openStore()
  for (const event of events) await apply(db, event, DEFAULTS, dayOf)
  const day = await today(db, now, dayOf(now))
  db.close()
  return day
}
const says = (key: string, at: number, appraisal = CALM): Event => ({
  at,
  type: 'message',
  page: '7:0',
  key,
  from: 'customer',
  appraisal,
})
const looks = (page: string, at: number, readable: boolean): Event => ({
  at,
  type: 'scene',
  page,
  scene: { ...EMPTY_SCENE, site: 'desk.example', readable, lostAt: readable ? null : at, changedAt: at },
})

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('the popup’s day', () => {
  it('is empty on the first morning', async () => {
    const model = modelOf(await after([], NINE), NINE)
    expect(model).toMatchObject({
      level: 0,
      day: null,
      sinceBreak: null,
      recall: null,
      quiet: false,
      finishedShifts: 0,
    })
  })

  it('shows what was counted: conversations by tone, thanks, breaks', async () => {
    const shift = [
      says('a', NINE, ABUSE),
      says('b', NINE + SECOND, THANKS),
      { at: NINE + MINUTE, type: 'pause', id: 'p', length: 'breathe', offer: null } as const,
      { at: NINE + 2 * MINUTE, type: 'resume', id: 'p', felt: null } as const,
    ]
    const now = NINE + 10 * MINUTE
    const model = modelOf(await after(shift, now), now)
    const figures = Object.values(model.figures).map(figure => figure.today)
    expect(figures).toEqual([2, 1, 1, 1])
    expect(model.day?.conversations.map(c => c.tone)).toEqual(['hostile', 'calm'])
    expect(model.day?.pauses).toEqual([{ from: NINE + MINUTE, to: NINE + 2 * MINUTE }])
    expect(model.day?.thanks).toHaveLength(1)
    expect(model.sinceBreak).toBe(8)
    expect(model.level).toBeGreaterThan(0)
  })

  it('counts as rough what the agent has logged, also where nothing was found', async () => {
    const hard = { guessed: null, stressor: null, weight: null, note: '', kind: 'hard' } as const
    const shift: Event[] = [
      says('a', NINE, ABUSE),
      says('b', NINE + SECOND),
      { at: NINE + MINUTE, type: 'log', entry: { ...hard, id: 'e', at: NINE + MINUTE, conversation: 'b' } },
      { at: NINE + MINUTE, type: 'log', entry: { ...hard, id: 'f', at: NINE + MINUTE, conversation: 'a' } },
    ]
    const model = modelOf(await after(shift, NINE + 2 * MINUTE), NINE + 2 * MINUTE)
    expect(model.figures.rough.today).toBe(2)
    expect(model.day?.conversations.map(c => c.tone)).toEqual(['hostile', 'hostile'])
  })
})

describe('the console’s health', () => {
  it('is that of the tab at hand, of its frames the one that is read', async () => {
    const day = await after([looks('7:0', NINE, false), looks('7:3', NINE, true), looks('8:0', NINE, false)], NINE)
    expect(healthOf(sceneIn(day, 7) ?? EMPTY_SCENE)).toEqual({ state: 'seen', site: 'desk.example' })
    expect(healthOf(sceneIn(day, 8) ?? EMPTY_SCENE)).toEqual({ state: 'lost', site: 'desk.example', since: NINE })
    expect(sceneIn(day, 70)).toBeUndefined()
    expect(sceneAnywhere(day)?.readable).toBe(true)
  })
})
