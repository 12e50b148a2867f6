import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENGTHS } from '../../src/domain'
import { readPlace, stepAt, writePlace } from '../../src/pause/clock'

const place = fc.record({
  pause: fc.uuid(),
  length: fc.option(fc.constantFrom(...LENGTHS)),
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
        expect(p.length === null || LENGTHS.includes(p.length)).toBe(true)
        expect(p.from === null || Number.isFinite(p.from)).toBe(true)
      }),
    )
  })

  it('goes by time stamps: name, do, end', () => {
    const p = { pause: 'p', length: 'breathe' as const, from: null, before: null, enough: false }
    expect(stepAt(p, true, 1000)).toBe('name')
    expect(stepAt({ ...p, from: 1000 }, true, 60_999)).toBe('do')
    expect(stepAt({ ...p, from: 1000 }, true, 61_000)).toBe('end')
    expect(stepAt({ ...p, from: 1000, enough: true }, true, 2000)).toBe('end')
    expect(stepAt({ ...p, from: 1000 }, false, 2000)).toBe('end')
  })
})
