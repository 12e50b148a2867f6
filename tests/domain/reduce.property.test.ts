import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decide, DEFAULTS, EMPTY, type Event, HOUR, KINDS, LEVELS, MINUTE, reduce, type State } from '../../src/domain'
import { dayOf, NINE } from './play'

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const page = fc.constantFrom('1:0', '2:0')
const appraisal = fc.record({
  level: fc.constantFrom(...LEVELS),
  kind: fc.constantFrom(...KINDS),
  hostile: fc.double({ min: 0, max: 1, noNaN: true }),
  tense: fc.double({ min: 0, max: 1, noNaN: true }),
  thanks: fc.double({ min: 0, max: 1, noNaN: true }),
})
/** Mostly small steps forward, now and then a sleep or a clock set back. */
const step = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 3 * MINUTE }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 * MINUTE }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * HOUR, max: 9 * HOUR }) },
)

/** An event but for its time; references to the offer, pause and entries are filled in from the state. */
const blank = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('customer' as const), key, appraisal, page }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('agent' as const), key, page }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('settled' as const), key, page }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('scene' as const),
      page,
      composing: fc.boolean(),
      visible: fc.boolean(),
      open: fc.option(key),
      speaker: fc.constantFrom('customer' as const, 'agent' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('tick' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      answer: fc.constantFrom('taken', 'later', 'quiet', 'closed', 'notRough', 'shown', 'missed'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('pause' as const), length: fc.constantFrom('look', 'breathe', 'away') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('resume' as const), felt: fc.constantFrom('lighter', 'heavier', null) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('idle' as const), state: fc.constantFrom('active', 'idle', 'locked') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('log' as const), id: key, kind: fc.constantFrom('hard', 'good') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('unlog' as const), id: key }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('restart' as const, 'endShift' as const, 'quietOff' as const) }),
  },
)
type Blank = typeof blank extends fc.Arbitrary<infer T> ? T : never
const script = fc.array(fc.tuple(step, blank), { minLength: 1, maxLength: 60 })

function fill(b: Blank, at: number, state: State, serial: number): Event {
  const offer = state.shift?.offer?.id ?? 'none'
  switch (b.type) {
    case 'customer':
      return { at, type: 'message', page: b.page, key: b.key, from: 'customer', appraisal: b.appraisal }
    case 'agent':
      return { at, type: 'message', page: b.page, key: b.key, from: 'agent' }
    case 'scene': {
      const shared = {
        site: 'desk',
        readable: true,
        lostAt: null,
        openClosed: false,
        changedAt: at,
        unread: 1,
        longestWaitMs: null,
        waitToldAt: at,
        typedAt: at,
      }
      const { composing, visible, open, speaker } = b
      return { at, type: 'scene', page: b.page, scene: { ...shared, composing, visible, open, lastSpeaker: speaker } }
    }
    case 'answer':
      if (b.answer === 'shown' || b.answer === 'missed') return { at, type: b.answer, offer }
      return { at, type: 'answer', offer, answer: b.answer as 'taken' }
    case 'pause':
      return { at, type: 'pause', id: `p${serial}`, length: b.length as 'look', offer: null }
    case 'resume':
      return { at, type: 'resume', id: state.pause?.id ?? 'none', felt: b.felt as null }
    case 'idle':
      return { at, type: 'idle', state: b.state as 'idle', since: at - MINUTE }
    case 'log': {
      const about = { conversation: b.id, guessed: null, stressor: null, weight: null, note: '' }
      return { at, type: 'log', entry: { id: b.id, at, kind: b.kind as 'hard', ...about } }
    }
    case 'unlog':
      return { at, type: 'unlog', entry: b.id }
    case 'quietOff':
      return { at, type: 'quiet', on: false }
    default:
      return { at, ...b } as Event
  }
}

interface Trace {
  states: State[]
  events: Event[]
  lines: number[]
}

function run(steps: [number, Blank][]): Trace {
  const trace: Trace = { states: [EMPTY], events: [], lines: [] }
  let state = EMPTY
  let at = NINE
  let sum = 0
  steps.forEach(([ms, b], i) => {
    at = Math.max(0, at + ms)
    const event = fill(b, at, state, i)
    const before = JSON.stringify(state)
    const next = reduce(state, event, DEFAULTS, dayOf)
    expect(JSON.stringify(state), 'reduce must not change its argument').toBe(before)
    const { shift } = next.state
    const begun = shift?.id !== state.shift?.id
    if (begun) sum = 0
    // What a shift that has just ended leaves is its own.
    for (const l of next.records.lines) if (!begun || (shift && l.at >= shift.startedAt)) sum += l.delta
    state = next.state
    trace.states.push(state)
    trace.events.push(event)
    trace.lines.push(sum)
  })
  return trace
}

// A net for what hangs, no measure of speed.
vi.setConfig({ testTimeout: 240_000 })
const RUNS = { numRuns: process.env.CI ? 4000 : 1000 }

describe('any order of events, clock jumps and repeats', () => {
  it('keeps every figure in its bounds and the ledger adding up', () => {
    fc.assert(
      fc.property(script, steps => {
        const { states, lines } = run(steps)
        states.forEach((state, i) => {
          const { shift, tally } = state
          if (!shift || !tally) return
          expect(shift.cup.level).toBeGreaterThanOrEqual(0)
          expect(shift.cup.level).toBeLessThanOrEqual(100)
          expect(Math.abs((lines[i - 1] ?? 0) - shift.cup.level)).toBeLessThan(0.05)
          for (const count of Object.values(tally.conversations)) expect(count).toBeGreaterThanOrEqual(0)
          expect(tally.hardEntries).toBeGreaterThanOrEqual(0)
          expect(JSON.parse(JSON.stringify(state))).toEqual(state)
        })
      }),
      RUNS,
    )
  })

  it('never offers above the caps, while typing, or over an unanswered open conversation', () => {
    fc.assert(
      fc.property(script, steps => {
        const { states, events } = run(steps)
        states.forEach((state, i) => {
          const before = states[i - 1]?.shift
          const { shift } = state
          const offer = shift?.offer
          if (!shift || !offer || offer.id === before?.offer?.id) return
          const at = events[i - 1]?.at ?? 0
          expect(shift.offers.length).toBeLessThanOrEqual(DEFAULTS.offersPerShift)
          const last = shift.offers.at(-2)
          if (last !== undefined && offer.reason.kind !== 'severe' && at >= last) {
            expect(offer.madeAt - last).toBeGreaterThanOrEqual(DEFAULTS.offerGap)
          }
          if (offer.state === 'away') return
          const scene = state.scenes[offer.page]
          expect(scene?.lastSpeaker === 'agent' || scene?.open === null).toBe(true)
          for (const s of Object.values(state.scenes)) expect(s.visible && s.composing).toBe(false)
        })
      }),
      RUNS,
    )
  })

  it('asks to be woken only in the future, and being woken too often changes nothing', () => {
    fc.assert(
      fc.property(script, steps => {
        const { states, events } = run(steps)
        const state = states.at(-1) ?? EMPTY
        const at = events.at(-1)?.at ?? NINE
        const { wakeAt } = decide(state, at, DEFAULTS)
        if (wakeAt !== null) expect(wakeAt).toBeGreaterThan(at)
        const once = reduce(state, { type: 'tick', at }, DEFAULTS, dayOf).state
        const twice = reduce(once, { type: 'tick', at }, DEFAULTS, dayOf).state
        expect(twice).toEqual(once)
      }),
      RUNS,
    )
  })
})
