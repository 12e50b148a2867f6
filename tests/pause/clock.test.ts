import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIVITIES, LONGEST } from '../../src/domain'
import { readPlace, stepAt, writePlace } from '../../src/pause/clock'

const place = fc.record({
  pause: fc.uuid(),
  activity: fc.option(fc.constantFrom(...ACTIVITIES)),
  planned: fc.option(fc.integer({ min: 0, max: LONGEST })),
  from: fc.option(fc.integer({ min: 0, max: 4e12 })),
  before: fc.option(fc.integer({ min: 0, max: 100 })),
  enough: fc.boolean(),
})

describe('where the pause is', () => {
  it('survives in the address, beside what else it holds', () => {
    fc.assert(
      fc.property(place, p => {
        const search = writePlace('?back=7', p)
        expect(readPlace(search)).toEqual(p)
        expect(new URLSearchParams(search).get('back')).toBe('7')
      }),
    )
  })

  it('takes nonsense for nothing', () => {
    fc.assert(
      fc.property(fc.string(), search => {
        const p = readPlace(search)
        expect(p.activity === null || ACTIVITIES.includes(p.activity)).toBe(true)
        expect(p.planned === null || p.planned <= LONGEST).toBe(true)
        expect(p.from === null || Number.isFinite(p.from)).toBe(true)
      }),
    )
  })

  it('goes by time stamps: name, do, end', () => {
    const p = { pause: 'p', activity: 'breathe' as const, planned: null, from: null, before: null, enough: false }
    expect(stepAt(p, true, 1000)).toBe('name')
    expect(stepAt({ ...p, from: 1000 }, true, 60_999)).toBe('do')
    expect(stepAt({ ...p, from: 1000 }, true, 61_000)).toBe('end')
    expect(stepAt({ ...p, from: 1000, enough: true }, true, 2000)).toBe('end')
    expect(stepAt({ ...p, from: 1000 }, false, 2000)).toBe('end')
  })

  it('goes on for as long as it was lengthened to, and never ends in the middle of a word', () => {
    const p = { pause: 'p', activity: 'breathe' as const, planned: 120_000, from: 1000, before: null, enough: false }
    expect(stepAt(p, true, 120_999)).toBe('do')
    expect(stepAt(p, true, 121_000)).toBe('end')
    expect(stepAt({ ...p, activity: 'thanks' as const }, true, 9e9)).toBe('do')
  })
})
