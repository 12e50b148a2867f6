import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/hostility/index'
import { type Correction, traitsOf, tuned, tuningOf } from '../../src/hostility/tuning'

const by = (corrections: Correction[], text: string) => tuned(appraise(text), traitsOf(text), tuningOf(corrections))
const correction = (text: string, rough: boolean): Correction => ({ traits: traitsOf(text), rough })

describe('an agent’s corrections', () => {
  const banter = '你们真是坑爹啊'

  it('change nothing when there are none', () => {
    expect(by([], banter)).toEqual(appraise(banter))
  })

  it('lower what was not rough, and its like more than the rest', () => {
    const said = [correction(banter, false)]
    expect(by(said, banter).tense).toBeLessThan(appraise(banter).tense)
    const drop = (text: string) => {
      const odds = (p: number) => Math.log(p / (1 - p))
      return odds(appraise(text).tense) - odds(by(said, text).tense)
    }
    expect(drop('真是坑爹啊你们')).toBeGreaterThan(drop('the driver was late'))
  })

  it('raise what was rough', () => {
    const text = '呵呵，行，你们说了算'
    expect(by([correction(text, true)], text).hostile).toBeGreaterThan(appraise(text).hostile)
  })

  it('leave no trace once taken back, whatever came after', () => {
    const kept = [correction('服务太差了', true)]
    const all = [correction(banter, false), ...kept]
    expect(by(all.slice(1), banter)).toEqual(by(kept, banter))
  })

  it('are bounded: plain abuse and a clear threat stay what they are, ordinary talk stays calm', () => {
    const often = (text: string, rough: boolean) => Array.from({ length: 500 }, () => correction(text, rough))
    expect(by(often('你们公司在哪', true), '今天能到吗').level).toBe('calm')
    expect(by(often('我知道你家住哪，弄死你', false), '我知道你家住哪，弄死你').level).toBe('hostile')
    const odds = (p: number) => Math.log(p / (1 - p))
    const text = '垃圾公司'
    expect(odds(appraise(text).hostile) - odds(by(often(text, false), text).hostile)).toBeLessThan(1.7)
  })

  it('keep a few small numbers and no text', () => {
    const traits = traitsOf('我叫王小明，电话13800000000，你们这群骗子')
    expect(traits.length).toBeLessThanOrEqual(40)
    expect(traits.every(trait => Number.isInteger(trait) && trait >= 0 && trait < 4096)).toBe(true)
  })
})
