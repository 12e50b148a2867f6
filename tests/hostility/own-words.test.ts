import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/hostility'
import { byOwnWords, spelt, wordsOf } from '../../src/hostility/own-words'

const by = (add: string[], ignore: string[] = []) => {
  const words = wordsOf({ add: add.map(spelt), ignore: ignore.map(spelt) })
  return (text: string) => byOwnWords(text, words, appraise)
}

describe('words of the agent’s own', () => {
  it('make a message hard that was none, in whatever spelling', () => {
    expect(appraise('你们这帮小可爱').level).not.toBe('hostile')
    const judge = by(['小可爱', 'pfft'])
    for (const text of ['你们这帮小可爱', '小 可愛'.replace(' ', ''), '又是小可愛，呵', 'PFFT.', 'ＰＦＦＴ again'])
      expect(judge(text), text).toMatchObject({ level: 'hostile', kind: 'contempt' })
  })

  it('are whole words where letters are written', () => {
    const judge = by(['ass'])
    expect(judge('please pass it to the assembly class')).toEqual(appraise('please pass it to the assembly class'))
    expect(judge('what an ass').level).toBe('hostile')
  })

  it('are read over where the agent says so, and nothing else with them', () => {
    const text = '垃圾桶坏了，你个废物'
    const judge = by([], ['废物'])
    expect(appraise(text).level).toBe('hostile')
    expect(judge(text).level).not.toBe('hostile')
    expect(judge('你个傻逼废物').level).toBe('hostile')
    expect(judge('谢谢你')).toEqual(appraise('谢谢你'))
  })

  it('never hide a threat', () => {
    const text = '我知道你住哪，今晚就去弄死你'
    const plain = appraise(text)
    expect(plain.kind).toBe('threat')
    expect(by([], ['弄死你', '弄死', '死', '你', '我知道你住哪'])(text)).toEqual(plain)
  })

  it('never make anything worse than contempt: three of them are no burst of abuse', () => {
    expect(by(['退款'])('退款').kind).toBe('contempt')
  })

  it('keep what is tense at least as sure as what is hostile, in a message that was hard before', () => {
    const words = { add: ['pfft'], ignore: [] }
    const barely = { ...appraise('你个废物'), level: 'hostile', hostile: 0.6, tense: 0.7 } as const
    const { hostile, tense } = byOwnWords('pfft', words, () => barely)
    expect(hostile).toBeGreaterThan(0.6)
    expect(tense).toBeGreaterThanOrEqual(hostile)
  })

  it('throw at nothing and keep figures in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 5 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 5 }),
        (text, add, ignore) => {
          const { hostile, tense } = by(add, ignore)(text)
          expect(hostile >= 0 && hostile <= tense && tense <= 1).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
