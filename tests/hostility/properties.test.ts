import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, LEVELS } from '../../src/domain/appraisal'
import { appraise } from '../../src/hostility/index'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map(codes => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom('傻', '逼', '你', '妈', ' ', '*', '!', '"', '「', 'f', 'u', 'c', 'k', '🐴', '女', '马', '\ud83d'),
    )
    .map(p => p.join('')),
)

describe('any string', () => {
  it('has figures in bounds, hostile never above tense, and a level that fits them', () => {
    fc.assert(
      fc.property(anyText, text => {
        const a = appraise(text)
        for (const x of [a.hostile, a.tense, a.thanks]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(1)
        }
        expect(a.hostile).toBeLessThanOrEqual(a.tense)
        expect(LEVELS).toContain(a.level)
        expect(KINDS).toContain(a.kind)
        expect(a.level === 'hostile').toBe(a.hostile >= 0.5)
      }),
      { numRuns: 400 },
    )
  })

  it('is judged the same whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const first = appraise(one)
        appraise(other)
        expect(appraise(one)).toEqual(first)
      }),
    )
  })

  it('may be very long, or broken', () => {
    for (const text of [
      '你'.repeat(1_000_000),
      '!'.repeat(1_000_000),
      'a b '.repeat(250_000),
      '\ufdfa'.repeat(5000),
      '\ud800'.repeat(9000),
      '',
    ]) {
      expect(() => appraise(text)).not.toThrow()
    }
    expect(appraise(`${'好'.repeat(1_000_000)}，你们这群骗子`).level).toBe('hostile')
  })
})

describe('an insult', () => {
  const han = fc.constantFrom('傻逼客服', '王八蛋', '操你妈', '垃圾公司', '不要脸', '骗子公司', '仆街')
  const latin = fc.constantFrom('fuck you', 'asshole', 'wanker')

  it('stays one with separators inside it', () => {
    fc.assert(
      fc.property(han, fc.constantFrom('*', '.', ' ', '-', '/', '+', '_', '·', '#'), (word, separator) => {
        expect(appraise(Array.from(word).join(separator)).level).toBe('hostile')
      }),
    )
  })

  it('stays one in full width, in capitals, or after an ordinary sentence', () => {
    fc.assert(
      fc.property(latin, fc.constantFrom('my parcel is late. ', '快递还没到，'), (word, before) => {
        const wide = word.replace(/[a-z]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
        for (const form of [word, word.toUpperCase(), wide, before + word]) expect(appraise(form).level).toBe('hostile')
      }),
    )
  })

  it('does not arise from ordinary words set side by side', () => {
    const plain = fc.constantFrom(
      '请问',
      '订单',
      '发货',
      '垃圾袋',
      '操作',
      '什么时候',
      '可以',
      '日本',
      '滚筒',
      '大号',
      '多少钱',
    )
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), words => {
        expect(appraise(words.join('，')).level).not.toBe('hostile')
      }),
    )
  })
})
