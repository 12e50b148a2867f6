import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/hostility'
import { isCalling } from '../../src/hostility/calling'

describe('a call', () => {
  it.each([
    '在吗客服',
    '在吗',
    '在么客服？',
    '在嗎客服',
    'hello客服',
    'Hello，人工客服',
    '在吗小姐姐',
    '小姐姐在吗',
    '您好 客服在吗',
    '亲，在吗？',
    '掌柜的在不在',
    '有人吗？',
    '在線客服在嗎',
    '你好',
    '老板在吗',
    '客服你好',
    '下午好，在吗亲',
  ])('is calm: %s', text => {
    expect(isCalling(text.toLowerCase())).toBe(true)
    expect(appraise(text).level).toBe('calm')
  })

  it.each([
    '在吗傻逼',
    '客服你是死的吗',
    '在吗在吗在吗',
    '在吗？？？？',
    '有人吗！！！！',
    '客服呢',
    '人工',
    '你们老板呢',
    '客服死哪去了',
    '在不在了你们这群骗子',
    '小姐姐约吗',
    '你在吗，我的钱呢',
    '',
    '？',
  ])('is more, or less, than that: %s', text => {
    expect(isCalling(text)).toBe(false)
  })

  it('does not soften what is said to whom it calls', () => {
    expect(appraise('在吗傻逼').level).toBe('hostile')
    expect(appraise('在吗在吗在吗？？？').level).not.toBe('hostile')
  })

  it('reads any string in no time', () => {
    for (const text of ['在'.repeat(5000), '你'.repeat(14), '\ud800在吗', '在吗\u0000'])
      expect(() => appraise(text)).not.toThrow()
  })
})
