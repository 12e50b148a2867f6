import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import type { Tally } from '../../../src/domain'
import { listen, type Served } from '../../consoles/serve-static'
import { cardOn, cardTheme, clickCard, waitForCard } from '../harness/card'
import { complaints } from '../harness/complaints'
import { enableSite } from '../harness/enable'
import { found, runsOf, stringsIn } from '../harness/grams'
import { counted, stageOf } from '../harness/stage'
import { dump } from '../harness/store'
import { consolePage } from './teach-console'

interface ConsoleWindow {
  say(who: 'in' | 'out', text: string): void
  show(index: number): void
  pressed: string[]
}

describe('teaching a console that cannot be read by looking', () => {
  let breather: Breather
  let served: Served
  let html = consolePage()
  let inside: Page
  let page: Page
  let said = 0

  beforeAll(async () => {
    served = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
    breather = await launch({ dist: await buildExtension() })
    inside = await enableSite(breather, served.url)
    await chooseChinese()
    page = await breather.context.newPage()
    await page.goto(served.url)
  })
  afterAll(async () => {
    await breather.close()
    await served.stop()
  })

  /** As the agent's own choice: headless Chromium forgets --lang after a page of the extension has closed itself. */
  const chooseChinese = (): Promise<void> =>
    inside.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('breather')
          opening.addEventListener('error', () => fail(opening.error))
          opening.addEventListener('success', () => {
            const tx = opening.result.transaction('meta', 'readwrite')
            tx.objectStore('meta').put({ key: 'language', value: 'zh-CN' })
            tx.addEventListener('complete', () => {
              opening.result.close()
              done()
            })
          })
        }),
    )
  const stage = () => stageOf(breather, page, inside)
  const say = (who: 'in' | 'out', text: string): Promise<void> =>
    page.evaluate(([role, words]) => (window as unknown as ConsoleWindow).say(role, words), [who, text] as const)
  const pressed = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as ConsoleWindow).pressed.filter(one => one !== 'hover'))

  /** The popup as it stands over the console's tab. */
  async function popup(): Promise<Page> {
    const tab = await breather.worker.evaluate(async url => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } }
      }
      return (await chrome.tabs.query({})).find(one => one.url?.startsWith(url))?.id
    }, served.url)
    const opened = await breather.open(`popup/index.html?for=${tab}`)
    await opened.getByRole('button', { name: '认得不对？' }).click()
    return opened
  }
  async function begin(): Promise<void> {
    const opened = await popup()
    await opened.getByRole('button', { name: /指给我看|再教一次/ }).click()
    await page.bringToFront()
    await waitForCard(page, /第 1 步，共 4 步/)
  }
  async function point(text: string): Promise<void> {
    const box = await page.getByText(text, { exact: true }).last().boundingBox()
    if (!box) throw new Error(`${text} is not there`)
    await page.mouse.move(box.x + 10, box.y + box.height / 2)
    await page.mouse.click(box.x + 10, box.y + box.height / 2)
  }
  /** The tally once nothing more is counted. */
  async function stillTally(): Promise<Tally | undefined> {
    for (let before = (await stage().state()).tally; ; ) {
      await page.waitForTimeout(1500)
      const { tally } = await stage().state()
      if (JSON.stringify(tally) === JSON.stringify(before)) return tally ?? undefined
      before = tally
    }
  }
  /** One more message from each side, and what the tally says of it. */
  async function liveMessages(): Promise<{ customers: number; sent: number }> {
    const before = (await stage().state()).tally
    said++
    await say('in', `还有一个小问题${said}`)
    await page.waitForTimeout(250)
    await say('out', `嗯嗯我在看${said}`)
    await page.waitForTimeout(250)
    await say('out', `稍等一下下${said}`)
    const after = await stillTally()
    return {
      customers: (after ? counted(after) : 0) - (before ? counted(before) : 0),
      sent: (after?.sent ?? 0) - (before?.sent ?? 0),
    }
  }

  /**
   * Until one round is counted as it should be, then another: the page needs a moment to take in what it was taught, and
   * what was said before that is history.
   */
  async function readsRightly(): Promise<void> {
    await expect.poll(liveMessages).toEqual({ customers: 1, sent: 2 })
    expect(await liveMessages()).toEqual({ customers: 1, sent: 2 })
  }

  it('reads it wrongly by itself', async () => {
    await inside.locator('.check .dot:not(.hollow)').waitFor()
    await page.bringToFront()
    expect(await liveMessages()).not.toEqual({ customers: 1, sent: 2 })
  })

  it('is taught by mouse, four clicks of which the page gets none', async () => {
    await begin()
    // As light or dark as the page, whatever the system.
    for (const [ground, theme] of [
      ['#1b1b1b', 'dark'],
      ['#fff', 'light'],
    ] as const) {
      await page.evaluate(colour => (document.body.style.background = colour), ground)
      await expect.poll(() => cardTheme(page)).toBe(theme)
    }
    const scrolled = () => page.evaluate(() => document.querySelector('.feed')?.scrollTop ?? 0)
    await page.setViewportSize({ width: 1200, height: 420 })
    await page.mouse.move(600, 150)
    await page.mouse.wheel(0, 60)
    await expect.poll(scrolled).toBeGreaterThan(20)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.waitForTimeout(400)
    await page.evaluate(() => ((window as unknown as ConsoleWindow).pressed = []))
    await point('已经等了五天了')
    await waitForCard(page, /再点一句你自己说的/)
    await point('今天下午会派送')
    await waitForCard(page, /点一下你打字的框/)
    await page.mouse.click(700, 860)
    await waitForCard(page, /会话列表里/)
    // Not so much as a hover.
    expect(await page.evaluate(() => (window as unknown as ConsoleWindow).pressed)).toEqual([])
    await point('周小满')
    const card = await waitForCard(page, /这样认，对吗/)
    expect(card.text).toMatch(/客户 ?5我 ?5/)
    expect(card.text).toMatch(/打字的框认出来了开着的那位认出来了/)
    expect(await pressed()).toEqual([])
    await clickCard(page, /^对，就这样$/)
    await waitForCard(page, /记住了，往后就这么认/)
    await page.keyboard.press('Escape')
    await expect.poll(() => cardOn(page)).toBeNull()
  })

  it('reads the open tab rightly at once, and every load from then on', async () => {
    await readsRightly()
    await page.reload()
    await readsRightly()
    await page.evaluate(() => (window as unknown as ConsoleWindow).show(2))
    await readsRightly()
  })

  it('has kept how the page is built, and no word of it', async () => {
    const rows = await dump(inside)
    const words = await page.evaluate(() => document.body.innerText)
    const runs = runsOf([...words.matchAll(/\p{Script=Han}+/gu)].map(([run]) => run))
    expect(rows.profiles).toHaveLength(1)
    expect(found(runs, stringsIn(rows).join('\n'))).toEqual([])
    expect(stringsIn(rows.profiles).join('\n')).not.toMatch(/\p{Script=Han}|88\d\d|e5\d\d\d/u)
  })

  it('says that the page has changed since, reads on by itself, and is taught again by keyboard', async () => {
    html = consolePage('data-voice', 'record')
    await page.goto(served.url)
    const opened = await popup()
    await opened.getByText(/你教的.*对不上了/).waitFor({ timeout: 60_000 })
    await opened.close()
    await begin()
    await page.evaluate(() => ((window as unknown as ConsoleWindow).pressed = []))
    // The last message is mine, the one before it the customer's.
    for (const key of ['ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
    await waitForCard(page, /再点一句你自己说的/)
    for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key)
    await waitForCard(page, /点一下你打字的框/)
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
    await waitForCard(page, /会话列表里/)
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
    const card = await waitForCard(page, /这样认，对吗/)
    expect(card.text).toMatch(/客户 ?4我 ?3/)
    await page.keyboard.press('Enter')
    await waitForCard(page, /记住了/)
    await page.keyboard.press('Escape')
    expect(await pressed()).toEqual([])
    await readsRightly()
    expect((await dump(inside)).profiles).toHaveLength(1)
  })

  it('can be left at any step, and then changes nothing', async () => {
    const before = await dump(inside)
    await begin()
    await point('已经等了五天了')
    await waitForCard(page, /再点一句你自己说的/)
    await clickCard(page, /^上一步$/)
    await waitForCard(page, /第 1 步/)
    await page.keyboard.press('Escape')
    await expect.poll(() => cardOn(page)).toBeNull()
    expect((await dump(inside)).profiles).toEqual(before.profiles)
    // The page is the agent's again.
    await page.getByText('林知夏').click()
    expect(await pressed()).toContain('林知夏')
  })

  it('is saved, forgotten and read in again as it was', async () => {
    const opened = await popup()
    const saving = opened.waitForEvent('download')
    await opened.getByRole('button', { name: '存成文件' }).click()
    const file = await (await saving).path()
    const before = (await dump(inside)).profiles?.[0]?.value as { site: string; profile: unknown }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before.profile)

    await opened.getByRole('button', { name: '恢复自动识别' }).click()
    await opened.getByText('好，我自己看着认。').last().waitFor()
    expect((await dump(inside)).profiles).toEqual([])
    await page.bringToFront()
    await page.waitForTimeout(600)
    expect(await liveMessages()).not.toEqual({ customers: 1, sent: 2 })

    for (const [broken, says] of [
      ['{', /读不懂/],
      [
        '{"version":1,"match":["https://a.example/*"],"roles":[{"selector":"p[","role":"agent"}]}',
        /用不了.*roles\.0\.selector/,
      ],
      ['{"version":1,"match":["https://a.example/*"],"text":{"script":"x"}}', /用不了/],
    ] as const) {
      const choosing = opened.waitForEvent('filechooser')
      await opened.getByRole('button', { name: '从文件读入' }).click()
      await (await choosing).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(broken) })
      await opened.getByText(says).last().waitFor()
      expect((await dump(inside)).profiles).toEqual([])
    }
    const choosing = opened.waitForEvent('filechooser')
    await opened.getByRole('button', { name: '从文件读入' }).click()
    await (await choosing).setFiles(file)
    await opened.getByText('读进来了，已经照它认。').last().waitFor()
    const after = (await dump(inside)).profiles?.[0]?.value as { site: string; profile: unknown }
    expect(after).toEqual({ ...before, at: expect.any(Number) })
    await page.bringToFront()
    await readsRightly()
    expect(await complaints(breather)).toEqual([])
  })
})
