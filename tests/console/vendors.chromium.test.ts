import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConsoleProfile } from '../../src/console/index'
import { knownProfiles } from '../../src/console/profile/known'
import { settled } from '../consoles/settled'
import { launchChromium } from '../consoles/browser'
import { buildVendors } from '../consoles/fixtures/vendors/build'
import { type Served, serveStatic } from '../consoles/serve-static'
import { scoreConsole } from './score'
import { compare } from './score-compare'
import { consoleFrame } from './score-play'
import { writeScript } from './score-script'
import { stopWatching, watchWith } from './vendors-watch'

/** Each page of our making, and the profile of the product it is drawn after. */
const vendors: [page: string, profile: string][] = [
  ['chatwoot', 'Chatwoot'],
  ['zendesk', 'Zendesk Agent Workspace'],
  ['intercom', 'Intercom'],
  ['intercom&generation=legacy', 'Intercom'],
  ['pinduoduo', '拼多多商家客服'],
  ['feige', '抖店飞鸽'],
  ['kuaishou', '快手小店客服'],
  ['dongdong', '京东咚咚'],
  ['xiaohongshu', '小红书客服'],
  ['xiaohongshu-newer', '小红书客服'],
  ['qiyu', '网易七鱼'],
  ['1688', '1688 旺旺网页'],
]

const profileOf = (name: string): ConsoleProfile => {
  const found = knownProfiles.find(profile => profile.name === name)
  if (!found) throw new Error(`no profile ${name}`)
  return found
}

const told = new Set(['version', 'name', 'match', 'verified'])
const rot = (field: string, value: unknown): unknown => {
  if (field === 'roles') return (value as { role: string }[]).map(rule => ({ ...rule, selector: '.rotted' }))
  if (field === 'urlId') return '/rotted/(\\d+)'
  return field.endsWith('Id') ? 'data-rotted' : ['.rotted', '[data-rotted]']
}
/** The profile as the product's next release may leave it: one field after the other names nothing any more, then all. */
function rottings(profile: ConsoleProfile): [field: string, profile: ConsoleProfile][] {
  const fields = Object.entries(profile).filter(([field]) => !told.has(field))
  // The rest rots with all of them: one by one they take minutes.
  const alone = new Set(['row', 'text', 'scroller', 'item', 'roles'])
  const each = fields
    .filter(([field]) => alone.has(field))
    .map(([field, value]): [string, ConsoleProfile] => [field, { ...profile, [field]: rot(field, value) }])
  const all = Object.fromEntries(fields.map(([field, value]) => [field, rot(field, value)])) as ConsoleProfile
  return [...each, ['all', all]]
}

/** Lines that may be lost where a profile rots: a message that says nothing but a day, read as the day. */
const LOST: Record<string, number> = { zendesk: 1, kuaishou: 1, xiaohongshu: 1 }

let browser: Browser
let served: Served
beforeAll(async () => {
  served = await serveStatic(await buildVendors())
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** A page with a past of some length in every conversation, at which nothing happens. */
async function still(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } })
  await page.goto(`${served.url}/?console=${name}&empty=1`)
  const frame = await consoleFrame(page)
  const { lang, draws } = await frame.evaluate(() => window.kit.about)
  const { past } = writeScript({ lang, draws }, { seed: 11, messages: 0 })
  await frame.evaluate(all => {
    for (const one of all) window.kit.seed(one)
    window.kit.select(all[0]?.id ?? '')
  }, past)
  await settled(page)
  return page
}

/** What a reader with this profile makes of the open conversation: lines found and with the right role, lines made up. */
async function look(page: Page, profile: ConsoleProfile) {
  const watch = await watchWith(page, profile)
  for (let before = -1, now = 0, tries = 0; (now === 0 || now !== before) && tries < 20; tries++) {
    before = now
    await page.waitForTimeout(250)
    now = (await watch.now()).count
  }
  const events = await watch.told()
  await stopWatching(page)
  const frame = await consoleFrame(page)
  const [truth, open] = await frame.evaluate(() => [window.kit.truth(), window.kit.state.active] as const)
  const { active: id } = await watch.now()
  const { found, roles, falses, doubled, messages, why } = compare(
    truth.filter(one => one.conversation === open),
    events,
    [{ conversation: open, id, step: 0 }],
  )
  return { found, roles, false: falses + doubled, messages, id, why }
}

describe.each(vendors)('%s', (page, name) => {
  it('is read no worse with its profile, whole or rotted, than without', async () => {
    const at = await still(page)
    const without = await look(at, {})
    expect(without.found, without.why.join('\n')).toBeGreaterThan(0)
    const profile = profileOf(name)
    for (const [field, rotted] of [['nothing', profile] as const, ...rottings(profile)]) {
      const seen = await look(at, rotted)
      const said = `${field} rotted:\n${seen.why.join('\n')}`
      expect(seen.found, said).toBeGreaterThanOrEqual(without.found - (LOST[page] ?? 0))
      expect(seen.roles, said).toBeGreaterThanOrEqual(without.roles - (LOST[page] ?? 0))
      expect(seen.false, said).toBeLessThanOrEqual(without.false)
      expect(seen.id, said).not.toBeNull()
    }
    await at.close()
  })
})

/** On the others something is still amiss with the reader, not with the profile; each comes in here as it is mended. */
const played = vendors.filter(([page]) => /^(?:intercom|pinduoduo|kuaishou|dongdong|xiaohongshu|qiyu)$/.test(page))

describe.each(played)('%s', (page, name) => {
  it('is read with its profile as a shift is played', async () => {
    const score = await scoreConsole(browser, page, `${served.url}/?console=${page}`, {
      seed: 5,
      messages: 24,
      watch: at => watchWith(at, profileOf(name)),
    })
    const { messages, openings, why } = score
    expect(score, why.join('\n')).toMatchObject({ says: true, falses: 0, doubled: 0, falseLive: 0, active: openings })
    expect(score.found / messages, why.join('\n')).toBeGreaterThanOrEqual(0.99)
    expect(score.roles / messages, why.join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})
