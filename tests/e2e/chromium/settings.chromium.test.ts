import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { textFor } from '../../../src/ui/text/pick'
import { buildDesk } from '../../consoles/build'
import { type Desk, startDesk } from '../../consoles/desk/server'
import { customerSays, openConversation, reply } from '../../consoles/play'
import { cardOn, clickCard, waitForCard } from '../harness/card'
import { command } from '../harness/command'
import { complaints } from '../harness/complaints'
import { enableSite } from '../harness/enable'
import { type Administered, administer } from '../harness/policy'
import { type Stage, stageOf } from '../harness/stage'
import { dump } from '../harness/store'

const zh = textFor('zh-CN')
const en = textFor('en')

const POLICY = {
  sites: [{ address: 'https://kefu.yunqiao.example/', name: '云桥客服' }],
  exits: [{ kind: 'end', name: '按公司规定结束', hint: '警告过一次', phrase: '今天先到这里，会话我先结束。' }],
  helpLines: ['公司心理热线 8008'],
  limits: { stretch: { least: 50, most: 60 } },
  retentionDays: 90,
}

/** One browser for all of it: each part goes on where the last one ended. */
describe('what is set up', () => {
  let desk: Desk
  let breather: Breather
  let page: Page
  let settings: Page
  let stage: Omit<Stage, 'desk' | 'close'>
  let company: Administered | null
  beforeAll(async () => {
    await buildDesk()
    const built = await buildExtension()
    desk = await startDesk({ sendDelay: 0 })
    company = administer(built, POLICY)
    breather = await launch({ dist: company?.dist ?? built })
    const welcome = await enableSite(breather, desk.url)
    page = await breather.context.newPage()
    stage = stageOf(breather, page, welcome)
    await page.goto(desk.url)
    desk.openConversation({ id: 'a', customer: '林**' })
    desk.receive('a', '在吗，想问下发货')
    await openConversation(page, 'a')
    await reply(page, '在的，我看一下', { fast: true })
    await welcome.locator('.check .dot:not(.hollow)').waitFor()
  })
  afterAll(async () => {
    await breather.close()
    await desk.stop()
    company?.remove()
  })

  it('ends the welcome on a live check: how many conversations, and who says what', async () => {
    // The browser opens the welcome page by itself, at times before Playwright can tell it which language it speaks.
    await stage.inside.reload()
    await stage.inside.bringToFront()
    const shown = (): Promise<string> => stage.inside.locator('.check').innerText()
    await expect.poll(shown).toContain(zh.welcome.check.seen.whole(1))
    expect(await shown()).toContain(zh.welcome.check.roles(1, 1, 0))
  })

  it('is found from the browser’s own extension page, and reaches the detector in the open tab at once', async () => {
    const options = await breather.worker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getManifest(): { options_ui: { page: string } } } }
      }
      return chrome.runtime.getManifest().options_ui.page
    })
    settings = await breather.open(options)
    await settings.getByLabel(`${zh.settings.words.add.head}: ${zh.settings.words.field}`).fill('小可爱')
    await settings.keyboard.press('Enter')
    await expect
      .poll(async () => (await dump(settings)).own?.map(({ value }) => value))
      .toContainEqual({ key: 'words', value: { add: ['小可爱'], ignore: [] } })
    await page.bringToFront()
    await customerSays({ page, desk }, 'a', '你们这帮小可愛')
    const { messages } = await stage.tallyWhen(t => t.messages.hostile > 0)
    expect(messages.hostile).toBe(1)
  })

  it('is spoken in the language chosen, in open pages and on the console, and kept', async () => {
    await settings.bringToFront()
    await settings.getByRole('button', { name: 'English' }).click()
    await settings.getByText(en.settings.lead).waitFor()
    await settings.getByLabel(en.settings.desk.button).check()
    await expect.poll(async () => (await cardOn(page))?.buttons).toEqual([en.menu.button])
    expect((await dump(settings)).meta?.map(({ value }) => value)).toContainEqual({ key: 'language', value: 'en' })
    await settings.getByRole('button', { name: '简体中文' }).click()
    await settings.getByText(zh.settings.lead).waitFor()
    await expect.poll(async () => (await cardOn(page))?.buttons).toEqual([zh.menu.button])
  })

  it('gives the card its lengths', async () => {
    await settings.getByRole('button', { name: '10 分钟' }).click()
    await page.bringToFront()
    await command(breather, 'reach')
    expect((await waitForCard(page, /离开/)).text).toContain('10')
    await clickCard(page, new RegExp(`^${zh.nudge.close}$`))
  })

  it('keeps details no longer than asked from the moment it is asked', async () => {
    await settings.evaluate(async () => {
      const open = indexedDB.open('breather')
      await new Promise(done => open.addEventListener('success', done))
      const put = open.result.transaction('breaks', 'readwrite').objectStore('breaks')
      const old = Date.now() - 60 * 24 * 3_600_000
      const added = put.add({ kind: 'gap', from: old, until: old + 600_000 })
      await new Promise(done => added.addEventListener('success', done))
      open.result.close()
    })
    expect((await dump(settings)).breaks).toHaveLength(1)
    await settings.bringToFront()
    await settings.getByRole('button', { name: zh.settings.data.days(30) }).click()
    await expect.poll(async () => (await dump(settings)).breaks).toHaveLength(0)
  })

  it('shows what the company has set, where it belongs and marked as such, and nothing bad of it', async ctx => {
    if (!company) return ctx.skip('no administrator’s rights on this machine: covered by tests/platform/policy.test.ts')
    await settings.getByText(zh.settings.company.stretch(50, 60)).waitFor()
    await settings.getByText('云桥客服').first().waitFor()
    expect(await settings.getByRole('button', { name: zh.settings.data.days(180) }).count()).toBe(0)
    await page.bringToFront()
    await command(breather, 'exits')
    const card = await waitForCard(page, /按公司规定结束/)
    expect(card.text).toContain(zh.exits.company)
    expect(card.text).toContain('公司心理热线 8008')
    // The company's own words for it take the place of ours.
    expect(card.text).not.toContain(zh.exits.options.end.hint)
    company.set({ helpLines: ['公司心理热线 9009'], limits: { stretch: { most: 1 } }, sendTo: 'https://boss.example' })
    await expect.poll(async () => (await cardOn(page))?.text).toContain('9009')
    expect((await cardOn(page))?.text).not.toContain('按公司规定结束')
    await settings.bringToFront()
    await settings.getByText('公司心理热线 9009').waitFor()
    await settings.getByText(zh.settings.company.stretch(50, 60)).waitFor({ state: 'detached' })
  })

  it('says nothing wrong to the browser', async () => {
    expect(await complaints(breather)).toEqual([])
  })
})
