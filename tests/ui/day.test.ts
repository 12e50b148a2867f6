import { describe, expect, it } from 'vitest'
import { axisOf } from '../../src/ui/chart/day'

const at = (day: number, hours: number, minutes = 0) => new Date(2025, 10, day, hours, minutes).getTime()
const axis = (from: number, to: number) => axisOf({ from, to, conversations: [], pauses: [], thanks: [] })

describe('axisOf', () => {
  it('spans nine hours from the full hour in which the shift began', () => {
    const { start, end, labels } = axis(at(21, 9, 4), at(21, 14, 37))
    expect([start, end]).toEqual([at(21, 9), at(21, 18)])
    expect(labels).toEqual([9, 12, 15, 18].map(hour => at(21, hour)))
  })

  it('grows with a long shift and still ends on a labelled hour', () => {
    const { end, labels } = axis(at(21, 9, 4), at(21, 20, 40))
    expect(end).toBe(at(21, 21))
    expect(labels.at(-1)).toBe(end)
  })

  it('goes over midnight', () => {
    expect(axis(at(21, 22, 30), at(22, 3)).end).toBe(at(22, 7))
  })
})
