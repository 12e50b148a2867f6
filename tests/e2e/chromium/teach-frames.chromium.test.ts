import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { listen, type Served } from '../../consoles/serve-static'
import { complaints } from '../harness/complaints'
import { enableSite } from '../harness/enable'
import { consolePage } from './teach-console'

interface Scripting {
  chrome: {
    tabs: { query(query: object): Promise<{ id: number; active: boolean; url?: string }[]> }
    scripting: { executeScript(injection: object): Promise<{ frameId: number }[]> }
    runtime: { sendMessage(message: object): Promise<unknown> }
  }
}

/** The console in a frame of a page that the agent has not enabled, which `localhost` is beside 127.0.0.1. */
describe('teaching in a frame', () => {
  let breather: Breather
  let served: Served
  let inside: Page
  let page: Page
  let frame: Frame
  let tab: number

  beforeAll(async () => {
    served = await listen((request, response) => {
      const around = `<iframe src="${served.url}/desk" style="width:1200px;height:700px;border:0"></iframe>`
      const html = request.url === '/desk' ? consolePage() : `<!doctype html><body>${around}${around}</body>`
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
    breather = await launch({ dist: await buildExtension() })
    inside = await enableSite(breather, served.url)
    page = await breather.context.newPage()
    await page.goto(served.url.replace('127.0.0.1', 'localhost'))
    const found = page.frames().find(one => one.url().endsWith('/desk'))
    if (!found) throw new Error('no frame')
    frame = found
    await frame.getByText('已经等了五天了').waitFor()
    await page.waitForTimeout(1000)
    tab = await breather.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as Scripting
      return (await chrome.tabs.query({ active: true })).at(-1)?.id ?? -1
    })
  })
  afterAll(async () => {
    await breather.close()
    await served.stop()
  })

  /** What the page's own scripts can see of us there: a box on the document element, and whatever we left in their world. */
  const seenBy = (where: Frame | Page): Promise<{ boxes: number; left: boolean }> =>
    where.evaluate(() => ({
      boxes: [...document.documentElement.children].filter(child => child instanceof HTMLDivElement).length,
      left: Symbol.for('breather.lesson') in window || Object.keys(window).some(name => /breather|lesson/i.test(name)),
    }))
  const teach = (): Promise<unknown> =>
    inside.evaluate(
      of => (globalThis as unknown as Scripting).chrome.runtime.sendMessage({ type: 'teach', tab: of }),
      tab,
    )

  it('runs where the agent has allowed it, and leaves nothing that a page can see', async () => {
    expect(await seenBy(frame)).toEqual({ boxes: 0, left: false })
    expect(await teach()).toEqual({ ok: true })
    await expect.poll(() => seenBy(frame)).toEqual({ boxes: 1, left: false })
    expect(await seenBy(page)).toEqual({ boxes: 0, left: false })
  })

  it('goes on in the frame that is clicked in, and ends in the other', async () => {
    const [, other] = page.frames().filter(one => one.url().endsWith('/desk'))
    if (!other) throw new Error('no second frame')
    await expect.poll(() => seenBy(other)).toEqual({ boxes: 1, left: false })
    await frame.getByText('已经等了五天了').click({ force: true })
    await expect.poll(() => seenBy(other)).toEqual({ boxes: 0, left: false })
    expect((await seenBy(frame)).boxes).toBe(1)
  })

  it('ends by Escape, and can be begun again', async () => {
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await seenBy(frame)).boxes).toBe(0)
    expect(await teach()).toEqual({ ok: true })
    await expect.poll(async () => (await seenBy(frame)).boxes).toBe(1)
  })

  it('ends when a newer content script takes over, as after an update', async () => {
    // What a newer one says once it reads; the same one again would find itself there and leave.
    for (const one of page.frames())
      await one.evaluate(() => document.dispatchEvent(new CustomEvent('x-instance', { detail: 'newer' })))
    const frames = await breather.worker.evaluate(async of => {
      const { chrome } = globalThis as unknown as Scripting
      const ran: number[] = []
      // Which frames there are cannot be asked without another permission; they are few, and counted up.
      for (let frameId = 1; frameId < 100; frameId++) {
        const injection = { target: { tabId: of, frameIds: [frameId] }, files: ['content.js'] }
        const done = await chrome.scripting.executeScript(injection).catch(() => [])
        ran.push(...done.map(one => one.frameId))
      }
      return ran
    }, tab)
    expect(frames.length).toBe(2)
    await expect.poll(async () => (await seenBy(frame)).boxes).toBe(0)
    // The newer one is the one that is taught with.
    await page.waitForTimeout(500)
    expect(await teach()).toEqual({ ok: true })
    await expect.poll(async () => (await seenBy(frame)).boxes).toBe(1)
    expect(await complaints(breather)).toEqual([])
  })
})
