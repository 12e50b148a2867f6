import { describe, expect, it } from 'vitest'
import { BREATHS, breathAt } from '../../src/pause/breath'

describe('breathAt', () => {
  it('breathes in for four beats and out for six, six times in a minute', () => {
    const beats = Array.from({ length: 60 }, (_, s) => breathAt(s * 1000))
    for (let nth = 1; nth <= BREATHS; nth++) {
      const own = beats.filter(b => b.nth === nth)
      expect(own.map(b => b.phase)).toEqual([...Array(4).fill('in'), ...Array(6).fill('out')])
      expect(own.map(b => b.beat)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 5, 6])
    }
  })

  it('changes on the beat, and resumes anywhere', () => {
    expect(breathAt(3_999)).toMatchObject({ nth: 1, phase: 'in', beat: 4, beats: 4 })
    expect(breathAt(4_000)).toMatchObject({ nth: 1, phase: 'out', beat: 1, beats: 6 })
    expect(breathAt(22_400)).toMatchObject({ nth: 3, phase: 'in', beat: 3 })
  })

  it('stays where it ends, and starts no earlier than it starts', () => {
    expect(breathAt(60_000)).toEqual(breathAt(59_999))
    expect(breathAt(9e9)).toMatchObject({ nth: 6, phase: 'out', beat: 6, done: 1 })
    expect(breathAt(-5_000)).toEqual(breathAt(0))
  })
})
