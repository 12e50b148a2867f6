import { describe, expect, it } from 'vitest'
import { Leaning } from '../../src/content/leaning'
import { type Appraisal, CHOSEN } from '../../src/domain'

const even: Appraisal = { level: 'hostile', kind: 'anger', hostile: 0.5, tense: 0.6, thanks: 0 }

describe('the agent’s choice', () => {
  it('changes nothing in the middle, and what is taken for hard to either side, at once', () => {
    const leaning = new Leaning(() => even)
    expect(leaning.appraise('x')).toEqual(even)
    leaning.lean({ ...CHOSEN, sensitivity: 'more' })
    expect(leaning.appraise('x').hostile).toBeCloseTo(2 / 3, 1)
    leaning.lean({ ...CHOSEN, sensitivity: 'less' })
    expect(leaning.appraise('x').hostile).toBeCloseTo(1 / 3, 1)
    expect(leaning.appraise('x').level).not.toBe('hostile')
    leaning.lean({ sensitivity: 'usual', words: { add: ['x'], ignore: [] } })
    expect(leaning.appraise('x y').hostile).toBe(0.8)
    leaning.lean(CHOSEN)
    expect(leaning.appraise('x y')).toEqual(even)
  })
})
