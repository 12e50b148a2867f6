import { describe, expect, it } from 'vitest'
import { Heard } from '../../src/content/heard'
import type { Appraisal } from '../../src/domain'

const calm: Appraisal = { level: 'calm', kind: 'none', hostile: 0.01, tense: 0.1, thanks: 0 }
const tense: Appraisal = { level: 'tense', kind: 'anger', hostile: 0.2, tense: 0.7, thanks: 0 }
const hostile: Appraisal = { level: 'hostile', kind: 'abuse', hostile: 0.9, tense: 0.95, thanks: 0 }

function heard(...lines: [Appraisal, number[]][]): Heard {
  const all = new Heard()
  for (const [appraisal, traits] of lines) all.hear('a', appraisal, () => traits)
  return all
}

describe('what a correction is learned from', () => {
  it('is the heaviest lines of the conversation, each by turns', () => {
    const of = heard([calm, [1, 2]], [tense, [3, 4]], [calm, [5]], [hostile, [6, 7]])
    expect(of.about('a', false)).toEqual([6, 3, 7, 4])
  })

  it('is nothing where the agent says what was judged anyway', () => {
    expect(heard([hostile, [1]]).about('a', true)).toBeNull()
    expect(heard([calm, [1]]).about('a', false)).toBeNull()
    expect(heard([tense, [1]]).about('a', true)).toEqual([1])
  })

  it('is nothing of a conversation that was not heard here', () => {
    expect(heard([tense, [1]]).about('b', true)).toBeNull()
  })

  it('stays small: at most forty traits, and not of every conversation of the year', () => {
    const many = Array.from({ length: 40 }, (_, i) => i)
    const all = heard([tense, many], [tense, many.map(i => i + 100)])
    expect(all.about('a', true)).toHaveLength(40)
    for (let i = 0; i < 500; i++) all.hear(`k${i}`, tense, () => [i])
    expect(all.about('a', true)).toBeNull()
    expect(all.about('k499', true)).toEqual([499])
  })

  it('reads traits only of a line that is kept', () => {
    const all = heard([tense, [1]], [tense, [2]], [tense, [3]])
    all.hear('a', calm, () => {
      throw new Error('asked')
    })
    expect(all.about('a', true)).toEqual([1, 2, 3])
  })
})
