import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from './browser'
import { buildKit } from './build'
import { fillWithSamples } from './desk/samples'
import { type Desk, startDesk } from './desk/server'
import { customerArrives, customerLeaves, customerSays, openConversation, playShift, reply } from './play'
import { script } from './scripts/shift'
import { type Served, serveStatic } from './serve-static'

let browser: Browser
let page: Page
const pageErrors: Error[] = []
const shot = (name: string) => page.screenshot({ path: `out/consoles/${name}.png` })

const row = (id: string) => page.locator(`[data-sid="${id}"]`)
const badge = (id: string) => row(id).locator('.badge')
const bubbles = (side: 'buyer' | 'seller') => page.locator(`.${side} .bubble`)

const newPage = async () => {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  opened.on('pageerror', error => pageErrors.push(error))
  return opened
}

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  expect(pageErrors).toEqual([])
})

describe('the demo console', () => {
  let desk: Desk
  beforeEach(async () => {
    await page?.close()
    await desk?.stop()
    desk = await startDesk()
    page = await newPage()
    desk.openConversation({ id: 'a', customer: '王***安' })
    desk.openConversation({ id: 'b', customer: 'Ann***e' })
    await page.goto(desk.url)
  })

  afterAll(async () => {
    await page.close()
    await desk.stop()
  })

  it('shows a new message in the open thread and raises the badge of the others', async () => {
    await openConversation(page, 'a')
    desk.receive('a', '在吗')
    await bubbles('buyer').getByText('在吗').waitFor()
    expect(await badge('a').count()).toBe(0)

    desk.receive('b', 'hello?')
    desk.receive('b', 'anyone there?')
    await badge('b').getByText('2').waitFor()
    expect(await row('b').textContent()).toContain('anyone there?')
    expect(await page.locator('.session').first().getAttribute('data-sid')).toBe('b')
    expect(await page.title()).toMatch(/^\(2\) /)
    expect(await page.locator('.talk').textContent()).not.toContain('hello?')

    await openConversation(page, 'b')
    expect(await bubbles('buyer').allTextContents()).toEqual(['hello?', 'anyone there?'])
    await badge('b').waitFor({ state: 'detached' })
    expect(await page.title()).not.toMatch(/^\(/)
    expect(page.url()).toBe(`${desk.url}/#/chat/b`)
  })

  it('sends what the agent types, shows it at once, then takes the id of the server', async () => {
    const heard: string[] = []
    const off = desk.onAgentMessage((id, message) => heard.push(`${id}: ${message.text}`))
    await openConversation(page, 'a')
    let answer = (): void => {}
    const held = new Promise<void>(done => {
      answer = done
    })
    await page.route('**/api/chats/a/messages', async route => {
      await held
      await route.continue()
    })
    const sending = reply(page, '您好，\n请讲 😊')
    await page.locator('.pending').waitFor()
    const early = await page.locator('.seller').getAttribute('data-mid')
    answer()
    await sending
    const sent = desk.history('a').find(message => message.role === 'agent')
    expect(sent?.text).toBe('您好，\n请讲 😊')
    expect(await page.locator('.seller').getAttribute('data-mid')).toBe(sent?.id)
    expect(early).not.toBe(sent?.id)
    expect(heard).toEqual(['a: 您好，\n请讲 😊'])
    expect(await bubbles('seller').count()).toBe(1)
    off()
    await page.unroute('**/api/chats/a/messages')
    await reply(page, 'fast', { fast: true })
    expect(heard).toHaveLength(1)
  })

  it('marks a line that did not go through, and sends it again on a click', async () => {
    await openConversation(page, 'a')
    await page.route('**/api/chats/a/messages', route => route.abort())
    await reply(page, '稍等', { fast: true })
    await page.locator('.resend').waitFor()
    expect(desk.history('a').some(message => message.role === 'agent')).toBe(false)
    await page.unroute('**/api/chats/a/messages')
    await page.locator('.resend').click()
    await page.locator('.resend').waitFor({ state: 'detached' })
    await expect.poll(() => desk.history('a').filter(message => message.role === 'agent').length).toBe(1)
    expect(await bubbles('seller').allTextContents()).toEqual(['稍等'])
  })

  it('shows markup, links and very long text as they were written', async () => {
    const odd = `<img src=x onerror="document.title='hacked'"> <b>b</b> https://example.com/?a=1&b=2 ${'很长'.repeat(800)}`
    await openConversation(page, 'a')
    desk.receive('a', odd)
    await expect.poll(() => bubbles('buyer').allTextContents()).toEqual([odd])
    expect(await page.locator('.bubble *').count()).toBe(0)
    const box = await page.locator('.lines').evaluate(el => el.scrollWidth - el.clientWidth)
    expect(box).toBeLessThanOrEqual(0)
  })

  it('follows new lines at the end of a long thread, and stays where the agent reads', async () => {
    for (let i = 0; i < 80; i += 1) desk.receive('a', `第 ${i} 条`)
    await openConversation(page, 'a')
    const scroller = page.locator('.scroll')
    const fromEnd = () => scroller.evaluate(el => Math.round(el.scrollHeight - el.scrollTop - el.clientHeight))
    expect(await fromEnd()).toBe(0)
    desk.receive('a', '最新一条')
    await page.getByText('最新一条').last().waitFor()
    await expect.poll(fromEnd).toBe(0)
    await scroller.evaluate(el => el.scrollTo(0, 300))
    await page.waitForTimeout(100)
    desk.receive('a', '又一条')
    await page.locator('.newer').getByText('1 条新消息').waitFor()
    expect(await scroller.evaluate(el => el.scrollTop)).toBe(300)
    await shot('desk-long')
    await page.locator('.newer').click()
    await expect.poll(fromEnd).toBe(0)
  })

  it('keeps the thread through a reload, and comes back by itself when the server does', async () => {
    await openConversation(page, 'a')
    desk.receive('a', '还在吗')
    await reply(page, '在的', { fast: true })
    await page.reload()
    await bubbles('seller').getByText('在的').waitFor()
    expect(await bubbles('buyer').allTextContents()).toEqual(['还在吗'])

    const port = Number(new URL(desk.url).port)
    await desk.stop()
    await page.getByText('连接已断开').waitFor()
    desk = await startDesk({ port })
    desk.openConversation({ id: 'a', customer: '王***安' })
    desk.receive('a', '重启之后')
    await page.getByText('连接已断开').waitFor({ state: 'detached' })
    await bubbles('buyer').getByText('重启之后').waitFor()
  })

  it('ends a conversation from either side', async () => {
    await openConversation(page, 'a')
    await page.getByRole('button', { name: '结束' }).click()
    await page.locator('.g-ended [data-sid="a"]').waitFor()
    await page.locator('.tip').getByText('客服已结束会话').waitFor()
    expect(await page.locator('.write textarea').isDisabled()).toBe(true)
    await openConversation(page, 'b')
    await customerLeaves({ page, desk }, 'b')
    await page.locator('.tip').getByText('客户已离开会话').waitFor()
    await page.locator('.g-ended [data-sid="b"]').waitFor()
    desk.receive('a', '我又来了')
    await page.locator('.g-serving [data-sid="a"]').waitFor()
  })

  it('shows and hides the typing bubble, and accepts from the queue', async () => {
    const id = desk.openConversation({ customer: 'q***1', queued: true })
    await page.locator(`.g-waiting [data-sid="${id}"]`).waitFor()
    await openConversation(page, id)
    await page.locator(`.g-serving [data-sid="${id}"]`).waitFor()
    desk.typing(id, true)
    await page.getByText('对方正在输入…').waitFor()
    desk.receive(id, '写好了')
    await page.getByText('对方正在输入…').waitFor({ state: 'detached' })
  })

  it('plays a scripted shift of two conversations at once', async () => {
    fillWithSamples(desk)
    const scripts = [script('zh-insult'), script('en-cools')]
    await playShift({ page, desk }, scripts, { atOnce: 2, pause: 20, fast: true })
    for (const { id, turns } of scripts) {
      const spoken = desk.history(id).filter(message => message.role !== 'system')
      expect(spoken.map(message => [message.role, message.text])).toEqual(turns.map(turn => [turn.who, turn.text]))
    }
    await openConversation(page, 'zh-insult')
    await shot('desk-ended')
    await openConversation(page, '88201')
    await shot('desk-open')
  })
})

describe('the chatscope page', () => {
  let served: Served

  beforeAll(async () => {
    served = await serveStatic(await buildKit('chatscope'))
    page = await newPage()
  })

  afterAll(async () => {
    await page.close()
    await served.stop()
  })

  it('takes messages, counts unread ones, switches, sends and closes', async () => {
    await page.goto(served.url)
    await customerSays({ page }, '102', '<b>Are you there?</b>')
    await page.locator('.cs-conversation__unread').getByText('1').waitFor()
    await openConversation(page, '102')
    expect(await page.locator('.cs-conversation__unread').count()).toBe(0)
    expect(await page.locator('.cs-message--incoming').last().textContent()).toContain('<b>Are you there?</b>')
    await reply(page, "Yes, I'm here.\n<3 & more")
    const messages = await page.evaluate(() => window.kit.state.convs.find(conv => conv.id === '102')?.messages)
    expect(messages?.at(-1)).toMatchObject({ from: 'agent', text: "Yes, I'm here.\n<3 & more" })
    await shot('chatscope')
    await customerLeaves({ page }, '102')
    await customerArrives({ page }, '104', '赵***敏')
    await page.locator('.cs-conversation').first().getByText('赵***敏').waitFor()
    await page.getByText('客户已离开会话').last().waitFor()
    expect(await page.locator('.cs-message-input--disabled').count()).toBe(1)
  })

  it('plays a scripted shift', async () => {
    await page.goto(`${served.url}/?empty=1`)
    await playShift({ page }, [script('zh-cools'), script('en-late')], { atOnce: 2, pause: 20, fast: true })
    const last = await page.evaluate(() => window.kit.state.convs.map(conv => conv.messages.length))
    expect(last).toEqual([script('en-late').turns.length + 1, script('zh-cools').turns.length + 1])
  })
})
