import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildExtension } from '../../../scripts/build'
import { archive } from '../../../scripts/package/archive'
import { packagesOf } from '../../../scripts/package/packages'
import type { State, Tally } from '../../../src/domain'
import { textFor } from '../../../src/ui/text/pick'
import { type Desk, startDesk } from '../../consoles/desk/server'
import { Played } from '../harness/played'
import { complaints, eventPage, revoke, sayYes, stateIn, stayActive } from './background'
import { type Firefox, launchFirefox } from './browser'
import { cardOn, clickCard, waitForCard } from './card'
import { openConversation, reply, there } from './desk'
import { play, settled } from './play'
import type { Tab } from './tab'
import { until } from './until'

const zh = textFor('zh-CN')
const out = resolve(import.meta.dirname, '../../../out/firefox')
const HEALTHY = '.check .dot:not(.hollow)'

/** The package for Firefox as it goes to the store, and the same with a higher version number. */
async function packages(): Promise<{ first: string; next: string }> {
  const dist = await buildExtension()
  const zipped = packagesOf(resolve(dist, '..')).find(({ name }) => name.endsWith('-firefox.zip'))
  if (!zipped) throw new Error('no package')
  const files = Object.entries(unzipSync(zipped.bytes)).map(([path, bytes]) => ({ path, bytes }))
  const newer = files.map(({ path, bytes }) => {
    if (path !== 'manifest.json') return { path, bytes }
    const manifest = JSON.parse(Buffer.from(bytes).toString()) as { version: string }
    return { path, bytes: strToU8(JSON.stringify({ ...manifest, version: `${manifest.version}.1` })) }
  })
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'first.zip'), zipped.bytes)
  writeFileSync(join(out, 'next.zip'), archive(newer))
  return { first: join(out, 'first.zip'), next: join(out, 'next.zip') }
}

