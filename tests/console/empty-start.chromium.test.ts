import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settled } from '../consoles/settled'
import { launchChromium } from '../consoles/browser'
import { startDesk } from '../consoles/desk/server'
import { openConversation, playShift } from '../consoles/play'
import { SCRIPTS } from '../consoles/scripts/shift'
import { heard, watchPage } from './injected'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

it('reads a desk that was empty when watching began, several customers at once', async () => {
  const desk = await startDesk()
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(desk.url)
  await watchPage(page)
  const scripts = [...SCRIPTS.slice(0, 4), ...SCRIPTS.slice(-4)]
  await playShift({ page, desk }, scripts, { atOnce: 3, pause: 250, fast: true })
  // Last lines may have come into rows that nobody opened again.
  for (const { id } of scripts) {
    await openConversation(page, id)
    await settled(page)
  }
  const customers = scripts.flatMap(({ turns }) => turns.flatMap(turn => (turn.who === 'customer' ? [turn.text] : [])))
  const said = (await heard(page)).flatMap(e => (e.type === 'message' ? [e] : []))
  expect(
    said
      .filter(e => e.role === 'customer')
      .map(e => e.text.replace(/\s+/g, ' '))
      .toSorted(),
  ).toEqual(customers.map(text => text.replace(/\s+/g, ' ')).toSorted())
  expect(said.filter(e => e.role === 'customer' && !e.live)).toEqual([])
  const agents = scripts.flatMap(({ turns }) => turns.flatMap(turn => (turn.who === 'agent' ? [turn.text] : [])))
  expect(said.filter(e => e.role === 'agent' && e.live)).toHaveLength(agents.length)
  await page.close()
  await desk.stop()
})
