import { describe, expect, it } from 'vitest'
import { LEXICON } from '../../src/hostility/lexicon'
import { Matcher } from '../../src/hostility/matcher'
import { emptyView, even, plainView } from '../../src/hostility/normalise'

function found(list: string, text: string): string[] {
  const view = emptyView()
  plainView(even(text), view)
  const hits: string[] = []
  new Matcher([list]).scan(view, (_, start, end) =>
    hits.push(String.fromCharCode(...view.codes.slice(start, end)).trim()),
  )
  return hits
}

describe('phrase lists', () => {
  it('know alternatives, classes, options and repeats', () => {
    expect(found('(傻|煞)[逼笔]', '傻笔 煞逼 傻子')).toEqual(['傻笔', '煞逼'])
    expect(found('我(是|)好人', '我好人 我是好人')).toEqual(['我好人', '我是好人'])
    expect(found('你们?好', '你好 你们好')).toEqual(['你好', '你们好'])
    expect(found('you (really |very )*suck', 'you really very suck, you suck')).toEqual([
      'you really very suck',
      'you suck',
    ])
  })

  it('keep to word edges in Latin letters unless told otherwise', () => {
    expect(found('ass', 'class asset ass')).toEqual(['ass'])
    expect(found('fuck~', 'fucking unfuck fuck')).toEqual(['fuck', 'fuck'])
    expect(found('sb', 'sb客服 usb')).toEqual(['sb'])
  })

  it('read traditional characters, capitals and full width as their plain form', () => {
    expect(found('骗子', '騙子')).toEqual(['骗子'])
    expect(found('騙子', '骗子')).toEqual(['骗子'])
    expect(found('cnm', 'ＣＮＭ')).toEqual(['cnm'])
  })

  it('stand alone where a gap is asked for', () => {
    expect(found('_滚_', '往下滚动')).toEqual([])
    expect(found('_滚_', '行了，滚！')).toEqual(['滚'])
  })

  it('hold nothing that the views write shorter, as it would never be found', () => {
    expect(found('好好好', '好好好')).toEqual([])
    const lists = LEXICON.flatMap(({ words, followedBy = '' }) => [words, followedBy])
    expect(lists.flatMap(list => list.match(/[^,\n|]*([\p{Script=Han}a-z])\1\1[^,\n|]*/gu) ?? [])).toEqual([])
  })

  it('refuse what cannot be meant', () => {
    expect(() => new Matcher(['(a|b'])).toThrow(/bracket/)
    expect(() => new Matcher(['a)'])).toThrow(/match/)
    expect(() => new Matcher(['…'])).toThrow(/Nothing/)
    expect(() => new Matcher(['(a|☐?_)'])).toThrow(/Nothing/)
  })
})
