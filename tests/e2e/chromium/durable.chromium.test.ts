import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textFor } from '../../../src/ui/text/pick'
import { spoilt } from '../../../src/ui/text/spoilt'
import { customerSays, openConversation } from '../../consoles/play'
import { counted, setStage, type Stage } from '../harness/stage'
import { dump } from '../harness/store'

const zh = textFor('zh-CN')

/** What goes wrong with the records, in the browser itself; one after the other on one database. */
describe('records that cannot be kept', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await customerSays(stage, 'first', '在吗')
    await stage.tallyWhen(t => counted(t) === 1)
  })
  afterAll(() => stage.close())

  const badge = (): Promise<string> =>
    stage.inside.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      return chrome.action.getBadgeText({})
    })
  /** What the popup says is the matter, in a tab of its own. */
  async function alert(): Promise<string> {
    const popup = await stage.breather.open('popup/index.html')
    const line = await popup.getByRole('alert').innerText()
    await popup.close()
    return line
  }
  /** Does something to the database as somebody else would who has it open. */
  const meddle = (inside: Page, what: 'spoil' | 'newer'): Promise<void> =>
    inside.evaluate(
      deed =>
        new Promise<void>((resolve, reject) => {
          const request = deed === 'newer' ? indexedDB.open('breather', 99) : indexedDB.open('breather')
          request.addEventListener('error', () => reject(request.error))
          request.addEventListener('success', () => {
            const db = request.result
            if (deed === 'newer') {
              db.close()
              resolve()
              return
            }
            const tx = db.transaction('state', 'readwrite')
            tx.objectStore('state').put({ id: 'now', state: { scenes: {}, shifts: 'many' } })
            tx.addEventListener('complete', () => {
              db.close()
              resolve()
            })
          })
        }),
      what,
    )

  it('with a spoilt row puts it aside, says so, and the day goes on', async () => {
    await meddle(stage.inside, 'spoil')
    await customerSays(stage, 'first', '你好')
    await stage.tallyWhen(t => counted(t) === 2, 60_000)
    expect((await dump(stage.inside)).spoiled?.map(({ value }) => value)).toMatchObject([
      { store: 'state', row: { state: { shifts: 'many' } } },
    ])
    expect(await alert()).toBe(spoilt('zh-CN'))
  })

  it('by a newer version touches nothing and says so', async () => {
    const rows = await dump(stage.inside)
    await meddle(stage.inside, 'newer')
    await customerSays(stage, 'first', '人呢')
    await expect.poll(badge).toBe('!')
    expect(await alert()).toBe(zh.problem.newer)
    expect(await dump(stage.inside)).toEqual(rows)
  })
})
