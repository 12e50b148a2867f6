import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { textFor } from '../src/ui/text/pick'
import { buildDesk } from '../tests/consoles/build'
import { fillWithSamples } from '../tests/consoles/desk/samples'
import { startDesk } from '../tests/consoles/desk/server'
import { openConversation } from '../tests/consoles/play'
import { clickCard, waitForCard } from '../tests/e2e/harness/card'
import { enableSite } from '../tests/e2e/harness/enable'
import { launch } from './browser'
import { buildExtension } from './build'
import { playDemo } from './demo-shift'

/* `npm run screenshots`: pictures of the real thing for docs/pictures, in both themes and two languages. */

const folder = resolve(import.meta.dirname, '../docs/pictures')
mkdirSync(folder, { recursive: true })
const dist = await buildExtension()
await buildDesk()

async function take(language: string, dark: boolean): Promise<void> {
  const text = textFor(language)
  const name = (what: string): string => join(folder, `${what}.${text.language}.${dark ? 'dark' : 'light'}.png`)
  const desk = await startDesk()
  fillWithSamples(desk)
  const breather = await launch({ dist, language, dark })
  const welcome = await enableSite(breather, desk.url)
  const page = await breather.context.newPage()
  await page.goto(desk.url)
  await openConversation(page, '88201')
  await welcome.locator('.check .dot:not(.hollow)').waitFor()
  await welcome.setViewportSize({ width: 1280, height: 1100 })
  await welcome.screenshot({ path: name('welcome'), fullPage: true })
  await page.bringToFront()
  await playDemo(page, desk, { between: 0.4, delay: 0, say: () => {} })
  await waitForCard(page, new RegExp(text.log.hard), 40_000)
  // The card arrives in a quarter of a second.
  await page.waitForTimeout(600)
  await page.screenshot({ path: name('nudge') })

  const opening = breather.context.waitForEvent('page')
  await clickCard(page, new RegExp(`^${text.lengths.breathe.name}`))
  const pause = await opening
  await pause.setViewportSize({ width: 1280, height: 800 })
  await pause.getByText(text.pause.feelings.stifled.word, { exact: true }).click()
  await pause.waitForTimeout(300)
  await pause.screenshot({ path: name('pause-name') })
  await pause.getByRole('button', { name: text.pause.activities.breathe.start }).click()
  await pause.waitForTimeout(32_700)
  await pause.screenshot({ path: name('pause-breathe') })
  await pause.getByRole('button', { name: text.pause.enough }).click()
  await pause.getByRole('button', { name: text.pause.end.felt.lighter }).click()
  await pause.waitForTimeout(2200)
  await pause.screenshot({ path: name('pause-end') })
  // It closes with the key still down.
  await pause.keyboard.down('Escape').catch(() => {})

  const popup = await breather.open('popup/index.html')
  await popup.setViewportSize({ width: 360, height: 640 })
  await popup.waitForTimeout(2200)
  await popup.screenshot({ path: name('popup'), fullPage: true })
  await breather.close()
  await desk.stop()
}

for (const language of ['zh-CN', 'en']) for (const dark of [false, true]) await take(language, dark)
console.log(`Pictures in ${folder}`)
process.exit(0)
