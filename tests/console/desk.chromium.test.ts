import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { type Desk, startDesk } from '../consoles/desk/server'
import { openConversation } from '../consoles/play'
import type { ConsoleEvent } from '../../src/console/index'
import { heard, untilFound, watchPage } from './injected'
import { expectTold, type Played, Shift } from './shift'

const IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']
const NAMES = ['王***安', 'Ann***e', 't***k', '晓***8', '青***山', 'l***6', '橘***子']

/** A loaded machine is slow; what is told late is still told. */
const PATIENTLY = { timeout: 60_000 }

let browser: Browser
let desk: Desk
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  desk = await startDesk()
  IDS.forEach((id, index) => desk.openConversation({ id, customer: NAMES[index] ?? id }))
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
})
afterEach(async () => {
  await page.close()
  await desk.stop()
})

/** What stands in a conversation now, as history. */
const history = (ids: readonly string[]): Played[] =>
  ids.flatMap(conversation =>
    desk.history(conversation).map(({ role, text }) => ({ conversation, role, text, live: false })),
  )

describe('on the desk', () => {
  it('tells every message of a long shift once, with its role, in its conversation', async () => {
    for (const id of IDS) desk.receive(id, '以前的话')
    await page.goto(desk.url)
    await openConversation(page, 'c1')
    // Opened once before the watch, so that no badge is left from before.
    for (const id of [...IDS.slice(1), 'c1']) await openConversation(page, id)
    await watchPage(page)
    await untilFound(page)
    const shift = new Shift({ page, desk }, IDS, 'c1', 11)
    const before = history(IDS)
    shift.openings.push({
      conversation: 'c1',
      id: (await heard(page)).flatMap(e => (e.type === 'conversation' ? [e.id] : []))[0],
    })
    await shift.play(100)
    expectTold(await heard(page), shift, before)
  })

  it('says how sure it is of a console, and by which of its rules', async () => {
    await page.goto(desk.url)
    await openConversation(page, 'c1')
    await desk.receive('c1', '在吗')
    await watchPage(page)
    await untilFound(page)
    const found = (await heard(page)).find(event => event.type === 'console')
    expect(found?.confidence).toBeGreaterThanOrEqual(0.9)
    expect(found?.because).toEqual(
      expect.arrayContaining(['the reply box says so', 'the thread scrolls by itself', 'a list of conversations']),
    )
    expect(found?.because).not.toContain('the page scrolls as a whole')
  })

  it('calls what came before a reload history, but for what the badges show', async () => {
    await page.goto(desk.url)
    await openConversation(page, 'c1')
    await watchPage(page)
    await untilFound(page)
    const first = new Shift({ page, desk }, IDS.slice(0, 3), 'c1', 5)
    await first.play(40)
    await first.say('c2', '刷新前的一句')
    await first.say('c2', '刷新前的又一句')
    await openConversation(page, 'c1')
    const ids = (await heard(page)).flatMap(e => (e.type === 'conversation' ? [e.id] : []))
    await page.reload()
    await openConversation(page, 'c1')
    await watchPage(page)
    await untilFound(page)
    const second = new Shift({ page, desk }, IDS.slice(0, 3), 'c1', 6)
    const before = history(['c1', 'c3'])
    const c2 = history(['c2'])
    for (const one of c2.slice(-2)) one.live = true
    second.openings.push({
      conversation: 'c1',
      id: (await heard(page)).flatMap(e => (e.type === 'conversation' ? [e.id] : []))[0],
    })
    await second.go('c2')
    await second.go('c3')
    await second.play(20)
    const events = await heard(page)
    expectTold(events, second, [...before, ...c2])
    expect(ids).toEqual(expect.arrayContaining(second.openings.map(({ id }) => id)))
  })

  it('tells as live what comes between the click on a conversation and its drawing, and no more of it', async () => {
    for (const id of ['c2', 'c3']) for (const n of [1, 2, 3]) desk.receive(id, `昨天说过的第${n}句话`)
    await page.goto(desk.url)
    for (const id of ['c2', 'c3', 'c1']) await openConversation(page, id)
    await watchPage(page)
    await untilFound(page)
    // The server has it before it gives the history, so that the line is in both, in whatever order they come.
    for (const [id, wait] of [
      ['c2', 0],
      ['c3', 400],
    ] as const) {
      await page.route(`**/api/chats/${id}/messages`, async route => {
        desk.receive(id, `刚刚才到的一句 ${id}`)
        await new Promise(resolve => setTimeout(resolve, wait))
        await route.continue()
      })
      await openConversation(page, id)
      const told = async () =>
        (await heard(page)).flatMap(e => (e.type === 'message' && e.text.endsWith(id) ? [e.live] : []))
      await expect.poll(told, PATIENTLY).toEqual([true])
    }
    const live = (await heard(page)).flatMap(e => (e.type === 'message' && e.live ? [e.text] : []))
    expect(live).toEqual(['刚刚才到的一句 c2', '刚刚才到的一句 c3'])
  })

  it('counts a hundred at once, tells closing and returning, waiting customers and typing', {
    timeout: 240_000,
  }, async () => {
    await page.goto(desk.url)
    await openConversation(page, 'c1')
    await watchPage(page)
    await untilFound(page)
    for (let count = 0; count < 100; count++) desk.receive('c1', `第${count}句`)
    desk.typing('c1', true)
    const live = async () => (await heard(page)).flatMap(e => (e.type === 'message' && e.live ? [e.text] : []))
    await expect.poll(async () => (await live()).length, PATIENTLY).toBeGreaterThanOrEqual(100)
    // Time for what should not come: doubles.
    await page.waitForTimeout(800)
    const burst = await live()
    expect(burst).toEqual(Array.from({ length: 100 }, (_, count) => `第${count}句`))

    desk.typing('c1', false)
    desk.receive('c3', '有人吗')
    desk.receive('c3', '有人吗')
    desk.receive('c4', '在？')
    const last = async (type: ConsoleEvent['type']) => (await heard(page)).findLast(e => e.type === type)
    await expect.poll(() => last('waiting'), PATIENTLY).toMatchObject({ unread: 2 })

    await page.locator('.write textarea').pressSequentially('好的，', { delay: 20 })
    await expect.poll(() => last('composing'), PATIENTLY).toEqual({ type: 'composing', active: true })
    await page.keyboard.press('Enter')
    await expect.poll(() => last('composing'), PATIENTLY).toEqual({ type: 'composing', active: false })
    expect((await heard(page)).filter(e => e.type === 'composing')).toHaveLength(2)
    await expect
      .poll(() => last('message'), PATIENTLY)
      .toMatchObject({
        role: 'agent',
        text: '好的，',
        live: true,
      })

    const active = (await heard(page)).find(e => e.type === 'conversation')
    const id = active?.type === 'conversation' ? active.id : ''
    desk.close('c1')
    await expect
      .poll(() => last('conversation'), PATIENTLY)
      .toEqual({
        type: 'conversation',
        id,
        state: 'closed',
      })
    desk.receive('c1', '我又来了')
    await expect
      .poll(() => last('conversation'), PATIENTLY)
      .toEqual({
        type: 'conversation',
        id,
        state: 'active',
      })

    const before = (await heard(page)).length
    await page.evaluate(() => window.stopWatching.abort())
    desk.receive('c1', '还有')
    await page.waitForTimeout(500)
    expect((await heard(page)).length).toBe(before)
  })
})
