import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { fillWithYear } from '../../../scripts/year/fill'
import { drawYear } from '../../../scripts/year/year'
import type { Digest } from '../../../src/domain'
import { textFor } from '../../../src/ui/text/pick'
import { journalTextFor } from '../../../src/ui/text/pick-journal'
import { receiptTextFor } from '../../../src/ui/text/pick-receipt'
import { records } from '../../../src/ui/text/zh-CN/records'
import { dump } from '../harness/store'

const { data } = records
const settings = textFor('zh-CN').settings.data
const { receipt } = receiptTextFor('zh-CN')
const journal = journalTextFor('zh-CN').journal

/** Four weeks, busy enough for every figure to be there. */
const WEEKS = drawYear({ until: '2026-11-20', days: 28, conversations: 9000, entries: 1500, pauses: 900, seed: 7 })
const DAY = '2026-11-11'
const RANGE = 'days/2026-10-24/2026-11-20'

/** One browser, one tab: each part goes on where the last one ended. */
describe('everything out, away, and in again', () => {
  let breather: Breather
  let page: Page
  let figures: string
  let file: string
  let bytes: Buffer
  let saved = 0
  beforeAll(async () => {
    breather = await launch({ dist: await buildExtension() })
    page = await breather.context.newPage()
    await page.goto(breather.address('journal/index.html'))
    await page.locator('main h1').waitFor()
    await fillWithYear(page, WEEKS)
  })
  afterAll(() => breather.close())

  const go = async (where: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(breather.address(where))
  }
  /** What the journal says of one day and of all of them, tables too. */
  async function shown(): Promise<string> {
    const said: string[] = []
    for (const place of [`today/${DAY}`, `range/${RANGE}`]) {
      await go(`journal/index.html#${place}`)
      await page.locator('main h1').waitFor()
      for (const summary of await page.getByText(journal.table, { exact: true }).all()) await summary.click()
      const tables = page.locator('.as-table')
      await expect.poll(async () => (await tables.count()) - (await tables.locator('table').count())).toBe(0)
      if (place.startsWith('today')) await page.locator('.usual').first().waitFor({ state: 'attached' })
      said.push(await page.locator('main').innerText())
    }
    return said.join('\n')
  }
  async function save(): Promise<string> {
    await go('journal/index.html#data')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: data.save, exact: true }).click()
    const download = await saving
    saved += 1
    const path = join(breather.profile, `${saved}.json`)
    await download.saveAs(path)
    await page.locator('.outcome .icon').waitFor()
    return path
  }
  /** What another file says otherwise than the first one: its first few lines, of either. */
  function otherwise(made: Buffer): string[] {
    const [was, is] = [bytes, made].map(one => one.toString().split('\n')) as [string[], string[]]
    const [before, after] = [new Set(was), new Set(is)]
    const gone = was.filter(line => !after.has(line)).map(line => `- ${line}`)
    const come = is.filter(line => !before.has(line)).map(line => `+ ${line}`)
    return [...gone.slice(0, 5), ...come.slice(0, 5)]
  }
  async function take(path: string): Promise<void> {
    await go('journal/index.html#data')
    await page.getByRole('button', { name: data.choose, exact: true }).waitFor()
    await page.locator('input[type=file]').setInputFiles(path)
    await page.locator('.outcome .icon').waitFor()
    expect(await page.locator('.outcome').innerText()).not.toContain(data.unchanged)
  }
  /** Rows of everything that is not the worker's own. */
  const left = async (): Promise<number> => {
    const rows = await dump(page)
    return ['days', 'digests', 'conversations', 'ledger', 'entries', 'breaks', 'offers', 'checkIns'].reduce(
      (sum, store) => sum + (rows[store]?.length ?? 0),
      0,
    )
  }

  it('saves a file, and the receipt knows of it', async () => {
    figures = await shown()
    expect(figures.length).toBeGreaterThan(2000)
    await go('receipt/index.html')
    await page.getByText(receipt.exported.never).waitFor()
    file = await save()
    bytes = readFileSync(file)
    // There is a way from the journal to what is stored.
    await page.getByRole('link', { name: journal.receipt, exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(receipt.exported.never).count()).toBe(0)
  })

  it('is all gone after the settings’ “delete everything”', async () => {
    await go('settings/index.html')
    await page.getByRole('button', { name: settings.wipe, exact: true }).click()
    await page.getByText(settings.ask).waitFor()
    expect(await left()).toBeGreaterThan(0)
    await page.getByRole('button', { name: settings.yes, exact: true }).click()
    await page.getByText(settings.wiped).waitFor()
    expect(await left()).toBe(0)
    expect((await dump(page))['storage.local']).toEqual([])
    await go(`journal/index.html#today/${DAY}`)
    await page.getByText(journal.day.gone).waitFor()
  })

  it('says the same after it was taken in, and makes the same file again', async () => {
    await take(file)
    expect(await shown()).toBe(figures)
    const again = readFileSync(await save())
    expect(otherwise(again)).toEqual([])
    expect(again.equals(bytes)).toBe(true)
  })

  it('counts the days anew from what is kept of them, whatever the file says', async () => {
    const told = JSON.parse(bytes.toString()) as { records: { digests: Digest[] } }
    for (const digest of told.records.digests)
      for (const hour of Object.values(digest.hours)) if (hour) hour.conversations.hostile += 1000
    const wrong = join(breather.profile, 'wrong.json')
    writeFileSync(wrong, JSON.stringify(told))
    await go('receipt/index.html')
    await page.getByRole('button', { name: receipt.wipe.all, exact: true }).click()
    await page.getByRole('button', { name: receipt.wipe.yes, exact: true }).click()
    await page.getByText(receipt.wipe.doneAll).first().waitFor()
    expect(await left()).toBe(0)
    await take(wrong)
    expect(await shown()).toBe(figures)
    const again = readFileSync(await save())
    expect(otherwise(again)).toEqual([])
    expect(again.equals(bytes)).toBe(true)
  })
})
