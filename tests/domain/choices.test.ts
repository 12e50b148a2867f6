import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHOSEN, DEFAULTS, LIMIT_RANGE, LIMITS, MINUTE, mutedUntil, NO_POLICY, SENSITIVITIES } from '../../src/domain'
import { behaviour, keptFor } from '../../src/domain/behaviour'
import { IS_CHOICE } from '../../src/domain/choice-shape'
import { ABUSE, NINE, Play, THREAT } from './play'

const at = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
const hours = (from: string, to: string) => ({ from: at(from), to: at(to) })
/** Minutes until an offer may come, at a local time on a full minute; null for at once. */
const wait = (time: string, moments: Parameters<typeof mutedUntil>[2]): number | null => {
  const until = mutedUntil(NINE, at(time), moments)
  return until === null ? null : (until - NINE) / MINUTE
}

describe('the agent’s hours', () => {
  it('are a shift outside of which no offer comes, and quiet ones within', () => {
    const moments = { shift: hours('9:00', '18:00'), quiet: [hours('12:00', '13:30')] }
    expect(wait('8:59', moments)).toBe(1)
    expect(wait('9:00', moments)).toBeNull()
    expect(wait('12:00', moments)).toBe(90)
    expect(wait('13:29', moments)).toBe(1)
    expect(wait('13:30', moments)).toBeNull()
    expect(wait('18:00', moments)).toBe(15 * 60)
  })

  it('go over midnight', () => {
    const night = { shift: hours('22:00', '6:00'), quiet: [hours('23:30', '0:30')] }
    expect(wait('21:00', night)).toBe(60)
    expect(wait('23:00', night)).toBeNull()
    expect(wait('0:10', night)).toBe(20)
    expect(wait('5:59', night)).toBeNull()
    expect(wait('6:00', night)).toBe(16 * 60)
  })

  it('end on a full minute, in the future, within a day, whatever they are', () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    const span = fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to)
    fc.assert(
      fc.property(
        minute,
        fc.option(span),
        fc.array(span, { maxLength: 4 }),
        fc.nat(59_999),
        (now, shift, quiet, ms) => {
          const until = mutedUntil(NINE + ms, now, { shift, quiet })
          if (until === null) return
          expect(until % MINUTE).toBe(0)
          expect(until).toBeGreaterThan(NINE + ms)
          expect(until).toBeLessThanOrEqual(NINE + ms + 24 * 60 * MINUTE)
        },
      ),
    )
  })

  it('let no offer come, not even for a threat, and none for it afterwards', () => {
    const play = new Play({ mutedUntil: NINE + 20 * MINUTE })
    play
      .rough('a')
      .rough('b')
      .open('c')
      .customer('c', THREAT)
      .answer('c')
      .wait(15 * MINUTE)
    expect(play.offer).toBeNull()
    play.settings = { ...play.settings, mutedUntil: null }
    play.wait(10 * MINUTE)
    expect(play.offer).toBeNull()
    play.open('d').customer('d', ABUSE).answer('d').wait(MINUTE)
    expect(play.offer?.state).toBe('open')
  })

  it('wake the worker at their end: a long stretch still is one then', () => {
    const play = new Play({ mutedUntil: NINE + 70 * MINUTE, stretch: 55 * MINUTE })
    play.calm('a')
    for (let i = 0; i < 17; i++) play.wait(4 * MINUTE).calm(`b${i}`)
    expect(play.offer).toBeNull()
    play.settings = { ...play.settings, mutedUntil: null }
    play.wait(4 * MINUTE)
    expect(play.offer?.reason.kind).toBe('stretch')
  })
})

