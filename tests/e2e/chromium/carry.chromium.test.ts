import 'fake-indexeddb/auto'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { carry } from '../../../src/ui/text/zh-CN/carry'
import { journalTextFor } from '../../../src/ui/text/pick-journal'
import { FakeServer } from '../../carry/fake-sync'
import { Machine } from '../../carry/machine'
import { dump } from '../harness/store'

const PASS = '一句只有我知道的话'
const NOTE = '骂得难听手都抖了'

type Chrome = {
  runtime: { sendMessage(m: object): Promise<unknown> }
  storage: { sync: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } }
}
const tell = (page: Page, message: object): Promise<unknown> =>
  page.evaluate(what => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(what), message)
const synced = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.get(null))

/** One browser for all of it, with a sync of its own; the other machine is the same code on this side. */
describe('carrying along in a browser', () => {
  let breather: Breather
  let settings: Page
  const clock = { now: Date.now() }
  const server = new FakeServer()
  const other = new Machine('o', server, clock)
  beforeAll(async () => {
    breather = await launch({ dist: await buildExtension() })
    settings = await breather.open('settings/index.html')
    await tell(settings, { type: 'log', entry: 'e1', kind: 'hard', conversation: null })
    await tell(settings, { type: 'detail', entry: 'e1', detail: { note: NOTE } })
    await tell(settings, { type: 'own', own: { key: 'sensitivity', value: 'less' } })
  })
  afterAll(async () => {
    other.close()
    await breather.close()
  })
  const button = (name: string) => settings.getByRole('button', { name, exact: true })
  const fill = async (passphrase: string, again: string | null): Promise<void> => {
    await settings.getByLabel(carry.passphrase, { exact: true }).fill(passphrase)
    if (again !== null) await settings.getByLabel(carry.again).fill(again)
    await button(carry.turnOn).click()
  }

  it('puts nothing into the browser’s sync until the agent has it so, then nothing that can be read', async () => {
    await settings.getByText(carry.off[0] as string).waitFor()
    expect(await synced(settings)).toEqual({})
    await button(carry.set).click()
    await fill('短', '短')
    await settings.getByText(carry.short).waitFor()
    await fill(PASS, `${PASS}。`)
    await settings.getByText(carry.differ).waitFor()
    await fill(PASS, PASS)
    await settings.getByText(carry.isOn).waitFor()
    await settings.getByText(carry.alone).waitFor()
    const there = await synced(settings)
    expect(Object.keys(there).length).toBe(2)
    const said = JSON.stringify(there)
    for (const word of [NOTE, 'sensitivity', 'hardEntries', PASS]) expect(said, word).not.toContain(word)
  })

  it('takes the figures and the choice to another machine, and that one’s come here', async () => {
    for (const [name, value] of Object.entries(await synced(settings))) server.items.set(name, value)
    server.settle()
    expect(await other.on('不是这一句口令')).toBe('wrong')
    expect(await other.on(PASS)).toBeNull()
    expect((await other.choices())['sensitivity']).toBe('less')
    expect((await other.days()).map(day => day.hardEntries)).toEqual([1])
    await other.work(0, 7, true)
    await other.choose('sensitivity', 2)
    clock.now += 11 * 60_000
    await other.carry()
    server.settle()
    await settings.evaluate(
      items => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.set(items),
      Object.fromEntries(server.items),
    )
    const sensitivity = async (): Promise<unknown> => {
      const own = (await dump(settings))['own'] ?? []
      return (own.find(({ key }) => key === 'sensitivity')?.value as { value?: unknown } | undefined)?.value
    }
    await expect.poll(sensitivity).toBe('more')
    await settings.getByText(carry.others(1)).waitFor()
    const book = await breather.open('journal/index.html#range')
    await book.getByText(journalTextFor('zh-CN').journal.range.others).waitFor()
  })

  it('leaves nothing of this machine there once it is off', async () => {
    expect(Object.keys(await synced(settings)).length).toBeGreaterThan(2)
    await button(carry.turnOff).click()
    await settings.getByText(carry.isOff).waitFor()
    const left = Object.keys(await synced(settings))
    const others = (await other.row())?.machine ?? ''
    expect(left.filter(name => !name.startsWith(`c.${others}`))).toEqual([])
    expect((await dump(settings))['carry']).toEqual([])
  })
})
