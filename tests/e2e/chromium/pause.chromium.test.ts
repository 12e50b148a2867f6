import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACTIVITIES, type Activity, PLAN } from '../../../src/domain'
import { textFor } from '../../../src/ui/text/pick'
import { openConversation } from '../../consoles/play'
import { complaints } from '../harness/complaints'
import { setStage, type Stage } from '../harness/stage'
import { dump } from '../harness/store'

const zh = textFor('zh-CN')
const OWN_PACE: ReadonlySet<Activity> = new Set(['side', 'thanks', 'buddy'])

/** A pause from the toolbar, as the popup asks for it. */
async function openPause({ breather, inside }: Stage, length: 'look' | 'breathe' | 'away'): Promise<Page> {
  const opening = breather.context.waitForEvent('page')
  await inside.evaluate(
    ([pause, long]) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      return chrome.runtime.sendMessage({ type: 'take', pause, length: long, offer: null })
    },
    [`p${Math.random().toString(36).slice(2)}`, length] as const,
  )
  const page = await opening
  await page.locator('main').waitFor()
  return page
}

/** Lets all but two seconds of it be over: the page picks itself up anywhere, as after a reload. */
async function nearlyOver(page: Page, activity: Activity): Promise<void> {
  const url = new URL(page.url())
  const from = Number(url.searchParams.get('from'))
  url.searchParams.set('from', String(from - PLAN[activity].ms + 2000))
  await page.goto(url.href)
}

describe('everything there is to do in a pause', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
  })
  afterAll(() => stage.close())

  it.each(ACTIVITIES.map(activity => [activity]))(
    '%s runs to its end, and is remembered by how it felt',
    async activity => {
      const page = await openPause(stage, 'away')
      await page.getByRole('button', { name: zh.pause.ask.more }).click()
      await page.getByRole('button', { name: new RegExp(`^${zh.pause.activities[activity].name}`) }).click()
      if (activity === 'side') {
        const { next, cards } = zh.side
        for (let i = 1; i < cards.length; i++) await page.getByRole('button', { name: next }).click()
      }
      if (activity === 'thanks') {
        await page.getByRole('textbox').fill('仓库老周')
        await page.getByRole('button', { name: zh.pause.thanks.save }).click()
        await page.getByText(zh.pause.thanks.kept).first().waitFor()
      }
      if (activity === 'buddy') {
        await page.getByLabel(zh.buddy.name).fill('阿敏')
        await page.getByLabel(zh.buddy.how).fill('8023')
        await page.getByRole('button', { name: zh.buddy.save }).click()
        await page.getByText('8023').waitFor()
      }
      if (activity === 'music') {
        // A click began it, so the browser lets it sound.
        await page.getByRole('timer').waitFor()
        expect(await page.getByRole('button', { name: zh.pause.sound.blocked }).count()).toBe(0)
      }
      if (OWN_PACE.has(activity)) await page.getByRole('button', { name: zh.pause.finished }).click()
      else {
        await page.getByRole('button', { name: zh.pause.enough }).waitFor()
        await nearlyOver(page, activity)
      }
      await page.getByRole('heading', { name: zh.pause.end.question }).waitFor()
      if (!OWN_PACE.has(activity)) {
        expect(await page.locator('.end .kicker').innerText()).toBe(zh.pause.end.done(PLAN[activity].ms))
      }
      await page.getByRole('button', { name: zh.pause.end.felt.lighter }).click()
      await expect.poll(async () => (await stage.state()).helped?.[activity]?.lighter).toBe(1)
      const closed = page.waitForEvent('close')
      await page.getByRole('button', { name: zh.pause.end.back }).click()
      await closed
      expect((await stage.state()).pause).toBeNull()
    },
  )

  it('has kept the line of thanks, and whom to talk to', async () => {
    const { notes, own } = await dump(stage.inside)
    expect(notes?.map(row => row.value)).toMatchObject([{ kind: 'thanks', text: '仓库老周' }])
    expect(own?.map(row => row.value)).toContainEqual({ key: 'buddy', value: { name: '阿敏', how: '8023' } })
  })

  it('is lengthened and left by keyboard alone, and says what has helped before', async () => {
    const page = await openPause(stage, 'breathe')
    const press = async (name: string): Promise<void> => {
      const focused = () =>
        page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim().split('\n')[0] ?? '')
      for (let i = 0; i < 40 && (await focused()) !== name; i++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(name)
      await page.keyboard.press('Enter')
    }
    await press(zh.pause.ask.more)
    expect(await page.locator('.choose .before').count()).toBe(ACTIVITIES.length)
    await press(zh.pause.activities.memory.name)
    await press(zh.pause.longer)
    await expect.poll(async () => (await stage.state()).pause).toMatchObject({ activity: 'memory', planned: 120_000 })
    await page.reload()
    expect(await page.getByRole('timer').innerText()).toMatch(/^1:5|^2:0/)
    const closed = page.waitForEvent('close')
    await page.keyboard.down('Escape').catch(() => {})
    await closed
    await expect.poll(async () => (await stage.state()).pause).toBeNull()
  })

  it('has done all that without a complaint', async () => {
    expect(await complaints(stage.breather)).toEqual([])
  })
})
