import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { buildKit } from '../../consoles/build'
import { reply } from '../../consoles/play'
import { serveStatic } from '../../consoles/serve-static'
import { cardOn, clickCard, waitForCard } from '../harness/card'
import { complaints } from '../harness/complaints'
import { enableSite } from '../harness/enable'
import { killWorker } from '../harness/kill'
import { Played } from '../harness/played'
import { openOnKit, replay } from '../harness/replay'
import { counted, stageOf } from '../harness/stage'

/** A real chat kit, made by others for others: nothing of ours knows its classes. */
describe('a shift on the chatscope kit', () => {
  let breather: Breather
  let served: Awaited<ReturnType<typeof serveStatic>>
  let inside: Page
  let page: Page
  const played = new Played()
  beforeAll(async () => {
    served = await serveStatic(await buildKit('chatscope'))
    breather = await launch({ dist: await buildExtension() })
    inside = await enableSite(breather, served.url)
    page = await breather.context.newPage()
    await begin()
  })
  afterAll(async () => {
    await breather.close()
    await served.stop()
  })

  /** The kit keeps everything in its page: a fresh one has one old conversation and nobody waiting. */
  async function begin(): Promise<void> {
    await page.goto(`${served.url}/index.html`)
    await inside.locator('.check .dot:not(.hollow)').waitFor()
    await page.bringToFront()
  }
  const play = (id: string): Promise<void> => replay({ page }, id, played, openOnKit)
  const stage = () => stageOf(breather, page, inside)

  it('counts what is said, through the worker’s death', async () => {
    await play('zh-size')
    await killWorker(inside)
    await play('en-thanks')
    await play('zh-insult')
    await stage().tallyWhen(t => counted(t) >= played.messages)
    expect(await stage().tally()).toMatchObject(played.figures())
  })

  it('goes on in the same shift after the browser was closed and opened', async () => {
    const { profile } = breather
    const before = (await stage().state()).shift?.id
    await breather.close()
    breather = await launch({ dist: await buildExtension(), profile })
    page = await breather.context.newPage()
    inside = await breather.open('welcome/index.html')
    await begin()
    await play('zh-contempt')
    await stage().tallyWhen(t => counted(t) >= played.messages)
    expect(await stage().tally()).toMatchObject(played.figures())
    expect((await stage().state()).shift?.id).toBe(before)
  })

  it('makes its offer there too, and takes a correction', async () => {
    await reply(page, '我来处理。', { fast: true })
    const { hostile } = (await stage().tally()).conversations
    const card = await waitForCard(page, /连着 2 段难聊/, 20_000)
    expect(card.buttons).toContain('收起')
    await clickCard(page, /^这段不算难聊/)
    await stage().tallyWhen(t => t.corrections === 1)
    expect((await stage().tally()).conversations.hostile).toBe(hostile - 1)
    await waitForCard(page, /这段不算/)
  })

  it('offers again at once after a threat, and goes away when the agent wants quiet', async () => {
    await play('zh-threat')
    await reply(page, '您的诉求已记录，我转给主管。', { fast: true })
    const card = await waitForCard(page, /太过分了/, 20_000)
    expect(card.buttons).toContain('今天先别提醒')
    const popup = await breather.open('popup/index.html')
    await popup.getByRole('switch').click()
    await expect.poll(() => cardOn(page)).toBeNull()
    expect((await stage().state()).shift).toMatchObject({ quiet: true, offer: null })
    await popup.close()
  })

  it('believes nothing more of a page that was left', async () => {
    await page.goto('about:blank')
    await expect.poll(async () => Object.keys((await stage().state()).scenes)).toEqual([])
    expect(await complaints(breather)).toEqual([])
  })
})
