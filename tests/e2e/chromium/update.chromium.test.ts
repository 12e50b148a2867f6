import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerSays, openConversation } from '../../consoles/play'
import { settled } from '../../consoles/settled'
import { cardOn, waitForCard } from '../harness/card'
import { complaints } from '../harness/complaints'
import { Played } from '../harness/played'
import { openOnDesk, replay } from '../harness/replay'
import { counted, setStage, type Stage, stageOf } from '../harness/stage'
import { textFor } from '../../../src/ui/text/pick'

type Runtime = { chrome: { runtime: { reload(): void }; commands: { onCommand: { dispatch(name: string): void } } } }
const zh = textFor('zh-CN')

/** What an update does to a console that is open: its script is cut off from the worker, and another one is brought. */
describe('an update of the extension', () => {
  let stage: Stage
  const errors: string[] = []
  const played = new Played()
  beforeAll(async () => {
    stage = await setStage()
    const { page } = stage
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', line => line.type() === 'error' && errors.push(line.text()))
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await page.bringToFront()
  })
  afterAll(() => stage.close())

  const play = (id: string): Promise<void> => replay(stage, id, played, openOnDesk)
  const allCounted = async (): Promise<void> => {
    await stage.tallyWhen(t => counted(t) >= played.messages, 60_000)
    expect(await stage.tally()).toMatchObject(played.figures())
  }

  /** Who reads the console now: a new one for every script that begins there. */
  const readers = async (): Promise<string[]> =>
    Object.values((await stage.state()).scenes).flatMap(({ readable, document }) => (readable ? document : []))

  /** The extension goes and comes again, as it does for an update; the console's tab stays, and `customer` goes on writing. */
  async function update(customer?: { id: string; lines: string[] }): Promise<void> {
    const { breather, page } = stage
    const before = await readers()
    const again = breather.context.waitForEvent('serviceworker')
    await breather.worker.evaluate(() => (globalThis as unknown as Runtime).chrome.runtime.reload()).catch(() => {})
    for (const line of customer?.lines ?? []) {
      await customerSays(stage, customer?.id ?? '', line)
      played.customer(customer?.id ?? '', line)
      await settled(page)
    }
    breather.worker = await again
    const inside = await breather.context.newPage()
    // Until it has come again, its pages are nobody's.
    await expect
      .poll(() =>
        inside.goto(breather.address('welcome/index.html')).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
    Object.assign(stage, stageOf(breather, page, inside))
    await expect.poll(async () => (await readers()).some(reader => !before.includes(reader))).toBe(true)
    await page.bringToFront()
  }

  it('takes what the old script had on the page off it, and the new one reads on: once, and nothing twice', async () => {
    await play('zh-size')
    await allCounted()
    const { id } = (await stage.state()).shift ?? {}
    await stage.breather.worker.evaluate(() =>
      (globalThis as unknown as Runtime).chrome.commands.onCommand.dispatch('reach'),
    )
    await waitForCard(stage.page, new RegExp(zh.log.hard))
    await update()
    await expect.poll(() => cardOn(stage.page)).toBeNull()
    await play('zh-thanks')
    await allCounted()
    expect((await stage.state()).shift?.id).toBe(id)
  })

  it('does so again and again, in one page', async () => {
    await update()
    await update()
    await play('en-fit')
    await allCounted()
  })

  it('loses nothing of what the customer says meanwhile, and counts none of it twice', async () => {
    await update({ id: 'en-fit', lines: ['你们还在不在', '骗子公司，退钱', '？', '？'] })
    await allCounted()
    await update({ id: 'en-fit', lines: ['算了'] })
    await play('zh-late')
    await allCounted()
  })

  it('leaves a console alone that is read already when the script is brought once more', async () => {
    const before = await readers()
    await stage.inside.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ id: number }[]> }
          scripting: { executeScript(what: object): Promise<unknown> }
        }
      }
      for (const { id } of await chrome.tabs.query({ url: 'http://127.0.0.1/*' })) {
        await chrome.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] })
      }
    })
    await customerSays(stage, 'zh-late', '还有人吗')
    played.customer('zh-late', '还有人吗')
    await allCounted()
    expect(await readers()).toEqual(before)
  })

  it('leaves no error behind, in the page or in the extension', async () => {
    expect(errors).toEqual([])
    // Firefox's half of the manifest, which Chromium names when it reads it again.
    const known = "'background.scripts' requires manifest version of 2 or lower."
    expect((await complaints(stage.breather)).filter(line => line !== known)).toEqual([])
  })
})
