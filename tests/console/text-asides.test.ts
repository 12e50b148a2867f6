import { describe, expect, it } from 'vitest'
import { isBotName, isDivider, isReaction, isStamp, isStatus, isVoice } from '../../src/console/page/text'

describe('isReaction', () => {
  it.each(['👍 1', '👍1', '❤️ 12', '👍 2 🎉 1', '👨‍👩‍👧 3'])('%s', text => expect(isReaction(text)).toBe(true))
  it.each(['👍', '1', '👍 thanks', '12 👍', '#1', '1 2', '👍 2026-11'])('not: %s', text =>
    expect(isReaction(text)).toBe(false),
  )
})

describe('isVoice', () => {
  it.each(["🔊 12''", '▶ 0:07', '◂)) 8″', '▶ ıılıılı 8′′', '🔉 3秒', '▶ ▂▅▇▃▅▂▁'])('%s', text =>
    expect(isVoice(text)).toBe(true),
  )
  it.each(['0:07', "12''", '🔊', '▶️', '🔊 turn it up', '3秒', '▶ 12 pieces', '🎵 1'])('not: %s', text =>
    expect(isVoice(text)).toBe(false),
  )
})

describe('isBotName', () => {
  it.each(['Answer Bot', '智能助手', '自動回應訊息', 'Automated', 'Assistant', 'AI', 'shop-bot', '机器人自动回复'])(
    '%s',
    text => expect(isBotName(text)).toBe(true),
  )
  it.each(['Abbott', 'Talbot', 'Assistant Manager Ann', 'Aida', 'both', '小林'])('not: %s', text =>
    expect(isBotName(text)).toBe(false),
  )
})

describe('isDivider', () => {
  it.each(['历史消息加载中', '加载中...', '更多聊天记录加载中…'])('%s', text => expect(isDivider(text)).toBe(true))
  it.each(['页面一直加载中', '怎么还在加载中'])('not: %s', text => expect(isDivider(text)).toBe(false))
})

describe('isStamp', () => {
  it.each(['2h. Seen', '10:30, read', '1:59 AM · Read'])('%s', text => expect(isStamp(text)).toBe(true))
  it.each(['2.30', '10:30, ok', 'Seen. Sent', 'in 2h. Good'])('not: %s', text => expect(isStamp(text)).toBe(false))
})

describe('isStatus', () => {
  it.each(['(edited)', '（已编辑）', '[sent]'])('%s', text => expect(isStatus(text)).toBe(true))
  it.each(['(edited by Ann)', '()', '(ok)'])('not: %s', text => expect(isStatus(text)).toBe(false))
})
