import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decide, DEFAULTS, EMPTY, type Event, reduce, type State } from '../../src/domain'
import { dayOf, NINE } from './play'
import { type Blank, fill, script } from './script'

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
const RUNS = { numRuns: 2500 }

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
