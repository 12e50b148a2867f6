import { describe, expect, it } from 'vitest'
import { conversationId, sameConversation, type Signals, urlFaith, urlToken } from '../../src/console/conversation/key'
import { hash } from '../../src/console/page/text'

const signals = (more: Partial<Signals>): Signals => ({ url: null, row: null, name: null, entry: null, ...more })

describe('urlToken', () => {
  it.each([
    ['https://x.test/app/accounts/1/conversations/42', '42'],
    ['https://x.test/agent/tickets/991?brand=2', '991'],
    ['https://x.test/#/chat/c7', 'c7'],
    ['https://x.test/inbox/index.html?conversationId=a-1', 'a-1'],
    ['https://x.test/website/8f1c/inbox/session_12ab/', 'session_12ab'],
    ['https://x.test/console/v2', null],
    ['https://x.test/index.html?start=4', null],
    ['not an address', null],
  ])('%s', (href, token) => expect(urlToken(href)).toBe(token))

  it('follows a profile’s pattern, and a broken one says nothing', () => {
    expect(urlToken('https://x.test/a-b-c', '/a-(\\w)')).toBe('b')
    expect(urlToken('https://x.test/a', '(')).toBeNull()
  })
})

describe('which conversation', () => {
  it('goes by the entry’s id, then an address that moves, then the name', () => {
    expect(
      sameConversation(signals({ row: '1', name: 'Guest' }), signals({ row: '2', name: 'Guest' }), 'unknown'),
    ).toBe(false)
    expect(sameConversation(signals({ url: '1', name: 'Guest' }), signals({ url: '2', name: 'Guest' }), 'moves')).toBe(
      false,
    )
    expect(sameConversation(signals({ url: '1', name: 'Ann' }), signals({ url: '1', name: 'Bob' }), 'stays')).toBe(
      false,
    )
    expect(sameConversation(signals({ name: 'Ann' }), signals({}), 'unknown')).toBe(true)
  })

  it('learns from a switch whether the address moves', () => {
    expect(urlFaith('unknown', signals({ url: '1', name: 'Ann' }), signals({ url: '1', name: 'Bob' }))).toBe('stays')
    expect(urlFaith('unknown', signals({ url: '1', name: 'Ann' }), signals({ url: '2', name: 'Bob' }))).toBe('moves')
    expect(urlFaith('stays', signals({ url: '1', name: 'Ann' }), signals({ url: '2', name: 'Ann' }))).toBe('stays')
  })

  it('never tells a name', () => {
    const id = conversationId(signals({ url: '7', name: '王小姐' }), 'stays', hash)
    expect(id).toMatch(/^name:/)
    expect(id).not.toContain('王')
    expect(conversationId(signals({}), 'unknown', hash)).toBeNull()
  })
})
