import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyTally, EXITS, KINDS, LENGTHS, LEVELS, type Tally } from '../../src/domain'
import { type AllChosen, bothChosen, chosenHere, LATEST } from '../../src/domain/carry/chosen'
import { bothGone, type Gone, together, told } from '../../src/domain/carry/days'
import { packDay, unpackDay } from '../../src/domain/carry/pack'
import { lessOf, monthsOf, ROOM, shareOf, sizeOf } from '../../src/domain/carry/room'
import { daysOf, headOf } from '../../src/domain/carry/said'
import { nasty } from '../fuzz/nasty'

const AT = Date.UTC(2026, 10, 20, 1)
const count = fc.integer({ min: 0, max: 500 })
const all = <K extends string>(keys: readonly K[]): fc.Arbitrary<Record<K, number>> =>
  fc
    .array(count, { minLength: keys.length, maxLength: keys.length })
    .map(counts => Object.fromEntries(keys.map((key, i) => [key, counts[i] ?? 0])) as Record<K, number>)
const tally: fc.Arbitrary<Tally> = fc
  .record({
    first: fc.integer({ min: 0, max: 40_000_000 }),
    span: fc.integer({ min: 0, max: 40_000_000 }),
    starts: fc.array(fc.integer({ min: -1000, max: 40_000_000 }), { maxLength: 4 }),
    conversations: all(LEVELS),
    messages: all(LEVELS),
    kinds: all(KINDS),
    pauses: all(LENGTHS),
    exits: all(EXITS),
    figures: fc.array(count, { minLength: 11, maxLength: 11 }),
    cup: fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })),
  })
  .map(({ first, span, starts, figures, cup, exits, ...rest }) => {
    const [
      shifts = 0,
      sent = 0,
      thanks = 0,
      severe = 0,
      corrections = 0,
      pausesCredited = 0,
      paused = 0,
      gaps = 0,
      gap = 0,
      hard = 0,
      good = 0,
    ] = figures
    const used = Object.fromEntries(Object.entries(exits).filter(([, n]) => n > 0))
    return {
      ...emptyTally('2026-11-20', AT + first),
      lastAt: AT + first + span,
      ...(starts.length > 0 && { starts: starts.map(s => AT + first + s) }),
      ...rest,
      ...(Object.keys(used).length > 0 && { exits: used }),
      shifts,
      sent,
      thanks,
      severe,
      corrections,
      pausesCredited,
      pausedMs: paused * 1000,
      gaps,
      gapMs: gap * 1000,
      hardEntries: hard,
      goodEntries: good,
      cupPeak: cup[0] / 10,
      cupLast: cup[1] / 10,
    }
  })

describe('a day in a line', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(tally, day => {
        expect(unpackDay(day.day, packDay(day))).toEqual(day)
      }),
      { numRuns: 500 },
    )
  })

  it('is read where a later version says more, and where an earlier one says less', () => {
    const day = { ...emptyTally('2026-11-20', AT), sent: 7, cupPeak: 41.5 }
    expect(unpackDay(day.day, `${packDay(day)}${','.repeat(60)}1z,4`)).toEqual(day)
    expect(unpackDay(day.day, AT.toString(36))).toEqual(emptyTally('2026-11-20', AT))
  })

  it('is null for what is none, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), any => {
        const read = unpackDay('2026-11-20', any)
        if (read)
          expect(
            Object.values(read)
              .flatMap(v => (typeof v === 'number' ? [v] : []))
              .every(Number.isFinite),
          ).toBe(true)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z.,-]{0,80}$/), text => {
        const read = unpackDay('2026-11-20', text)
        if (read) expect(packDay(read)).toBe(packDay(unpackDay('2026-11-20', packDay(read)) as Tally))
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(nasty, any => {
        headOf(any, () => true)
        headOf({ chosen: any, gone: any }, () => true)
        headOf({ chosen: { a: any }, gone: { '2026-11-20': any } }, () => true)
        daysOf(any)
      }),
      { numRuns: 2000 },
    )
  })
})

const of = (machine: string, firstAt: number, lastAt: number, hostile: number, starts: number[]) => ({
  machine,
  tally: {
    ...emptyTally('2026-11-20', firstAt),
    lastAt,
    starts,
    conversations: { calm: 0, tense: 0, hostile },
    cupPeak: hostile * 10,
    cupLast: hostile,
  },
})