describe('the three steps', () => {
  it('are the defaults in the middle, and ask for less and less on the way up', () => {
    const of = (sensitivity: (typeof SENSITIVITIES)[number]) =>
      behaviour({ sensitivity }, NO_POLICY, { notices: false, mutedUntil: null })
    expect(of('usual')).toEqual(DEFAULTS)
    const [less, usual, more] = SENSITIVITIES.map(of)
    for (const figure of ['streak', 'cluster', 'stretch', 'cup', 'cupRearm'] as const) {
      expect(less?.[figure]).toBeGreaterThan(usual?.[figure] ?? 0)
      expect(more?.[figure]).toBeLessThanOrEqual(usual?.[figure] ?? 0)
    }
    for (const step of [less, usual, more]) expect(step?.cupRearm).toBeLessThan(step?.cup ?? 0)
  })

  it('stay within the company’s bounds, and those within what is still an offer', () => {
    const bound = (name: (typeof LIMITS)[number]) => {
      const { least, most } = LIMIT_RANGE[name]
      const figure = fc.option(fc.integer({ min: least, max: most }))
      return fc.record({ least: figure, most: figure })
    }
    const limits = fc.record({
      streak: bound('streak'),
      stretch: bound('stretch'),
      gap: bound('gap'),
      perShift: bound('perShift'),
    })
    fc.assert(
      fc.property(fc.constantFrom(...SENSITIVITIES), limits, (sensitivity, given) => {
        const { streak, cluster, stretch, offerGap, offersPerShift } = behaviour(
          { sensitivity },
          { limits: given },
          { notices: false, mutedUntil: null },
        )
        expect(streak).toBeGreaterThanOrEqual(given.streak.least ?? 2)
        expect(cluster).toBeGreaterThanOrEqual(streak)
        expect([streak >= 2 && streak <= 4, stretch >= 40 * MINUTE && stretch <= 90 * MINUTE]).toEqual([true, true])
        expect(offerGap >= 20 * MINUTE && offerGap <= 60 * MINUTE).toBe(true)
        expect(offersPerShift >= 3 && offersPerShift <= 8).toBe(true)
        if (given.stretch.most !== null && given.stretch.most >= (given.stretch.least ?? 0))
          expect(stretch).toBeLessThanOrEqual(given.stretch.most * MINUTE)
      }),
    )
  })

  it('keep details no longer than the agent or the company wants', () => {
    expect(keptFor({ retention: 90 }, { retention: null })).toBe(90)
    expect(keptFor({ retention: 90 }, { retention: 30 })).toBe(30)
    expect(keptFor({ retention: 30 }, { retention: 400 })).toBe(30)
  })
})

describe('a choice', () => {
  const keys = Object.keys(CHOSEN) as (keyof typeof CHOSEN)[]
  it('is itself where nothing was chosen, and nothing else', () => {
    for (const key of keys) expect(IS_CHOICE[key](CHOSEN[key]), key).toBe(true)
    expect(IS_CHOICE.moments({ shift: hours('22:00', '6:00'), quiet: [] })).toBe(true)
    expect(IS_CHOICE.moments({ shift: hours('9:00', '9:00'), quiet: [] })).toBe(false)
    expect(IS_CHOICE.moments({ shift: { from: 0, to: 1440 }, quiet: [] })).toBe(false)
    expect(IS_CHOICE.moments({ shift: null, quiet: [], more: 1 })).toBe(false)
    expect(IS_CHOICE.lengths({ look: 20_000, breathe: 60_000, away: 1 })).toBe(false)
    expect(IS_CHOICE.retention(3)).toBe(false)
    expect(IS_CHOICE.words({ add: ['x'.repeat(25)], ignore: [] })).toBe(false)
    expect(IS_CHOICE.words({ add: Array.from({ length: 61 }, (_, i) => `w${i}`), ignore: [] })).toBe(false)
    expect(IS_CHOICE.words({ add: [' '], ignore: [] })).toBe(false)
  })

  it('is never anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.constantFrom(...keys), (any, key) => {
        if (key === 'checkIns' || key === 'retention') return
        if (any !== 'less' && any !== 'usual' && any !== 'more') expect(IS_CHOICE[key](any)).toBe(false)
      }),
    )
  })
})
