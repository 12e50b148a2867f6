import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { openConversation } from '../../consoles/play'
import { killBrowser, killWorker } from '../harness/kill'
import { setStage, type Stage, stageOf } from '../harness/stage'

/** One pause after the other, through everything that a browser may do to it. */
describe('a pause', () => {
  let first: Stage
  let stage: Omit<Stage, 'desk' | 'close'>
  beforeAll(async () => {
    first = await setStage()
    stage = first
    first.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
  })
  afterAll(async () => {
    await Promise.allSettled([stage.breather.close(), first.close()])
  })

  const take = (pause: string): Promise<unknown> =>
    stage.inside.evaluate(id => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      const message = { type: 'take', pause: id, length: 'look', offer: null, event: `once-${id}` }
      return chrome.runtime.sendMessage(message)
    }, pause)
  const pages = (pause: string): Page[] =>
    stage.breather.context.pages().filter(p => p.url().includes(`pause=${pause}`))
  const startedAt = async (): Promise<number | undefined> => (await stage.state()).pause?.startedAt

  it('is taken once, and opened once, however often it was asked for', async () => {
    await take('p1')
    await killWorker(stage.inside)
    await take('p1')
    await expect.poll(() => pages('p1').length).toBe(1)
    expect((await stage.tally()).pauses.look).toBe(1)
  })

  it('outlives a reload, a dead worker, its own tab, and a crash of the browser, and ends by its time stamps', async () => {
    const began = await startedAt()
    expect(began).toBeTypeOf('number')
    const [page] = pages('p1')
    await page?.reload()
    await killWorker(stage.inside)
    expect(await startedAt()).toBe(began)
    await page?.close()
    expect(await startedAt()).toBe(began)
    const { profile } = stage.breather
    await killBrowser(stage.breather)
    const breather = await launch({ dist: await buildExtension(), profile })
    const inside = await breather.open('welcome/index.html')
    const desk = await breather.context.newPage()
    await desk.goto(first.desk.url)
    stage = stageOf(breather, desk, inside)
    const rested = await stage.tallyWhen(t => t.pausesCredited === 1, 120_000)
    // Nobody said that it was over: twice its twenty seconds, and not a moment more.
    expect(rested.pausedMs).toBe(40_000)
    expect((await stage.state()).pause).toBeNull()
  })

  it('comes back to the console, also where the browser has numbered its tabs anew', async () => {
    await openConversation(stage.page, 'first')
    await stage.page.bringToFront()
    await take('p2')
    await expect.poll(() => pages('p2').length).toBe(1)
    const [page] = pages('p2')
    const address = new URL(page?.url() ?? '')
    address.searchParams.set('back', '987654')
    await page?.goto(address.href)
    await page?.locator('main').waitFor()
    const closing = page?.waitForEvent('close')
    await page?.keyboard.down('Escape').catch(() => {})
    await closing
    const inFront = () =>
      stage.inside.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ url?: string }[]> } }
        }
        return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url ?? ''
      })
    await expect.poll(inFront).toContain(first.desk.url)
    expect(stage.page.url()).toContain('first')
  })
})
