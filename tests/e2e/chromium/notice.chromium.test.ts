import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { MINUTE } from '../../../src/domain'
import { noticeText } from '../../../src/ui/text/notice'
import { textFor } from '../../../src/ui/text/pick'
import { customerSays, openConversation, reply } from '../../consoles/play'
import { waitForCard } from '../harness/card'
import { meddle } from '../harness/meddle'
import { grantNotices, standing, turnFromView } from '../harness/notices'
import { setStage, type Stage, stageOf } from '../harness/stage'

const zh = textFor('zh-CN')
type Runtime = { chrome: { permissions: { contains(of: object): Promise<boolean> } } }

/** An offer while no console is in sight, told in order. */
describe('a system notification', () => {
  let first: Stage
  let stage: Omit<Stage, 'desk' | 'close'>
  let turn: Awaited<ReturnType<typeof turnFromView>>
  beforeAll(async () => {
    first = await setStage()
    first.desk.openConversation({ id: 'first', customer: '林**' })
    await first.breather.close()
    grantNotices(first.breather)
    const breather = await launch({ dist: await buildExtension(), profile: first.breather.profile })
    const inside = await breather.open('welcome/index.html')
    const page = await breather.context.newPage()
    await page.goto(first.desk.url)
    stage = stageOf(breather, page, inside)
    await openConversation(page, 'first')
    await inside.locator('.check .dot:not(.hollow)').waitFor()
    await customerSays({ page, desk: first.desk }, 'first', '在吗')
    await stage.tallyWhen(t => t.messages.calm === 1)
    await reply(page, '在的。', { fast: true })
    await stage.tallyWhen(t => t.sent === 1)
    turn = await turnFromView(page, breather)
  })
  afterAll(async () => {
    await Promise.allSettled([stage.breather.close(), first.close()])
  })

  /** The alarm that wakes the worker, now. */
  const wakes = (): Promise<void> =>
    stage.breather.worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { alarms: { onAlarm: { dispatch(a: object): void } } } }
      chrome.alarms.onAlarm.dispatch({ name: 'due' })
    })
  /** An hour at work, and the console out of sight for more than a minute of it. */
  const hour = (): Promise<void> =>
    meddle(
      stage.inside,
      (state, back) => {
        if (!state.shift) throw new Error('no shift')
        state.shift.stretchFrom -= back
        state.shift.spent.stretchAt = null
        state.shift.offers = state.shift.offers.map(at => at - back)
        for (const scene of Object.values(state.scenes)) {
          scene.changedAt -= back
          scene.typedAt = null
        }
      },
      60 * MINUTE,
    )
  const offer = async () => (await stage.state()).shift?.offer ?? null
  const badge = (): Promise<string> =>
    stage.inside.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      return chrome.action.getBadgeText({})
    })

  it('is allowed by the agent’s click in the popup, and by nothing else', async () => {
    const allowed = (): Promise<boolean> =>
      stage.inside.evaluate(() =>
        (globalThis as unknown as Runtime).chrome.permissions.contains({ permissions: ['notifications'] }),
      )
    expect(await allowed()).toBe(false)
    const popup = await stage.breather.open('popup/index.html')
    await popup.getByRole('button', { name: noticeText('zh-CN').allow }).click()
    await expect.poll(allowed).toBe(true)
    await popup.close()
  })

  it('brings an offer while the console is out of sight, and goes when the console is in sight again', async () => {
    await turn('hidden')
    await expect.poll(async () => Object.values((await stage.state()).scenes).some(s => s.visible)).toBe(false)
    expect(await standing(stage.breather)).toEqual([])
    await hour()
    await wakes()
    await expect.poll(() => standing(stage.breather), { timeout: 15_000 }).toHaveLength(1)
    expect(await standing(stage.breather)).toEqual([(await offer())?.id])
    expect(await offer()).toMatchObject({ by: 'notice', state: 'open' })
    await turn('visible')
    await expect.poll(() => standing(stage.breather), { timeout: 15_000 }).toEqual([])
    await waitForCard(stage.page, new RegExp(zh.lengths.breathe.name))
    expect((await stage.tally()).offers.made).toBe(1)
  })

  it('and the badge, once its time is up', async () => {
    expect(await badge()).toBe('')
    await meddle(
      stage.inside,
      (state, back) => {
        const { shift } = state
        if (!shift?.offer) throw new Error('no offer')
        shift.offer.expiresAt -= back
        shift.offer.recallUntil -= back
      },
      5 * MINUTE,
    )
    await wakes()
    await expect.poll(badge).toBe('·')
    expect(await offer()).toMatchObject({ state: 'away' })
  })
})
