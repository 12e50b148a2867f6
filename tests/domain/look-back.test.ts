import { describe, expect, it } from 'vitest'
import { drawYear } from '../../scripts/year/year'
import { dayAt, verdict } from '../../src/domain'
import { curveOf, usualCurve } from '../../src/domain/day-curve'
import { lookBack } from '../../src/domain/look-back'

const YEAR = drawYear({ until: '2026-11-20' })

/** How often each value occurs. */
function counted<T>(of: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

describe('the synthetic year', () => {
  it('has as many of everything as it says', () => {
    expect(YEAR.conversations).toHaveLength(110_000)
    expect(YEAR.entries).toHaveLength(2200)
    expect(YEAR.breaks.filter(({ kind }) => kind === 'pause')).toHaveLength(1000)
  })

  it('comes out the same for the same seed, and not for another', () => {
    const short = { until: '2026-11-20', days: 20 }
    expect(drawYear(short)).toEqual(drawYear(short))
    expect(drawYear({ ...short, seed: 2 })).not.toEqual(drawYear(short))
  })

  it('has keys of its own for what the database keys', () => {
    expect(new Set(YEAR.conversations.map(c => `${c.key} ${c.openedAt}`)).size).toBe(YEAR.conversations.length)
    expect(new Set(YEAR.entries.map(({ id }) => id)).size).toBe(YEAR.entries.length)
  })
})

describe('looking back', () => {
  const back = lookBack(YEAR)

  it('comes to what a plain recount of every conversation comes to', () => {
    const plain = counted(YEAR.conversations.map(verdict))
    for (const level of ['calm', 'tense', 'hostile'] as const)
      expect(back.sum.conversations[level], level).toBe(plain.get(level))
    expect(back.sum.thanks).toBe(YEAR.conversations.reduce((sum, c) => sum + c.thanks, 0))
    const hours = counted(YEAR.conversations.map(c => `${new Date(c.openedAt).getHours()} ${verdict(c)}`))
    for (let hour = 0; hour < 24; hour++)
      for (const level of ['calm', 'tense', 'hostile'] as const)
        expect(back.hours[hour]?.conversations[level], `${hour} ${level}`).toBe(hours.get(`${hour} ${level}`) ?? 0)
  })

  it('comes to what a plain recount of every ledger line comes to, exactly', () => {
    const plain = { filled: 0, poured: 0 }
    for (const { delta } of YEAR.ledger) plain[delta > 0 ? 'filled' : 'poured'] += Math.abs(Math.round(delta * 10))
    expect(back.hours.reduce((sum, { filled }) => sum + filled, 0)).toBe(plain.filled)
    expect(back.hours.reduce((sum, { poured }) => sum + poured, 0)).toBe(plain.poured)
    for (const [reason, lines] of counted(YEAR.ledger.map(line => line.reason)))
      expect(back.reasons[reason]?.lines, reason).toBe(lines)
  })

  it('comes to what a plain recount of entries, pauses, exits and check-ins comes to', () => {
    const hard = YEAR.entries.filter(({ kind }) => kind === 'hard')
    expect(new Map(back.stressors)).toEqual(counted(hard.flatMap(({ stressor }) => stressor ?? [])))
    expect(new Map(back.departments.flatMap(({ causes }) => causes))).toEqual(
      counted(hard.flatMap(({ cause }) => cause ?? [])),
    )
    for (const { count, causes } of back.departments) expect(count).toBe(causes.reduce((sum, [, n]) => sum + n, 0))
    expect(new Map(back.feelings)).toEqual(counted(YEAR.checkIns.flatMap(({ feeling }) => feeling ?? [])))
    expect(new Map(back.exits)).toEqual(counted(hard.flatMap(({ exit }) => exit ?? [])))
    expect(new Map(back.helped)).toEqual(counted(hard.flatMap(({ helped }) => helped || [])))
    expect(back.did.reduce((sum, { times }) => sum + times, 0)).toBe(1000)
    expect(back.sum.pausesCredited).toBe(1000)
    expect(back.fullest?.level).toBe(Math.max(...YEAR.days.map(({ cupPeak }) => cupPeak)))
  })

  it('ranks: the most frequent first', () => {
    for (const ranked of [back.stressors, back.feelings, back.exits, back.helped])
      expect(ranked.map(([, n]) => n)).toEqual(ranked.map(([, n]) => n).toSorted((a, b) => b - a))
  })

  it('changes nothing of what it was given, and makes nothing of nothing', () => {
    const before = structuredClone(YEAR.days.slice(0, 20))
    lookBack({ ...YEAR, days: YEAR.days.slice(0, 20) })
    expect(YEAR.days.slice(0, 20)).toEqual(before)
    const none = lookBack({ days: [], digests: [], entries: [], breaks: [], checkIns: [] })
    expect(none).toMatchObject({ worked: 0, fullest: null, stressors: [], did: [] })
  })
})

describe('the curve of a day', () => {
  it('ends at the level that the day ended with, for every day of the year', () => {
    for (const tally of YEAR.days) {
      const lines = YEAR.ledger.filter(({ at }) => dayAt(YEAR.days, at)?.day === tally.day)
      const points = curveOf(tally, lines)
      expect(points.filter(({ line }) => line !== null)).toHaveLength(lines.length)
      const sum = lines.reduce((n, { delta }) => n + Math.round(delta * 10), 0)
      expect(sum / 10, tally.day).toBeCloseTo(tally.cupLast, 5)
    }
  })

  it('starts empty with every shift of the day', () => {
    const tally = { ...(YEAR.days[0] as (typeof YEAR.days)[number]), firstAt: 0, starts: [0, 1000] }
    const line = { at: 500, delta: 12, reason: 'hostile' as const, conversation: null }
    expect(curveOf(tally, [line, { ...line, at: 1500, delta: 3 }]).map(({ after }) => after)).toEqual([0, 12, 0, 3])
  })
})

describe('the usual curve', () => {
  const HALF = 30 * 60_000
  const day = (level: number) => ({
    tally: {
      ...(YEAR.days[0] as (typeof YEAR.days)[number]),
      firstAt: 9 * 2 * HALF,
      lastAt: 12 * 2 * HALF,
      starts: [],
    },
    lines: [{ at: 10 * 2 * HALF, delta: level, reason: 'hostile' as const, conversation: null }],
    midnight: 0,
  })

  it('is the median of the days, at the same time of day', () => {
    const curve = usualCurve([10, 20, 30, 40, 90].map(day))
    expect(curve[0]).toEqual({ minute: 540, level: 0 })
    expect(curve.find(({ minute }) => minute === 600)?.level).toBe(30)
    expect(curve.at(-1)).toEqual({ minute: 720, level: 30 })
  })

  it('is none before there are five days', () => {
    expect(usualCurve([10, 20, 30, 40].map(day))).toEqual([])
  })
})