/** One shift in a real Firefox, told in order: each test goes on where the one before it ended. */
describe('a shift in Firefox', () => {
  let desk: Desk
  let firefox: Firefox
  let zips: { first: string; next: string }
  /** One of the extension's pages, and the console. */
  let inside: Tab
  let page: Tab
  const played = new Played()
  beforeAll(async () => {
    zips = await packages()
    desk = await startDesk({ sendDelay: 30 })
    firefox = await launchFirefox()
  })
  afterAll(async () => {
    await firefox?.quit()
    await desk?.stop()
    if (firefox) rmSync(firefox.profile, { recursive: true, force: true })
  })

  const state = (): Promise<State> => until('state', () => stateIn(inside))
  const tally = async (): Promise<Tally | null> => (await state()).tally
  const tallyWhen = (name: string, wanted: (tally: Tally) => boolean): Promise<Tally> =>
    until(name, async () => {
      const found = await tally()
      return found && wanted(found) ? found : null
    })
  const counted = ({ messages }: Tally): number => messages.calm + messages.tense + messages.hostile
  const allCounted = (): Promise<Tally> =>
    tallyWhen('all counted', t => counted(t) >= played.messages).catch(async (error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify(await tally())} of ${JSON.stringify(played.figures())}`)
    })
  /** Who reads the console now: a new one for every script that begins there. */
  const readers = async (): Promise<string[]> =>
    Object.values((await state()).scenes).flatMap(({ readable, document }) => (readable ? document : []))
  /** Waits until a script reads the console that did not before: the page's word from before its reload is no sign. */
  const readAnew = (before: string[]): Promise<boolean> =>
    until('read anew', async () => (await readers()).some(reader => !before.includes(reader)))
  const asleep = (): Promise<boolean> => until('asleep', async () => (await eventPage(firefox)) === 'stopped')
  const welcome = (): Promise<Tab> =>
    until('welcome', async () => (await firefox.tabs()).find(({ url }) => url.includes('/welcome/'))?.tab)

  it('is installed from its package, and says welcome in the agent’s language', async () => {
    await firefox.install(zips.first)
    inside = await welcome()
    await stayActive(firefox)
    await inside.show()
    await inside.press('简体中文')
    await until('Chinese', () => inside.evaluate(() => document.documentElement.lang === 'zh-CN'))
  })

  it('reads a site once the agent has clicked and the browser has asked, and none before', async () => {
    page = await firefox.open(desk.url)
    desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(page, 'first')
    desk.receive('first', '在吗')
    await settled(page)
    expect(await tally()).toBeNull()
    await inside.show()
    await inside.click('input')
    await inside.type(desk.url)
    await inside.click('button[type=submit]')
    await until('the browser’s question', () => sayYes(firefox))
    // In the tab that is open already.
    await until('readable', () => there(inside, HEALTHY))
    await page.show()
  })

  it('counts what is said, by level, and nothing twice', async () => {
    for (const id of ['zh-size', 'zh-thanks', 'zh-late']) await play(page, desk, id, played)
    await allCounted()
    expect(await tally()).toMatchObject(played.figures())
    expect(await cardOn(page)).toBeNull()
  })

  it('loses nothing while its event page sleeps, and wakes with the next message', async () => {
    await asleep()
    await play(page, desk, 'zh-logistics', played)
    await allCounted()
    await asleep()
    const before = await readers()
    await page.reload()
    await openConversation(page, 'zh-size')
    await readAnew(before)
    await settled(page)
    await asleep()
    await play(page, desk, 'en-late', played)
    await allCounted()
    expect(await tally()).toMatchObject(played.figures())
  })

  it('offers a moment away after two rough ones in a row, with its reason and no quote', async () => {
    await play(page, desk, 'zh-insult', played)
    await play(page, desk, 'zh-contempt', played)
    await reply(page, '我来处理。')
    played.agent('我来处理。')
    const { text } = await waitForCard(page, /连着 \d 段难聊/)
    for (const said of played.texts) expect(text).not.toContain(said)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  it('logs the conversation in one click, out of its sleep, and takes it back in one', async () => {
    const before = (await state()).shift?.cup.level
    await asleep()
    await clickCard(page, new RegExp(`^${zh.log.hard}`))
    await tallyWhen('logged', t => t.hardEntries === 1)
    await clickCard(page, new RegExp(`^${zh.log.undo}`))
    await tallyWhen('taken back', t => t.hardEntries === 0)
    expect((await state()).shift?.cup.level).toBe(before)
  })

  it('opens the pause in place of the console and comes back to it', async () => {
    await clickCard(page, new RegExp(`^${zh.lengths.look.name}`))
    const pause = await until(
      'pause',
      async () => (await firefox.tabs()).find(({ url }) => url.includes('/pause/'))?.tab,
    )
    await until('in front', () => pause.evaluate(() => document.visibilityState === 'visible'))
    await until('out of sight', () => page.evaluate(() => document.visibilityState === 'hidden'))
    const { level } = (await state()).shift?.cup ?? { level: 0 }
    const { offers, pauses, pausesCredited } = await tallyWhen('taken', t => t.offers.taken === 1)
    expect({ made: offers.made, look: pauses.look, pausesCredited }).toEqual({ made: 1, look: 1, pausesCredited: 0 })
    // Half of its twenty seconds is enough to count; its event page sleeps in them.
    await asleep()
    const from = (await state()).pause?.startedAt ?? Number.POSITIVE_INFINITY
    await until('half of it', async () => Date.now() > from + 10_500)
    await pause.press(zh.pause.enough)
    await pause.press(zh.pause.end.felt.lighter)
    expect((await tallyWhen('credited', t => t.pausesCredited === 1)).pausedMs).toBeGreaterThanOrEqual(10_000)
    expect((await state()).shift?.cup.level).toBeLessThan(level)
    await pause.press(zh.pause.end.back).catch(() => {})
    await until('back', () => page.evaluate(() => document.visibilityState === 'visible'))
    await until('pause closed', async () => !(await firefox.tabs()).some(({ url }) => url.includes('/pause/')))
  })

  it('shows the day in the popup, figure for figure', async () => {
    const popup = await firefox.open(firefox.address('popup/index.html'))
    const figures = await until('figures', async () => {
      const found = await popup.evaluate(() =>
        [...document.querySelectorAll('.glance dd')].map(f => f.textContent ?? ''),
      )
      return found.length > 0 && found
    })
    const { conversations, thanks } = played.figures()
    const all = conversations.calm + conversations.tense + conversations.hostile
    expect(figures.map(f => Number.parseInt(f, 10))).toEqual([all, conversations.hostile, thanks, 1])
    await popup.close()
    await page.show()
  })

  it('keeps reading an open console when it is updated, without counting twice', async () => {
    const before = await readers()
    await firefox.install(zips.next)
    // Its own pages are closed by the browser.
    inside = await firefox.open(firefox.address('welcome/index.html'))
    await readAnew(before)
    await page.show()
    await play(page, desk, 'zh-joke', played)
    await allCounted()
    await settled(page)
    expect(await tally()).toMatchObject(played.figures())
    expect(await complaints(firefox, firefox.address(''))).toEqual([])
  })

  it('goes on in the same shift after the browser was closed and opened', async () => {
    const before = (await state()).shift?.id
    const old = await readers()
    await firefox.quit()
    firefox = await launchFirefox(firefox.profile)
    inside = await firefox.open(firefox.address('welcome/index.html'))
    await stayActive(firefox)
    page = await firefox.open(desk.url)
    await openConversation(page, 'zh-joke')
    await readAnew(old)
    await play(page, desk, 'en-thanks', played)
    await allCounted()
    await settled(page)
    expect(await tally()).toMatchObject(played.figures())
    expect((await state()).shift?.id).toBe(before)
  })

  it('stops reading once the site is taken back in the browser’s own settings', async () => {
    await revoke(firefox, 'http://127.0.0.1/*')
    await until('no site', () => there(inside, '.check .none'))
    desk.receive('en-thanks', '还在吗？')
    await until('on screen', () =>
      page.evaluate(() => [...document.querySelectorAll('.buyer .bubble')].some(b => b.textContent === '还在吗？')),
    )
    await settled(page)
    // Had it been told, this would have woken it.
    await asleep()
    await page.reload()
    desk.receive('en-thanks', '人呢？')
    await settled(page)
    await asleep()
    expect(await tally()).toMatchObject(played.figures())
    expect(await complaints(firefox, firefox.address(''))).toEqual([])
  })
})
