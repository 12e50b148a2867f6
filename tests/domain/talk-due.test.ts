import { describe, expect, it } from 'vitest'
import {
  type CheckIn,
  dayAfter,
  daysBetween,
  emptyTally,
  mondayOf,
  type Paper,
  type Tally,
  talkDue,
} from '../../src/domain'

const at = (day: string): number => Date.parse(`${day}T09:00:00Z`)
const FIRST = '2026-06-01'

/** Days worked, one a calendar day from `from` on, each with so many rough conversations, of so many, to such a cup. */
const days = (from: string, list: { rough?: number; served?: number; cup?: number }[]): Tally[] =>
  list.map(({ rough = 2, served = 60, cup = 40 }, i) => {
    const day = dayAfter(from, i)
    return {
      ...emptyTally(day, at(day)),
      lastAt: at(day) + 8 * 3_600_000,
      conversations: { calm: served - rough, tense: 0, hostile: rough },
      cupPeak: cup,
    }
  })
const same = (n: number, of: Parameters<typeof days>[1][number] = {}) => Array.from({ length: n }, () => of)
/** A little unrest, as days have. */
const lively = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ rough: 2 + (i % 3), served: 55 + (i % 5) * 3, cup: 35 + (i % 4) * 4 }))

const held = (day: string): Paper => ({
  kind: 'talk',
  id: 't',
  at: at(day),
  from: day,
  to: day,
  who: '',
  words: { aim: '', state: '', kinds: '', causes: '', helped: '', suggestions: '', wishes: '' },
  off: [],
  figures: [],
  held: day,
  followUps: [],
})
const waved = (reason: 'mood' | 'swing' | 'new' | 'long', day: string): Paper => ({
  kind: 'waved',
  id: `waved.${reason}`,
  at: at(day) + 3_600_000,
  reason,
})
const said = (day: string, fill: number | null, feeling: CheckIn['feeling'] = null, n = 0): CheckIn => ({
  id: `c${day}${n}`,
  at: at(day) + 2 * 3_600_000 + n,
  feeling,
  fill,
  level: 40,
})

const due = (worked: Tally[], papers: Paper[] = [], checkIns: CheckIn[] = [], today = worked.at(-1)?.day ?? FIRST) =>
  talkDue({ today, days: worked, checkIns, papers })
const OLD = held('2026-05-30')

describe('a talk is due', () => {
  it('never before anything is known', () => {
    expect(due([])).toBeNull()
    expect(due(days(FIRST, same(1)))).toBeNull()
  })

  it('in the first week, from the second day on, until it has been had', () => {
    expect(due(days(FIRST, same(2)))).toMatchObject({ reason: 'new', days: 6 })
    expect(due(days(FIRST, same(6)))).toMatchObject({ reason: 'new', days: 2 })
    expect(due(days(FIRST, same(8)))).toBeNull()
    expect(due(days(FIRST, same(3)), [held('2026-06-02')])).toBeNull()
  })

  it('when the figures swing, up or down, and not for ordinary unrest', () => {
    const calm = days(FIRST, lively(30))
    expect(due(calm, [OLD])).toBeNull()
    expect(due(days(FIRST, [...lively(25), ...same(5, { rough: 9 })]), [OLD])).toMatchObject({
      reason: 'swing',
      swung: { what: 'rough', usual: 3, now: 9 },
    })
    expect(due(days(FIRST, [...lively(25), ...same(5, { rough: 3, cup: 85 })]), [OLD])?.swung?.what).toBe('cup')
    expect(due(days(FIRST, [...lively(25), ...same(5, { rough: 3, served: 20 })]), [OLD])?.swung).toMatchObject({
      what: 'served',
      now: 20,
    })
  })

  it('not for one bad day, nor while too little is known', () => {
    expect(due(days(FIRST, [...lively(29), { rough: 25, cup: 100 }]), [OLD])).toBeNull()
    expect(due(days(FIRST, [...lively(9), ...same(5, { rough: 12 })]), [OLD])).toBeNull()
  })

  it('within two working days when the agent’s own word of the cup has changed sharply for the worse', () => {
    const worked = days(FIRST, lively(20))
    const earlier = worked.slice(0, 18).map(({ day }) => said(day, 40))
    const now = worked.slice(18).map(({ day }) => said(day, 75))
    expect(due(worked, [OLD], [...earlier, ...now])).toMatchObject({ reason: 'mood', days: 2 })
    const lighter = worked.slice(18).map(({ day }) => said(day, 10))
    expect(due(worked, [OLD], [...earlier, ...lighter])).toBeNull()
    expect(due(worked, [OLD], [...earlier, ...now.slice(1)])).toBeNull()
    expect(due(worked, [OLD], now)).toBeNull()
  })

  it('within two working days when feelings have gone numb on three days of five', () => {
    const worked = days(FIRST, lively(20))
    const [a, b, c] = [worked[15], worked[17], worked[19]]
    const numb = [said(a?.day ?? '', null, 'numb'), said(b?.day ?? '', 30, 'drained'), said(c?.day ?? '', null, 'numb')]
    expect(due(worked, [OLD], numb)).toMatchObject({ reason: 'mood' })
    expect(due(worked, [OLD], numb.slice(1))).toBeNull()
    // Thrice on one day is one day.
    const once = [0, 1, 2].map(n => said(c?.day ?? '', null, 'numb', n))
    expect(due(worked, [OLD], once)).toBeNull()
  })

  it('after half a year without one, counted from the first day or the last talk', () => {
    const last = days(dayAfter(FIRST, 181), lively(2))
    const worked = [...days(FIRST, lively(3)), ...last]
    expect(due(worked, [], [], dayAfter(FIRST, 181))).toBeNull()
    expect(due(worked, [], [], dayAfter(FIRST, 182))).toMatchObject({ reason: 'long', since: 182 })
    expect(due(worked, [held('2026-07-01')], [], dayAfter(FIRST, 182))).toBeNull()
    // One that is only being prepared has not been had.
    expect(due(worked, [{ ...held('2026-07-01'), held: null } as Paper], [], dayAfter(FIRST, 182))?.reason).toBe('long')
  })

  it('not for the same thing soon after a talk, nor after "not now"', () => {
    const swung = days(FIRST, [...lively(25), ...same(5, { rough: 9 })])
    const today = swung.at(-1)?.day ?? ''
    expect(due(swung, [held(dayAfter(today, -3))])).toBeNull()
    expect(due(swung, [OLD, waved('swing', today)])).toBeNull()
    expect(due(swung, [OLD, waved('swing', dayAfter(today, -20))])).toBeNull()
    expect(due(swung, [OLD, waved('swing', dayAfter(today, -29))])?.reason).toBe('swing')
    // Another reason may still be said.
    expect(due(swung, [OLD, waved('long', today)])?.reason).toBe('swing')
  })
})

describe('days by name', () => {
  it('count without a time zone', () => {
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(['2026-11-16', '2026-11-19', '2026-11-22'].map(mondayOf)).toEqual(Array(3).fill('2026-11-16'))
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('1969-12-31')).toBe('1969-12-29')
  })
})
