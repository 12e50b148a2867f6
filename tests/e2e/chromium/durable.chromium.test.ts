import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textFor } from '../../../src/ui/text/pick'
import { customerSays, openConversation } from '../../consoles/play'
import { counted, setStage, type Stage } from '../harness/stage'
import { dump } from '../harness/store'

const zh = textFor('zh-CN')

interface Old {
  version: number
  stores: Record<
    string,
    { keyPath: string | string[] | null; autoIncrement?: boolean; indexes: object; rows: object[]; keys?: number[] }
  >
}
const SCHEMA_4 = JSON.parse(readFileSync(join(import.meta.dirname, '../../store/fixtures/v4.json'), 'utf8')) as Old

/** In a page: puts the records there as an earlier version had them, and holds them, deaf to whoever wants in. */
const hold = ({ version, stores }: Old): Promise<void> =>
  new Promise((held, failed) => {
    // In one go: nobody comes in between.
    indexedDB.deleteDatabase('breather')
    const request = indexedDB.open('breather', version)
    request.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, autoIncrement = false, indexes, rows, keys }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path)
        for (const [i, row] of rows.entries()) store.add(row, keys?.[i])
      }
    })
    request.addEventListener('error', () => failed(request.error))
    request.addEventListener('success', () => {
      Object.assign(globalThis, { held: request.result })
      held()
    })
  })

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
  const trouble = (): Promise<unknown> =>
    stage.inside.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      return ((await chrome.runtime.sendMessage({ type: 'trouble' })) as { ok: unknown }).ok
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
    expect(await alert()).toBe(zh.popup.spoilt)
  })

  it('by a newer version touches nothing and says so', async () => {
    const rows = await dump(stage.inside)
    await meddle(stage.inside, 'newer')
    await customerSays(stage, 'first', '人呢')
    await expect.poll(badge).toBe('!')
    expect(await alert()).toBe(zh.problem.newer)
    expect(await dump(stage.inside)).toEqual(rows)
  })

  it('as long as an old page holds those of an earlier version says so, then brings them up and counts what came meanwhile', async () => {
    const old = await stage.breather.open('settings/index.html')
    await old.evaluate(hold, SCHEMA_4)
    await customerSays(stage, 'first', '还在吗')
    await expect.poll(trouble).toBe('blocked')
    expect(await alert()).toBe(zh.problem.blocked)
    await old.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close())
    await expect.poll(trouble).toBeNull()
    await stage.tallyWhen(t => counted(t) >= 1, 60_000)
    const { entries, days } = await dump(stage.inside)
    for (const kept of SCHEMA_4.stores.entries?.rows ?? []) {
      expect(entries?.map(({ value }) => value)).toContainEqual(expect.objectContaining(kept))
    }
    for (const { day } of (SCHEMA_4.stores.days?.rows ?? []) as { day: string }[]) {
      expect(days?.map(({ key }) => key)).toContain(day)
    }
  })
})
