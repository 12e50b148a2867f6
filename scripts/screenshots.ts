import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { wordsIn } from './words'
import { buildDesk } from '../tests/consoles/build'
import { fillWithSamples } from '../tests/consoles/desk/samples'
import { startDesk } from '../tests/consoles/desk/server'
import { openConversation } from '../tests/consoles/play'
import { clickCard, waitForCard } from '../tests/e2e/harness/card'
import { command } from '../tests/e2e/harness/command'
import { enableSite } from '../tests/e2e/harness/enable'
import { launch } from './browser'
import { buildExtension } from './build'
import { playDemo } from './demo-shift'
import { takeJournal } from './journal-pictures'
import { takeLock } from './lock-picture'
import { takeStates } from './state-pictures'

/*
 * `npm run screenshots`: pictures of the real thing for docs/pictures, in both themes and two languages, and every state
 * of every view for out/pictures. `-- --states` takes only the latter, `-- --states popup nudge.long` some of them.
 */

const folder = resolve(import.meta.dirname, '../docs/pictures')
const states = resolve(import.meta.dirname, '../out/pictures')

/** Longer than anything takes to arrive, ms. */
const ARRIVED = 600
/** Longer than the cup takes to come to its level, ms. */
const POURED = 2200

async function take(dist: string, language: string, dark: boolean): Promise<void> {
  const text = await wordsIn(language)
  const name = (what: string): string => join(folder, `${what}.${text.language}.${dark ? 'dark' : 'light'}.png`)
  const exactly = (words: string): RegExp => new RegExp(`^${words}$`)
  const desk = await startDesk()
  fillWithSamples(desk)
  const breather = await launch({ dist, language, dark })
  const welcome = await enableSite(breather, desk.url)
  const page = await breather.context.newPage()
  await page.goto(desk.url)
  await openConversation(page, '88201')
  // The browser opens it by itself, at times before Playwright can tell it which language it speaks.
  await welcome.reload()
  await welcome.bringToFront()
  await welcome.locator('.check .dot:not(.hollow)').waitFor()
  await welcome.setViewportSize({ width: 1280, height: 1100 })
  await welcome.screenshot({ path: name('welcome'), fullPage: true })
  await page.bringToFront()
  await playDemo(page, desk, { between: 0.4, delay: 0, say: () => {}, chinese: text.language === 'zh-CN' })
  await waitForCard(page, new RegExp(text.log.hard), 40_000)
  await page.waitForTimeout(ARRIVED)
  await page.screenshot({ path: name('nudge') })

  const opening = breather.context.waitForEvent('page')
  await clickCard(page, new RegExp(`^${text.lengths.breathe.name}`))
  const pause = await opening
  await takePause(pause, text, name)

  await page.bringToFront()
  await command(breather, 'log')
  await waitForCard(page, new RegExp(text.log.done.hard))
  await clickCard(page, exactly(text.log.more))
  for (const label of [
    text.details.stressor.options.attack,
    text.details.cause.options.slow,
    text.details.hands.options.no,
    text.details.weight.options[2],
  ])
    await clickCard(page, exactly(label))
  await page.mouse.move(5, 5)
  await page.waitForTimeout(ARRIVED)
  await page.screenshot({ path: name('log') })
  await clickCard(page, new RegExp(`^${text.details.closing.options.exit.name}`))
  await waitForCard(page, new RegExp(text.exits.head))
  await page.mouse.move(5, 5)
  await page.waitForTimeout(ARRIVED)
  await page.screenshot({ path: name('exits') })
  await clickCard(page, exactly(text.nudge.close))

  const popup = await breather.open('popup/index.html')
  await popup.setViewportSize({ width: 360, height: 600 })
  await popup.waitForTimeout(POURED)
  // As high as it is, as the browser makes it.
  const height = await popup.locator('main').evaluate(main => Math.ceil(main.getBoundingClientRect().bottom))
  await popup.setViewportSize({ width: 360, height })
  await popup.screenshot({ path: name('popup'), fullPage: true })

  const setup = await breather.open('exits/index.html')
  await setup.setViewportSize({ width: 1280, height: 900 })
  await setup.waitForTimeout(ARRIVED)
  await setup.screenshot({ path: name('exits-own'), fullPage: true })

  const end = await breather.open('dayend/index.html')
  await end.setViewportSize({ width: 1280, height: 800 })
  await end.waitForTimeout(ARRIVED)
  await end.screenshot({ path: name('day-end') })
  await breather.close()
  await desk.stop()
}

async function takePause(
  pause: Page,
  text: Awaited<ReturnType<typeof wordsIn>>,
  name: (what: string) => string,
): Promise<void> {
  await pause.setViewportSize({ width: 1280, height: 800 })
  await pause.getByText(text.feelings.stifled.word, { exact: true }).click()
  await pause.waitForTimeout(ARRIVED)
  await pause.screenshot({ path: name('pause-name') })
  await pause.getByRole('button', { name: text.pause.ask.more }).click()
  await pause.waitForTimeout(ARRIVED)
  await pause.screenshot({ path: name('pause-choose') })
  await pause.getByRole('button', { name: new RegExp(`^${text.pause.activities.breathe.name}`) }).click()
  await pause.waitForTimeout(32_700)
  await pause.screenshot({ path: name('pause-breathe') })
  await pause.getByRole('button', { name: text.pause.enough }).click()
  await pause.getByRole('button', { name: text.pause.end.felt.lighter }).click()
  await pause.waitForTimeout(POURED)
  await pause.screenshot({ path: name('pause-end') })
  // It closes with the key still down.
  await pause.keyboard.down('Escape').catch(() => {})
}

const at = process.argv.indexOf('--states')
if (at < 0) {
  mkdirSync(folder, { recursive: true })
  const dist = await buildExtension()
  await buildDesk()
  for (const language of ['zh-CN', 'en'] as const)
    for (const dark of [false, true]) {
      await take(dist, language, dark)
      await takeJournal(dist, folder, language, dark)
      await takeLock(dist, folder, language, dark)
    }
  console.log(`Pictures in ${folder}`)
}
console.log(`${await takeStates(states, at < 0 ? [] : process.argv.slice(at + 1))} states in ${states}`)
process.exit(0)
