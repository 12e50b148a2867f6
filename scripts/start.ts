import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright'
import { buildDesk } from '../tests/consoles/build'
import { fillWithSamples } from '../tests/consoles/desk/samples'
import { startDesk } from '../tests/consoles/desk/server'
import { openConversation } from '../tests/consoles/play'
import { clickCard, waitForCard } from '../tests/e2e/harness/card'
import { enableSite } from '../tests/e2e/harness/enable'
import { launch } from './browser'
import { wordsIn } from './words'
import { buildExtension } from './build'
import { ensureChromium } from './chromium'
import { playDemo } from './demo-shift'

/* `npm start`: builds, opens Chromium with the extension on a demo console and plays a short shift. */

const { values } = parseArgs({
  options: {
    fast: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    language: { type: 'string', default: 'zh-CN' },
    dark: { type: 'boolean', default: false },
  },
})
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const headless = values.headless || !hasDisplay
const { fast } = values
const shots = resolve(import.meta.dirname, '../out/shift')
mkdirSync(shots, { recursive: true })

let began = Date.now()
const say = (line: string): void => {
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}  ${line}`)
}
const shoot = async (page: Page, name: string): Promise<void> => {
  const path = join(shots, `${name}.png`)
  await page.screenshot({ path })
  say(`      picture: ${relative(process.cwd(), path)}`)
}

console.log(`Chromium: ${ensureChromium().version}${headless ? ', without a window' : ''}`)
const dist = await buildExtension()
await buildDesk()
const desk = await startDesk()
fillWithSamples(desk)
const breather = await launch({ dist, headless, language: values.language, dark: values.dark })
console.log(`Demo console: ${desk.url}\n`)

began = Date.now()
const welcome = await enableSite(breather, desk.url)
say('the agent enables the console, one click on the welcome page')
const page = await breather.context.newPage()
await page.goto(desk.url)
await openConversation(page, '88201')
await welcome.locator('.check .dot:not(.hollow)').waitFor()
say('it can read the console')
await playDemo(page, desk, { between: fast ? 0 : 3, delay: fast ? 0 : 35, say })

const text = await wordsIn(values.language)
const card = await waitForCard(page, /\S/, 40_000)
say(`Breather, at a breakpoint: ${card.text.split(text.lengths.look.name)[0]?.trim()}`)
// The card arrives in a quarter of a second.
await page.waitForTimeout(500)
await shoot(page, '1-offer')

await clickCard(page, new RegExp(`^${text.log.hard}$`))
await waitForCard(page, new RegExp(text.log.undo))
say('one click: the conversation is logged')
await shoot(page, '2-logged')

const opening = breather.context.waitForEvent('page')
await clickCard(page, new RegExp(`^${fast ? text.lengths.look.name : text.lengths.breathe.name}`))
const pause = await opening
await pause.waitForLoadState()
say(`the agent steps away: ${fast ? text.lengths.look.whole : text.lengths.breathe.whole}`)
if (!fast) {
  await pause.getByText(text.feelings.stifled.word, { exact: true }).click()
  await shoot(pause, '3-pause-name')
  await pause.getByRole('button', { name: text.pause.activities.breathe.start }).click()
}
// Half of a pause's length is enough for it to count.
await pause.waitForTimeout(fast ? 10_300 : 36_000)
await shoot(pause, '4-pause')
await pause.getByRole('button', { name: text.pause.enough }).click()
await pause.getByRole('button', { name: text.pause.end.felt.lighter }).click()
await pause.waitForTimeout(fast ? 300 : 2500)
await shoot(pause, '5-pause-end')
const leaving = pause.waitForEvent('close')
await pause.getByRole('button', { name: text.pause.end.back }).click()
await leaving
say('back at the console, which is where it was')

const popup = await breather.open('popup/index.html')
await popup.setViewportSize({ width: 360, height: 700 })
await popup.locator('main').waitFor()
await popup.waitForTimeout(fast ? 300 : 2000)
await shoot(popup, '6-popup')
for (const line of await popup.locator('.glance dl > div').allInnerTexts()) say(`      ${line.replace(/\s+/g, ' ')}`)
say(`      ${await popup.locator('h1').innerText()}`)

if (headless) {
  await breather.close()
} else {
  await welcome.close().catch(() => {})
  console.log('\nThe browser stays open: write as a customer with the desk, look around. Close it to end.')
  await new Promise(resolveClosed => breather.context.on('close', resolveClosed))
}
await desk.stop()
process.exit(0)
