import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Download, Page } from 'playwright'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { journalTextFor } from '../../../src/ui/text/pick-journal'
import { lock } from '../../../src/ui/text/zh-CN/lock'
import { records } from '../../../src/ui/text/zh-CN/records'
import { killWorker } from '../harness/kill'
import { dump } from '../harness/store'

const PASS = '阿姨说我真有耐心'
/** What the agent wrote before the lock was on, and after; no word of ours has these letters in a row. */
const BEFORE = ['慢了先认再说办法', '骂得难听手都抖了', '谢谢值班的小李', '物流名单要早给', '明天先回那封邮件']
const AFTER = ['锁着的时候写的备注', '锁着的时候谢谢老周']
const journal = journalTextFor('zh-CN').journal.sections

/** As a page of ours tells the worker what the agent did. */
const tell = (page: Page, message: object): Promise<unknown> =>
  page.evaluate(
    what =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(what),
    message,
  )
const log = (entry: string) => ({ type: 'log', entry, kind: 'hard', conversation: null })
const words = { aim: BEFORE[3], state: '', kinds: '', causes: '', helped: '', suggestions: '', wishes: '' }
const about = { kind: 'talk', id: 'talk.1', at: 1, from: '2026-11-01', to: '2026-11-20', who: '', words }
/** What the popup has opened for it. */
const LINES = { type: 'lines', day: '2026-01-02' }
const talk = { ...about, off: [], figures: [], held: null, followUps: [] }

