import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesGlob, profileAmong, profileFor } from '../../src/console/profile/match'
import type { ConsoleProfile } from '../../src/console/profile/profile'

const all = (glob: string, addresses: string[]): boolean[] => addresses.map(address => matchesGlob(address, glob))

describe('an address’s glob', () => {
  it('takes a host and those below it, on its own ports only', () => {
    const glob = '*.zendesk.com/agent/*'
    const ours = [
      'https://shop.zendesk.com/agent/tickets/12',
      'http://shop.zendesk.com/agent/',
      'https://a.b.zendesk.com/agent/x?y#z',
      'https://SHOP.Zendesk.com:443/agent/tickets/1',
      'https://zendesk.com/agent/tickets/12',
    ]
    expect(all(glob, ours)).toEqual(ours.map(() => true))
    const others = [
      'https://zendesk.com.evil.example/agent/tickets/12',
      'https://evilzendesk.com/agent/tickets/12',
      'https://shop.zendesk.com@evil.example/agent/tickets/12',
      'https://shop.zendesk.com:x@evil.example/agent/',
      'https://user@shop.zendesk.com/agent/tickets/12',
      'https://user:secret@shop.zendesk.com/agent/tickets/12',
      'https://shop.zendesk.com:8443/agent/tickets/12',
      'https://evil.example/shop.zendesk.com/agent/tickets/12',
      'https://evil.example/#.zendesk.com/agent/',
      'https://evil.example/?.zendesk.com/agent/',
      'https://evil.example\\.zendesk.com/agent/',
      'https://shop.zendesk.com/agents/12',
      'https://shop.zendesk.com/hc/agent/12',
      'https://shop.zendesk.com/AGENT/12',
      'https://shop.zendesk.com/?/agent/12',
      'https://shop.zendesk.com/#/agent/12',
      'ftp://shop.zendesk.com/agent/12',
      'file:///shop.zendesk.com/agent/12',
      'about:blank',
      'about:srcdoc',
      'data:text/html,https://shop.zendesk.com/agent/12',
      'blob:https://shop.zendesk.com/agent/12',
      'javascript:location="https://shop.zendesk.com/agent/12"',
      'shop.zendesk.com/agent/12',
      '//shop.zendesk.com/agent/12',
      '',
    ]
    expect(all(glob, others)).toEqual(others.map(() => false))
  })

  it('never lets the path’s star reach into the host, nor the host’s into the path', () => {
    expect(matchesGlob('https://a.example/x.zendesk.com/agent/1', '*.zendesk.com/*')).toBe(false)
    expect(matchesGlob('https://zendesk.com.a.example/agent/1', 'zendesk.com*/agent/*')).toBe(false)
    expect(matchesGlob('https://zendesk.com.a.example/agent/1', 'zendesk.*/agent/*')).toBe(false)
    expect(matchesGlob('https://a.example/agent/1', 'a.*ple/agent/*')).toBe(false)
  })

  it('takes any host and port where it says so', () => {
    const glob = '*/app/accounts/*/conversations/*'
    const ours = [
      'https://chat.shop.example/app/accounts/1/conversations/5',
      'http://10.0.0.3:3000/app/accounts/1/inbox/2/conversations/5',
    ]
    expect(all(glob, ours)).toEqual([true, true])
    const others = [
      'https://chat.shop.example/app/accounts/1/settings',
      'https://a.example/#/app/accounts/1/conversations/5',
      'https://a.example/x/app/accounts/1/conversations/5',
    ]
    expect(all(glob, others)).toEqual([false, false, false])
  })

  it('takes one scheme or one port where it names it', () => {
    expect(all('https://a.example/*', ['https://a.example/', 'http://a.example/'])).toEqual([true, false])
    expect(all('*://a.example/*', ['https://a.example/', 'http://a.example/'])).toEqual([true, true])
    expect(all('127.0.0.1:8103/*', ['http://127.0.0.1:8103/x', 'http://127.0.0.1:81/x', 'http://127.0.0.1/x'])).toEqual(
      [true, false, false],
    )
    expect(all('a.example:80/*', ['http://a.example/', 'https://a.example/'])).toEqual([true, false])
  })

  it('keeps path, query and fragment apart', () => {
    expect(matchesGlob('https://a.example/chat?next=/desk/1', 'a.example/*/desk/*')).toBe(false)
    expect(matchesGlob('https://a.example/im?mode=business&roomId=7', 'a.example/im?*roomId=*')).toBe(true)
    expect(matchesGlob('https://a.example/im', 'a.example/im?*roomId=*')).toBe(false)
    expect(matchesGlob('https://a.example/im#/chat/7', 'a.example/im#/chat/*')).toBe(true)
    expect(matchesGlob('https://a.example/im#/other', 'a.example/im#/chat/*')).toBe(false)
  })

  it('reads several stars as what may stand between', () => {
    expect(
      all('a.example/*ab*ab', ['https://a.example/abab', 'https://a.example/xabyab', 'https://a.example/ab']),
    ).toEqual([true, true, false])
    expect(all('a.example/ab*ba', ['https://a.example/abba', 'https://a.example/aba'])).toEqual([true, false])
  })

  it('agrees with a regular expression of the path, and takes no long time', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 12 })
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '*', '/'), maxLength: 8 })
    fc.assert(
      fc.property(text, glob, (path, pattern) => {
        const regular = new RegExp(`^/${pattern.replaceAll('*', '.*')}$`)
        expect(matchesGlob(`https://a.example/${path}`, `a.example/${pattern}`)).toBe(regular.test(`/${path}`))
      }),
      { numRuns: 2000 },
    )
    // A net, no measure of speed: whoever goes back over the text for every star takes hours.
    const started = performance.now()
    expect(matchesGlob(`https://a.example/${'a'.repeat(50_000)}`, `a.example/${'a*'.repeat(60)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the profile for an address', () => {
  it('is the most specific one', () => {
    const named = (name: string, ...match: string[]): ConsoleProfile => ({ name, match })
    const profiles = [
      named('any', '*/*'),
      named('below', '*.example.com/*'),
      named('path', '*/app/chat/*'),
      named('host', 'desk.example.com/*'),
      named('host and path', 'desk.example.com/app/*'),
      named('later', 'desk.example.com/app/*'),
      named('nothing'),
    ]
    const at = (href: string) => profileAmong(profiles, href)?.name
    expect(at('https://desk.example.com/app/chat/1')).toBe('host and path')
    expect(at('https://desk.example.com/other')).toBe('host')
    expect(at('https://x.example.com/app/chat/1')).toBe('below')
    expect(at('https://elsewhere.example/app/chat/1')).toBe('path')
    expect(at('https://elsewhere.example/')).toBe('any')
    expect(profileAmong(profiles.slice(1, 2), 'https://elsewhere.example/')).toBeNull()
  })

  // The forms of address that CONSOLES.md records, with the conversation that each names.
  it.each([
    ['Chatwoot', 'https://chat.shop.example:3000/app/accounts/1/conversations/57', '57'],
    ['Chatwoot', 'https://chat.shop.example/app/accounts/1/inbox/4/conversations/57', '57'],
    ['Chatwoot', 'https://chat.shop.example/app/accounts/1/dashboard', null],
    ['Zendesk Agent Workspace', 'https://shop.zendesk.com/agent/tickets/1204', '1204'],
    ['Zendesk Agent Workspace', 'https://shop.zendesk.com/agent/filters/33', null],
    ['Intercom', 'https://app.intercom.com/a/inbox/ab12/inbox/shared/all/conversation/9900', '9900'],
    ['Intercom', 'https://app.intercom.com/a/inbox/ab12/inbox/conversation/9900?view=List', '9900'],
    ['拼多多商家客服', 'https://mms.pinduoduo.com/chat-merchant/index.html#/', null],
    ['抖店飞鸽', 'https://im.jinritemai.com/pc_seller_v2/main/workspace?selfId=1', null],
    ['快手小店客服', 'https://im.kwaixiaodian.com/workbench', null],
    ['京东咚咚', 'https://dongdong.jd.com/', null],
    ['小红书客服', 'https://walle.xiaohongshu.com/cstools/chat', null],
    ['网易七鱼', 'https://corp.qiyukf.com/chat/', null],
    ['1688 旺旺网页', 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html', null],
    ['1688 旺旺网页', 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html', null],
    ['LiveChat', 'https://my.livechatinc.com/chats/SXABCD1234/TH5678', 'SXABCD1234'],
    ['Gorgias', 'https://shop.gorgias.com/app/ticket/88', '88'],
    ['Crisp', 'https://app.crisp.chat/website/3a9d-11/inbox/session_77aa-4/', 'session_77aa-4'],
    ['Tidio', 'https://www.tidio.com/panel/conversations/f00d', 'f00d'],
    ['HubSpot', 'https://app.hubspot.com/live-messages/4455/inbox/667788', '667788'],
    ['Front', 'https://app.frontapp.com/open/cnv_1ab2', 'cnv_1ab2'],
    ['Freshchat', 'https://shop.freshchat.com/a/12/inbox/3/0/conversation/4567', '4567'],
    ['Zoho SalesIQ', 'https://salesiq.zoho.com/shop/allchats', null],
    [
      'Salesforce',
      'https://shop.lightning.force.com/lightning/r/MessagingSession/0Mw5g000000ABCDEAB/view',
      '0Mw5g000000ABCDEAB',
    ],
  ])('is %s at %s', (name, href, id) => {
    const profile = profileFor(href)
    expect(profile?.name).toBe(name)
    expect(profile?.urlId === undefined ? null : (new RegExp(profile.urlId).exec(href)?.[1] ?? null)).toBe(id)
  })

  it('is none elsewhere', () => {
    for (const href of [
      'https://mail.example/',
      'https://www.zendesk.com.evil.example/agent/tickets/1',
      'https://support.shop.example/hc/en-us/conversations/1',
      'https://mms.pinduoduo.com/goods',
      'https://app.intercom.com/a/apps/ab12/home',
      'https://shop.jd.com/jdm/kefu/kf-manage-lite',
      'chrome://extensions',
    ])
      expect(profileFor(href), href).toBeNull()
  })
})
