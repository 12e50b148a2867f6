import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIVITIES, FEELINGS, type Helped, LENGTHS, MINUTE, PLAN, SECOND, suggestedFor } from '../../src/domain'
import { Play } from './play'

const answers = fc.record({ lighter: fc.nat(20), same: fc.nat(20), heavier: fc.nat(20) })
const helped = fc.dictionary(fc.constantFrom(...ACTIVITIES), answers) as fc.Arbitrary<Helped>
const feeling = fc.option(fc.constantFrom(...FEELINGS))

describe('what is suggested', () => {
  it('always fits the length, and is the same for the same history', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LENGTHS), feeling, helped, (length, f, h) => {
        const list = suggestedFor(length, f, h)
        expect(list.length).toBeGreaterThan(0)
        expect(new Set(list).size).toBe(list.length)
        expect(suggestedFor(length, f, h)).toEqual(list)
        const most = PLAN[length === 'away' ? 'walk' : length].ms
        for (const activity of list) expect(PLAN[activity].ms).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('begins with breathing where nothing is known', () => {
    expect(suggestedFor('breathe', null, {})[0]).toBe('breathe')
    expect(suggestedFor('away', null, {})[0]).toBe('walk')
    expect(suggestedFor('look', 'hurt', {})).toEqual(['look'])
  })

  it('puts first what has left this agent lighter, and last what has not', () => {
    const known: Helped = {
      breathe: { lighter: 0, same: 2, heavier: 5 },
      memory: { lighter: 6, same: 1, heavier: 0 },
    }
    const list = suggestedFor('breathe', null, known)
    expect(list[0]).toBe('memory')
    expect(list.at(-1)).toBe('breathe')
  })

  it('asks nobody to laugh right after being hurt', () => {
    for (const f of FEELINGS) expect(suggestedFor('breathe', f, {}).indexOf('laugh')).toBeGreaterThan(2)
    expect(suggestedFor('breathe', 'hurt', {})[0]).toBe('recall')
  })
})

describe('a pause with something to do', () => {
  const begun = (): Play => new Play().calm('a').wait(MINUTE)
  it('remembers what was done and how it felt, in the break and for the next time', () => {
    const play = begun()
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'breathe', offer: null })
    const plan = { activity: 'recall' as const, planned: MINUTE }
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'breathe', offer: null, ...plan })
    play.wait(MINUTE)
    play.happen({ type: 'resume', at: play.now, id: 'p', felt: 'lighter' })
    expect(play.records.flatMap(r => r.breaks)).toMatchObject([{ kind: 'pause', activity: 'recall', felt: 'lighter' }])
    expect(play.state.helped).toEqual({ recall: { lighter: 1, same: 0, heavier: 0 } })
    expect(play.tally.pauses).toEqual({ look: 0, breathe: 1, away: 0 })
    // The answer comes once: told again, nothing changes.
    play.happen({ type: 'resume', at: play.now, id: 'p', felt: 'lighter' })
    expect(play.state.helped?.recall?.lighter).toBe(1)
  })

  it('counts by what was planned: three minutes of movement are not half of five', () => {
    const play = begun()
    const plan = { activity: 'move' as const, planned: PLAN.move.ms }
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'away', offer: null, ...plan })
    play.wait(100 * SECOND)
    play.happen({ type: 'resume', at: play.now, id: 'p', felt: null })
    expect(play.tally).toMatchObject({ pausesCredited: 1, pausedMs: 100 * SECOND })
  })

  it('can be lengthened: what was taken counts, up to twice the longer plan', () => {
    const play = begun()
    const first = {
      type: 'pause' as const,
      id: 'p',
      length: 'breathe' as const,
      offer: null,
      activity: 'breathe' as const,
    }
    play.happen({ ...first, at: play.now, planned: MINUTE })
    play.wait(50 * SECOND)
    play.happen({ ...first, at: play.now, planned: 3 * MINUTE })
    play.wait(3 * MINUTE)
    play.happen({ type: 'resume', at: play.now, id: 'p', felt: 'same' })
    expect(play.tally).toMatchObject({ pausesCredited: 1, pausedMs: 230 * SECOND, pauses: { breathe: 1 } })
  })
})
