import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/hostility/index'
import { Judge } from '../../src/hostility/judge'
import { corrected, type KeptCorrection, NO_TASTE, readTaste, takenBack } from '../../src/hostility/taste'
import { traitsOf } from '../../src/hostility/tuning'

const banter = '你们真是坑爹啊'
const click = (id: string, text: string, rough = false): KeptCorrection => ({ id, traits: traitsOf(text), rough })

describe('what an agent’s corrections are kept as', () => {
  it('is the same after it was written and read', () => {
    const taste = corrected(corrected(NO_TASTE, click('a', banter)), click('b', '服务太差了', true))
    expect(readTaste(JSON.parse(JSON.stringify(taste)))).toEqual(taste)
    expect(JSON.stringify(taste)).not.toMatch(/\p{Script=Han}/u)
  })

  it('counts a click once, and without it when it is taken back', () => {
    const once = corrected(NO_TASTE, click('a', banter))
    expect(corrected(once, click('a', banter))).toEqual(once)
    const both = corrected(once, click('b', '服务太差了', true))
    expect(takenBack(both, 'b')).toEqual(once)
    expect(takenBack(once, 'a')).toEqual(NO_TASTE)
    expect(takenBack(once, 'never')).toEqual(once)
  })

  it('stays small, keeping the latest', () => {
    let taste = NO_TASTE
    for (let i = 0; i < 500; i++) taste = corrected(taste, click(`c${i}`, `${banter}，第${i}次，${'说'.repeat(i)}`))
    expect(taste.corrections.at(-1)?.id).toBe('c499')
    expect(JSON.stringify(taste).length).toBeLessThan(20_000)
  })

  it.each([null, 3, 'x', [], {}, { version: 2, corrections: [] }, { version: 1, corrections: 'x' }])(
    'is empty for %j',
    kept => {
      expect(readTaste(kept)).toEqual(NO_TASTE)
    },
  )

  it('leaves out what is not of the shape', () => {
    const good = click('a', banter)
    const bad = [
      null,
      { ...good, id: '' },
      { ...good, traits: [-1] },
      { ...good, traits: [4096] },
      { ...good, rough: 1 },
    ]
    expect(readTaste({ version: 1, corrections: [...bad, good] }).corrections).toEqual([good])
  })
})

describe('an agent’s own judge', () => {
  it('judges as everyone’s does until it has learned, and again once that is taken back', () => {
    const judge = new Judge(appraise)
    expect(judge.judge(banter)).toEqual(appraise(banter))
    judge.learn(corrected(NO_TASTE, click('a', banter)))
    expect(judge.judge(banter).tense).toBeLessThan(appraise(banter).tense)
    judge.learn(NO_TASTE)
    expect(judge.judge(banter)).toEqual(appraise(banter))
  })
})
