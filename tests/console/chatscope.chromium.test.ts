import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../consoles/settled'
import { launchChromium } from '../consoles/browser'
import { buildKit } from '../consoles/build'
import { customerArrives, openConversation } from '../consoles/play'
import { type Served, serveStatic } from '../consoles/serve-static'
import { heard, untilFound, watchPage } from './injected'
import { expectTold, type Played, Shift } from './shift'

const IDS = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6']
const NAMES = ['王小姐', 'John Doe', '李雷', '韩梅梅', 'Zoë', '周先生']

let browser: Browser
let served: Served
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  served = await serveStatic(await buildKit('chatscope'))
})
afterAll(async () => {
  await browser.close()
  await served.stop()
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${served.url}/index.html?empty=1`)
  for (const [index, id] of IDS.entries()) await customerArrives({ page }, id, NAMES[index] ?? id)
})
afterEach(() => page.close())

describe('on chatscope', () => {
  it('tells every message of a long shift once, with its role, in its conversation', async () => {
    const before: Played[] = []
    for (const conversation of IDS) {
      for (const text of ['以前的话', '以前的话']) {
        await page.evaluate(([id, line]) => void window.kit.say('customer', line ?? '', id), [conversation, text])
        before.push({ conversation, role: 'customer', text, live: false })
      }
    }
    for (const id of [...IDS, 'k1']) await openConversation(page, id)
    await watchPage(page)
    await untilFound(page)
    const shift = new Shift({ page }, IDS, 'k1', 3)
    shift.openings.push({
      conversation: 'k1',
      id: (await heard(page)).flatMap(e => (e.type === 'conversation' ? [e.id] : []))[0],
    })
    await shift.play(100)
    expectTold(await heard(page), shift, before)
  })

  it('never tells a typing line, and no message twice when the thread is drawn again', async () => {
    await watchPage(page)
    await openConversation(page, 'k2')
    await page.evaluate(() => void window.kit.say('customer', 'hello', 'k2'))
    await untilFound(page)
    for (let round = 0; round < 5; round++) {
      await page.evaluate(() => window.kit.setTyping('John Doe'))
      await page.waitForTimeout(150)
      await page.evaluate(() => window.kit.setTyping(null))
      await openConversation(page, round % 2 ? 'k2' : 'k3')
      await settled(page)
    }
    const texts = (await heard(page)).flatMap(e => (e.type === 'message' ? [e.text] : []))
    expect(texts).toEqual(['hello'])
  })
})