/** One browser for all of it: each part goes on where the last one ended. */
describe('the lock', () => {
  let dist: string
  let breather: Breather
  let settings: Page
  let book: Page
  let saved: Buffer
  beforeAll(async () => {
    dist = await buildExtension()
    breather = await launch({ dist })
    settings = await breather.open('locking/index.html')
    await tell(settings, log('e1'))
    await tell(settings, {
      type: 'detail',
      entry: 'e1',
      detail: { note: BEFORE[1], helped: BEFORE[0], weight: 3, cause: 'slow' },
    })
    await tell(settings, { type: 'note', note: { id: 'n1', kind: 'thanks', text: BEFORE[2] } })
    await tell(settings, { type: 'note', note: { id: 'tomorrow.2026-01-01', kind: 'tomorrow', text: BEFORE[4] } })
    await tell(settings, { type: 'paper', paper: talk })
  })
  afterAll(() => breather.close())

  const lying = async (): Promise<string> => JSON.stringify(await dump(settings))
  const say = async (page: Page, passphrase: string): Promise<void> => {
    await page.getByLabel(lock.passphrase, { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: lock.unlock.button, exact: true }).click()
  }

  it('is put on in the settings, once it is understood what is lost with the passphrase', async () => {
    const open = await lying()
    for (const word of BEFORE) expect(open, word).toContain(word)
    await settings.getByRole('button', { name: lock.settings.set }).click()
    const on = settings.getByRole('button', { name: lock.settings.turnOn })
    await settings.getByLabel(lock.passphrase, { exact: true }).fill(PASS)
    await settings.getByLabel(lock.settings.again).fill(PASS)
    expect(await on.isDisabled()).toBe(true)
    await settings.getByLabel(lock.settings.understood).check()
    await on.click()
    await settings.getByText(lock.settings.isOn).waitFor()
  })

  it('leaves no note, no detail and no key in the database or in storage that lasts, open or locked', async () => {
    const rows = await dump(settings)
    const held = rows['storage.session']?.[0]?.value as { privateKey: string }
    expect(held.privateKey.length).toBeGreaterThan(100)
    const { 'storage.session': _, ...lasting } = rows
    for (const word of [...BEFORE, PASS, held.privateKey.slice(60, 90), '"cause":"slow"', '"weight":3'])
      expect(JSON.stringify(lasting), word).not.toContain(word)
    await settings.getByRole('button', { name: lock.settings.lockNow }).click()
    await settings.getByText(lock.settings.locked).waitFor()
    const shut = await lying()
    for (const word of [...BEFORE, PASS, held.privateKey.slice(60, 90)]) expect(shut, word).not.toContain(word)
  })

  it('goes on counting and logging while locked, in a worker that knows nothing of before', async () => {
    await killWorker(settings)
    await tell(settings, log('e2'))
    await tell(settings, { type: 'detail', entry: 'e2', detail: { note: AFTER[0], weight: 2 } })
    await tell(settings, { type: 'note', note: { id: 'n2', kind: 'thanks', text: AFTER[1] } })
    const rows = await dump(settings)
    expect(rows.days?.[0]?.value).toMatchObject({ hardEntries: 2 })
    const shut = JSON.stringify(rows)
    for (const word of [...BEFORE, ...AFTER]) expect(shut, word).not.toContain(word)
  })

  it('shows the casebook to whoever has the passphrase, and to nobody else', async () => {
    book = await breather.open('journal/index.html#casebook')
    await book.getByText(lock.unlock.line).first().waitFor()
    expect(await book.getByText(BEFORE[0] ?? '').count()).toBe(0)
    expect(await tell(book, LINES)).toEqual({ ok: null })
    await say(book, 'not the passphrase')
    await book.getByText(lock.wrong).first().waitFor()
    await say(book, PASS)
    await book
      .getByText(BEFORE[0] ?? '')
      .first()
      .waitFor()
    await book
      .getByText(BEFORE[1] ?? '')
      .first()
      .waitFor()
    await book
      .getByText(AFTER[0] ?? '')
      .first()
      .waitFor()
    expect(await tell(book, LINES)).toEqual({ ok: { goal: '', left: BEFORE[4], due: 0 } })
    // The settings have it at once, too.
    await settings.getByRole('button', { name: lock.settings.lockNow }).waitFor()
  })

  it('saves a copy under a passphrase only, and reads it in again', async () => {
    await book.getByRole('link', { name: journal.data }).click()
    const save = book.getByRole('button', { name: records.data.save })
    await save.click()
    await book.getByText(lock.short).first().waitFor()
    await book.getByLabel(lock.file.label).fill('another sentence for the file')
    const [file] = await Promise.all([book.waitForEvent('download'), save.click()])
    saved = readFileSync(await (file as Download).path())
    expect(saved.subarray(0, 8).toString()).toBe('BRTHLOCK')
    for (const word of [...BEFORE, ...AFTER, 'breather-records'])
      expect(saved.includes(Buffer.from(word)), word).toBe(false)
    await book.setInputFiles('input[type=file]', { name: 'copy.breather', mimeType: '', buffer: saved })
    const ask = book.getByLabel(lock.passphrase, { exact: true })
    await ask.fill('a wrong sentence')
    await book.getByRole('button', { name: lock.file.open }).click()
    await book.getByText(lock.file.faults.wrong).first().waitFor()
    await ask.fill('another sentence for the file')
    await book.getByRole('button', { name: lock.file.open }).click()
    await book.getByText(records.data.nothingNew).first().waitFor()
    expect(await lying()).not.toMatch(new RegExp([...BEFORE, ...AFTER].join('|')))
  })

  it('is locked again when the browser starts, and what was written meanwhile is nowhere in its files', async () => {
    const { profile } = breather
    await breather.close()
    const own = readdirSync(join(profile, 'Default'), { withFileTypes: true }).filter(
      folder => folder.isDirectory() && /^(IndexedDB|.*Extension Settings|Extension State)$/.test(folder.name),
    )
    const files = own.flatMap(({ name }) =>
      globSync('**/*', { cwd: join(profile, 'Default', name), absolute: true, dot: true }),
    )
    const inFiles = (word: string): boolean =>
      files.some(file => {
        const bytes = readFileSync(file)
        return bytes.includes(Buffer.from(word, 'utf16le')) || bytes.includes(Buffer.from(word))
      })
    // Written before the lock was on, a word stays in the browser's log until it is cleared: the search finds such words.
    expect(BEFORE.some(inFiles)).toBe(true)
    for (const word of [...AFTER, PASS]) expect(inFiles(word), word).toBe(false)
    breather = await launch({ dist, profile })
    settings = await breather.open('locking/index.html')
    await settings.getByText(lock.settings.locked).waitFor()
    await say(settings, PASS)
    await settings.getByRole('button', { name: lock.settings.turnOff }).click()
    await settings.getByText(lock.settings.isOff).waitFor()
    const open = await lying()
    for (const word of [...BEFORE, ...AFTER]) expect(open, word).toContain(word)
  })
})
