import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import type { State } from '../../../src/domain'
import { buildDesk } from '../../consoles/build'
import { type Desk, startDesk } from '../../consoles/desk/server'
import { openConversation } from '../../consoles/play'
import { enableSite, welcomePage } from '../harness/enable'
import { counted, stageOf } from '../harness/stage'
import { dump } from '../harness/store'

/** Whether the consoles that are known are read, by their documents. */
async function readers(inside: Page): Promise<Record<string, boolean>> {
  const [row] = (await dump(inside)).state ?? []
  const scenes = Object.values((row?.value as { state: State } | undefined)?.state.scenes ?? {})
  return Object.fromEntries(scenes.map(({ document, readable }) => [document, readable]))
}

describe('enabling a console', () => {
  let desk: Desk
  let breather: Breather
  beforeAll(async () => {
    await buildDesk()
    desk = await startDesk({ sendDelay: 0 })
    breather = await launch({ dist: await buildExtension() })
  })
  afterAll(async () => {
    await breather.close()
    await desk.stop()
  })

  it('reads nothing before the agent has said so', async () => {
    await welcomePage(breather)
    const page = await breather.context.newPage()
    await page.goto(desk.url)
    const scripts = await breather.worker.evaluate(() => {
      const api = (
        globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } }
      ).chrome
      return api.scripting.getRegisteredContentScripts()
    })
    expect(scripts).toEqual([])
  })

  it('works at once in the tab that is open', async () => {
    const page = breather.context.pages().find(tab => tab.url().startsWith(desk.url))
    if (!page) throw new Error('no desk')
    const welcome = await enableSite(breather, desk.url)
    await page.bringToFront()
    desk.openConversation({ id: 'a', customer: '林**' })
    await openConversation(page, 'a')
    await welcome.locator('.check .dot:not(.hollow)').waitFor()
    desk.receive('a', '在吗')
    const { tallyWhen } = stageOf(breather, page, welcome)
    expect(counted(await tallyWhen(tally => counted(tally) > 0))).toBe(1)
  })

  it('still works after the browser was closed and opened', async () => {
    const { profile } = breather
    const asked = breather.context.pages().find(tab => tab.url().includes('welcome'))
    if (!asked) throw new Error('no welcome')
    const before = Object.keys(await readers(asked))
    await breather.close()
    breather = await launch({ dist: await buildExtension(), profile })
    const page = await breather.context.newPage()
    await page.goto(`${desk.url}/#/chat/a`)
    const inside = await breather.open('welcome/index.html')
    // Known by its document: the page of before is told of until the worker has started.
    const isNew = ([document, readable]: [string, boolean]) => readable && !before.includes(document)
    await expect.poll(async () => Object.entries(await readers(inside)).some(isNew)).toBe(true)
    await inside.locator('.check .dot:not(.hollow)').waitFor()
    await page.bringToFront()
    desk.receive('a', '还在吗')
    const { tallyWhen } = stageOf(breather, page, inside)
    expect(counted(await tallyWhen(tally => counted(tally) > 1, 60_000))).toBe(2)
  })

  it('stops at once when the agent takes it back', async () => {
    const inside = breather.context.pages().find(tab => tab.url().includes('welcome'))
    const page = breather.context.pages().find(tab => tab.url().startsWith(desk.url))
    if (!inside || !page) throw new Error('tabs gone')
    await inside.bringToFront()
    await inside.locator('.check li > button').click()
    await inside.locator('.check li').waitFor({ state: 'detached' })
    await page.bringToFront()
    await page.waitForTimeout(500)
    desk.receive('a', '人呢')
    await page.getByText('人呢').first().waitFor()
    await page.waitForTimeout(1500)
    expect(counted(await stageOf(breather, page, inside).tally())).toBe(2)
  })
})