describe('days of several machines', () => {
  it('add up: one from the first sign of work to the last, with the highest level of any', () => {
    const [day] = together([of('a', 1000, 5000, 2, [1000]), of('b', 3000, 9000, 5, [3000])])
    expect(day?.conversations.hostile).toBe(7)
    expect([day?.firstAt, day?.lastAt, day?.cupPeak, day?.cupLast]).toEqual([1000, 9000, 50, 5])
  })

  it('count nothing twice that came by a file as well', () => {
    // b took in a's morning as a file, and went on in the afternoon.
    const [day] = together([of('a', 1000, 5000, 2, [1000]), of('b', 1000, 9000, 6, [1000, 7000])])
    expect(day?.conversations.hostile).toBe(6)
  })

  it('come to the same in whatever order, and twice the same is once', () => {
    const days = fc.array(
      fc.record({
        machine: fc.constantFrom('a', 'b', 'c'),
        start: fc.constantFrom(1000, 2000, 3000),
        more: fc.constantFrom(4000, 5000),
        n: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(days, fc.nat(), (list, by) => {
        const one = list
          .filter(({ machine }, i) => list.findIndex(other => other.machine === machine) === i)
          .map(({ machine, start, more, n }) => of(machine, start, 9000 + n, n, [start, more]))
        const turned = [...one.slice(by % (one.length + 1)), ...one.slice(0, by % (one.length + 1))]
        expect(together(turned)).toEqual(together(one))
        const again = one.map(each => ({ ...each, machine: `${each.machine}2` }))
        expect(together([...one, ...again])[0]?.conversations).toEqual(together(one)[0]?.conversations)
      }),
      { numRuns: 500 },
    )
  })

  it('are out on every other machine once deleted, and begin anew where they were', () => {
    const gone: Gone = { '2026-11-20': { a: 5000 } }
    expect(told(gone, 'a', { day: '2026-11-20', firstAt: 4000 })).toBe(false)
    expect(told(gone, 'a', { day: '2026-11-20', firstAt: 6000 })).toBe(true)
    expect(told(gone, 'b', { day: '2026-11-20', firstAt: 6000 })).toBe(false)
    expect(told(gone, 'b', { day: '2026-11-21', firstAt: 0 })).toBe(true)
  })
})

const gone = fc.dictionary(
  fc.constantFrom('2026-11-19', '2026-11-20'),
  fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 9 }), { minKeys: 1 }),
)
const chosen: fc.Arbitrary<AllChosen> = fc.dictionary(
  fc.constantFrom('x', 'y'),
  fc.record({
    value: fc.integer({ min: 0, max: 2 }),
    at: fc.integer({ min: 0, max: 3 }),
    by: fc.constantFrom('a', 'b'),
  }),
)

/** What makes states that are exchanged in any order, however often, come to the same. */
function isJoin<T>(name: string, any: fc.Arbitrary<T>, both: (a: T, b: T) => T): void {
  it(`${name}: the order does not matter, nor the grouping, nor how often`, () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(both(a, b)).toEqual(both(b, a))
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)))
        expect(both(both(a, b), b)).toEqual(both(a, b))
      }),
      { numRuns: 1000 },
    )
  })
}

describe('what is said of deleted days and of choices', () => {
  isJoin('deleted days', gone, bothGone)
  isJoin('choices', chosen, bothChosen)

  it('lets what was chosen after seeing another choice hold, however far that clock is ahead', () => {
    const ahead: AllChosen = { x: { value: 1, at: 9_999_999, by: 'f'.repeat(16) } }
    const here = chosenHere(ahead, { x: 2 }, { now: 1000, by: '0'.repeat(16), joining: false })
    expect(bothChosen(ahead, here)['x']?.value).toBe(2)
    expect(here['x']?.at).toBe(10_000_000)
    const latest = chosenHere({ x: { value: 1, at: LATEST, by: 'f' } }, { x: 2 }, { now: 1, by: '0', joining: false })
    expect(latest['x']?.at).toBe(LATEST)
  })

  it('lets others’ choices hold for whoever joins, and takes along what none of them has', () => {
    const known: AllChosen = { x: { value: 1, at: 5, by: 'b' } }
    const joined = chosenHere(known, { x: 2, y: 3 }, { now: 9, by: 'a', joining: true })
    expect(joined).toEqual({ x: { value: 1, at: 5, by: 'b' }, y: { value: 3, at: 9, by: 'a' } })
  })
})

describe('the room there is', () => {
  it('is shared evenly, leaves space for another to come, and never goes over what is left', () => {
    for (let machines = 1; machines < 20; machines++) {
      const share = shareOf(machines, 0)
      expect(share * machines).toBeLessThan(ROOM.all - 8000)
      expect(shareOf(machines, ROOM.all - 10)).toBeLessThanOrEqual(10)
    }
    expect(shareOf(1, ROOM.all + 5)).toBe(0)
  })

  it('is counted as the browsers count: name and JSON', () => {
    expect(sizeOf('ab', { c: 'd' })).toBe(2 + '{"c":"d"}'.length)
  })

  it('loses the earliest days first, down to nothing', () => {
    const [month] = monthsOf({ '2026-10-30': 'x', '2026-11-01': 'a', '2026-11-02': 'b', '2026-11-20': 'c' })
    expect(month).toEqual({ month: '2026-11', days: { '01': 'a', '02': 'b', '20': 'c' } })
    const less = month && lessOf(month)
    expect(less?.days).toEqual({ '02': 'b', '20': 'c' })
    let left = month ?? null
    for (let i = 0; i < 3 && left; i++) left = lessOf(left)
    expect(left).toBeNull()
  })
})
