import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLOB } from '../../src/console/profile/schema'
import {
  isHashed,
  isKindName,
  isKindValue,
  isState,
  isUnspoken,
  spokenWords,
  writtenPart,
} from '../../src/console/teach/stable'
import { siteOf } from '../../src/console/teach/site'

describe('classes that a build made', () => {
  it.each([
    'css-1q2w3e',
    'sc-bdVaJa',
    '_abc123',
    'MP1bk3xq',
    'kXbQzD',
    'jss-42abc',
    'svelte-1tky8bj',
    'Message_row__3xY9k',
  ])('%s is dropped', token => expect(isHashed(token)).toBe(true))
  it.each([
    'message',
    'chat-row',
    'cs-message--incoming',
    'onemsg',
    'isMeRow',
    'col-md-6',
    'rce-mbox-right',
    'ant-bubble-end',
    'ChatMessageList',
    'h3',
    'talk_row',
    'kwaishop-cs-LayoutDefaultWrapper',
  ])('%s is kept', token => expect(isHashed(token)).toBe(false))
  it('keeps the beginning that a person wrote', () => {
    expect(writtenPart('Message_row__3xY9k')).toBe('Message_row__')
    expect(writtenPart('css-1q2w3e')).toBeNull()
    expect(writtenPart('_3xY9kab')).toBeNull()
  })
})

describe('states', () => {
  it.each(['active', 'is-selected', 'unread', 'msg--new', 'row-first', 'isHover', 'is-on'])(
    '%s comes and goes',
    token => expect(isState(token)).toBe(true),
  )
  it.each(['on-left', 'message', 'newsletter', 'incoming', 'sent-by-me'])('%s stays', token =>
    expect(isState(token)).toBe(false),
  )
})

describe('what a selector may hold', () => {
  it('is no name and no word of the page, but for the consoles’ own', () => {
    const spoken = spokenWords([
      'Anna Smith',
      'Wang',
      'message',
      '你好',
      'a long text of many words that says something',
    ])
    for (const token of ['anna', 'user-anna', 'bySmith', 'annasmith', 'wang_row', '王小姐'])
      expect(isUnspoken(token, spoken), token).toBe(false)
    for (const token of ['message', 'channel', 'long', 'hosanna']) expect(isUnspoken(token, spoken), token).toBe(true)
  })
  it('is no id, address or time', () => {
    for (const name of [
      'id',
      'title',
      'data-id',
      'data-user-id',
      'data-messageId',
      'data-name',
      'data-author',
      'href',
      'data-time',
      'data-v-1ab2',
      'aria-label',
      'data-key',
    ])
      expect(isKindName(name), name).toBe(false)
    for (const name of ['data-role', 'type', 'data-side', 'from', 'data-test', 'aria-selected'])
      expect(isKindName(name), name).toBe(true)
    for (const value of ['88201', '13800138000', '', '王小姐', 'a@b.c', 'x'.repeat(41)])
      expect(isKindValue(value), value).toBe(false)
    for (const value of ['agent', 'end-user', '3', 'internal note']) expect(isKindValue(value), value).toBe(true)
  })
})

describe('the site of a lesson', () => {
  it.each([
    ['https://desk.example/', 'https://desk.example/*'],
    ['https://desk.example/app/inbox/7', 'https://desk.example/app/*'],
    ['https://desk.example/anna', 'https://desk.example/*'],
    ['https://desk.example/88201/x', 'https://desk.example/*'],
    ['http://127.0.0.1:8080/a/b?q=1#z', 'http://127.0.0.1:8080/*'],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['nothing', null],
  ])('of %s is %s', (href, site) => expect(siteOf(href)).toBe(site))

  it('is always one that a profile may name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), parts => {
        const site = siteOf(`https://desk.example:8443/${parts.join('/')}`)
        if (site !== null) expect(site).toMatch(GLOB)
      }),
    )
  })
})
