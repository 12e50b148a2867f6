import { describe, expect, it } from 'vitest'
import {
  bareDuration,
  isDivider,
  isWaitLabel,
  isStatus,
  isTime,
  isTyping,
  normalise,
  textKey,
  waitOf,
} from '../../src/console/page/text'
import { wordsOf } from '../../src/console/page/words'

describe('text alone', () => {
  it.each([
    '10:32',
    '下午 3:05',
    '2026-11-21 10:32:01',
    '昨天 10:30',
    '3 minutes ago',
    '刚刚',
    '11月21日',
    'Nov 21, 2026',
    '2:05 PM',
    'Today',
    '星期三',
  ])('%s is a time', text => expect(isTime(text)).toBe(true))
  it.each(['88231', '在吗', 'at 10:30 please', '3 items', '我等了3天', '10', '明天到吗', ''])('%s is none', text =>
    expect(isTime(text)).toBe(false),
  )
  it('tells states, typing lines and dividers from words', () => {
    expect(['已读', 'Delivered', '✓✓'].map(isStatus)).toEqual([true, true, true])
    expect(['好的', '…', '已读不回什么意思'].map(isStatus)).toEqual([false, false, false])
    expect(['对方正在输入…', 'Anna is typing'].map(isTyping)).toEqual([true, true])
    expect(['在打字吗', 'stop typing at me'].map(isTyping)).toEqual([false, false])
    expect(['—— 以下为新消息 ——', '3 new messages', '加载更多'].map(isDivider)).toEqual([true, true, true])
    expect(['新消息是什么', 'load more boxes please'].map(isDivider)).toEqual([false, false])
  })
  it('compares what is drawn with what was typed', () => {
    expect(normalise('It’s  “so” *bold*…')).toBe(normalise('It\'s "so" bold...'))
    expect(textKey('***')).not.toBe(textKey('___'))
    expect(textKey('😡')).not.toBe(textKey('👍'))
  })
  it('reads waits where shown', () => {
    expect(waitOf('等待 3分20秒')).toBe(200_000)
    expect(waitOf('waiting 2 min')).toBe(120_000)
    expect(waitOf('5分钟未回复')).toBe(300_000)
    expect(waitOf('3分钟前')).toBeNull()
  })
  it('takes a bare length of time for one, and a time ago or a sentence for none', () => {
    expect(bareDuration('2 分')).toBe(120_000)
    expect(bareDuration('1分20秒')).toBe(80_000)
    expect(bareDuration('40s')).toBe(40_000)
    expect(bareDuration('2分钟前')).toBeNull()
    expect(bareDuration('还要 2 分钟')).toBeNull()
    expect(bareDuration('14:20')).toBeNull()
    expect(isWaitLabel('等待接入')).toBe(true)
    expect(isWaitLabel('我已经等待了三天了，你们到底发不发')).toBe(false)
  })
  it('splits class names into words', () => {
    expect(wordsOf('cs-message--incoming')).toEqual(expect.arrayContaining(['message', 'incoming']))
    expect(wordsOf('messageNotMe')).not.toContain('me')
    expect(wordsOf('isMine hover:right')).toEqual(expect.arrayContaining(['mine', 'ismine']))
    expect(wordsOf('hover:right')).toEqual([])
  })
  it('takes what is said to be missing or within for no name of the element', () => {
    expect(wordsOf('panel--no-toolbar')).toEqual(['panel'])
    expect(wordsOf('card--has-footer')).toEqual(['card'])
    expect(wordsOf('has-avatar')).toEqual([])
    expect(wordsOf('message-with-actions')).toEqual(expect.arrayContaining(['message', 'with']))
    expect(wordsOf('message-with-actions')).not.toContain('actions')
    expect(wordsOf('purchase-footer')).toContain('footer')
  })
})
