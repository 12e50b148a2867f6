import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../../src/domain'
import { textFor } from '../../../src/ui/text/pick'
import { openConversation, reply } from '../../consoles/play'
import { cardOn, clickCard, waitForCard } from '../harness/card'
import { complaints } from '../harness/complaints'
import { killWorker } from '../harness/kill'
import { Played } from '../harness/played'
import { openOnDesk, replay } from '../harness/replay'
import { counted, setStage, type Stage } from '../harness/stage'
import { testimony } from '../harness/witness'

const zh = textFor('zh-CN')
const exactly = (text: string) => new RegExp(`^${text}`)

/** One shift, told in order: each test goes on where the one before it ended. */
describe('a shift on the demo desk', () => {
  let stage: Stage
  const played = new Played()
  beforeAll(async () => {
    stage = await setStage()
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await stage.page.bringToFront()
  })
  afterAll(() => stage.close())

  const play = (id: string): Promise<void> => replay(stage, id, played, openOnDesk)

  it('counts what is said, by level, and nothing twice', async () => {
    for (const id of ['zh-size', 'zh-thanks', 'en-fit', 'en-late']) await play(id)
    const tally = await stage.tallyWhen(t => counted(t) >= played.messages)
    expect(tally).toMatchObject(played.figures())
    expect(await cardOn(stage.page)).toBeNull()
  })

  it('goes on counting over the worker’s death and the page’s reload', async () => {
    await killWorker(stage.inside)
    await play('zh-logistics')
    await stage.tallyWhen(t => counted(t) >= played.messages)
    await stage.page.reload()
    await openConversation(stage.page, 'zh-size')
    await stage.page.waitForTimeout(1500)
    await killWorker(stage.inside)
    await play('zh-late')
    await stage.tallyWhen(t => counted(t) >= played.messages)
    await stage.page.waitForTimeout(1000)
    expect(await stage.tally()).toMatchObject(played.figures())
  })

  it('offers a moment away after two rough ones in a row, at a breakpoint, with its reason', async () => {
    await play('zh-insult')
    await play('zh-contempt')
    await reply(stage.page, '我来处理。', { fast: true })
    played.agent('我来处理。')
    const answered = Date.now()
    const card = await waitForCard(stage.page, /难聊/, 20_000)
    expect(Date.now() - answered).toBeGreaterThanOrEqual(DEFAULTS.typingQuiet - 500)
    expect(card.text).toMatch(/连着 \d 段难聊/)
    for (const said of played.texts) expect(card.text).not.toContain(said)
    const { typed, appeared } = await testimony(stage.page)
    const last = appeared.at(-1)
    expect(last).toMatchObject({ lastSpeaker: 'agent', draft: '' })
    expect(Math.max(...typed.filter(at => at <= (last?.at ?? 0)))).toBeLessThanOrEqual(
      (last?.at ?? 0) - DEFAULTS.typingQuiet,
    )
    expect(await stage.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  it('logs the conversation in one click, and takes it back in one', async () => {
    const before = (await stage.state()).shift?.cup.level
    await clickCard(stage.page, exactly(zh.log.hard))
    await stage.tallyWhen(t => t.hardEntries === 1)
    await clickCard(stage.page, exactly(zh.log.undo))
    await stage.tallyWhen(t => t.hardEntries === 0)
    expect((await stage.state()).shift?.cup.level).toBe(before)
  })

  it('logs by the keyboard command, and says so on the page', async () => {
    await stage.breather.worker.evaluate(() => {
      const api = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } })
        .chrome
      api.commands.onCommand.dispatch('log')
    })
    await stage.tallyWhen(t => t.hardEntries === 1)
    await waitForCard(stage.page, new RegExp(zh.log.done.hard))
  })

  it('brings the keyboard to the card on its command, and only then', async () => {
    const focused = () =>
      stage.page.evaluate(
        () => `${document.activeElement?.tagName} in ${document.activeElement?.parentElement?.tagName}`,
      )
    expect(await focused()).toMatch(/^TEXTAREA in/)
    const keys = await stage.breather.worker.evaluate(async () => {
      const { commands } = (globalThis as unknown as { chrome: { commands: Commands } }).chrome
      commands.onCommand.dispatch('reach')
      return Object.fromEntries((await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]))
    })
    // The card's place is the one element of ours, on the document element itself.
    await expect.poll(focused).toBe('DIV in HTML')
    // A suggested key that collides with one of the browser's own is dropped without a word.
    expect(keys).toMatchObject({ log: 'Alt+Shift+L', reach: 'Alt+Shift+K' })
  })

  it('opens the pause in place of the console and comes back to it', async () => {
    const opening = stage.breather.context.waitForEvent('page')
    await clickCard(stage.page, exactly(zh.lengths.look.name))
    const pause = await opening
    await pause.locator('main').waitFor()
    await expect.poll(() => tabInFront(stage.inside)).toBe(pause.url())
    const tally = await stage.tallyWhen(t => t.offers.taken === 1)
    expect(tally).toMatchObject({ offers: { made: 1, taken: 1 }, pauses: { look: 1 }, pausesCredited: 0 })
    const { level } = (await stage.state()).shift?.cup ?? { level: 0 }
    // A reload and a dead worker in the middle do not end it, and do not begin it anew.
    await pause.reload()
    await killWorker(stage.inside)
    await pause.getByRole('button', { name: zh.pause.end.felt.lighter }).waitFor({ timeout: 90_000 })
    await pause.getByRole('button', { name: zh.pause.end.felt.lighter }).click()
    const rested = await stage.tallyWhen(t => t.pausesCredited === 1)
    expect(rested.pausedMs).toBeGreaterThanOrEqual(20_000)
    expect((await stage.state()).shift?.cup.level).toBeLessThan(level)
    const closing = pause.waitForEvent('close')
    // The page is gone with the key still down, which Playwright takes for a fault; that it closes is what counts.
    await pause.keyboard.down('Escape').catch(() => {})
    await closing
    await expect.poll(() => tabInFront(stage.inside)).toBe(stage.page.url())
    expect(stage.page.url()).toContain('zh-contempt')
  })

  it('shows the day in the popup, figure for figure', async () => {
    const popup = await stage.breather.open('popup/index.html')
    await popup.setViewportSize({ width: 360, height: 720 })
    await popup.locator('.glance dd').first().waitFor()
    const figures = await popup.locator('.glance dd').allInnerTexts()
    const { conversations, thanks } = played.figures()
    const all = conversations.calm + conversations.tense + conversations.hostile
    expect(figures.map(f => Number.parseInt(f, 10))).toEqual([all, conversations.hostile, thanks, 1])
    expect(await popup.locator('.health .dot:not(.hollow)').count()).toBe(1)
    await popup.getByRole('button', { name: zh.log.good }).click()
    await stage.tallyWhen(t => t.goodEntries === 1)
    await popup.getByRole('switch', { name: zh.nudge.quiet }).click()
    await expect.poll(async () => (await stage.state()).shift?.quiet).toBe(true)
    await popup.close()
  })

  it('has counted everything, to the last', async () => {
    expect(await stage.tally()).toMatchObject({ ...played.figures(), hardEntries: 1, goodEntries: 1 })
    expect(await complaints(stage.breather)).toEqual([])
  })
})

/** The address of the tab in front, by the browser's word: Playwright makes every page believe it is visible. */
const tabInFront = (inside: Page): Promise<string> =>
  inside.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ url: string }[]> } } }
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url ?? ''
  })

interface Commands {
  onCommand: { dispatch(name: string): void }
  getAll(): Promise<{ name: string; shortcut: string }[]>
}
