import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildFixtures, fixtureNames } from '../consoles/fixtures/build'
import { type Served, serveStatic } from '../consoles/serve-static'
import { scoreConsole } from './score'
import { BY_EXTENSION, type ByExtension, launchWithReader } from './score-extension'
import { shortOf } from './score-table'

/* The judge of `npm run consoles` with a shorter shift, on every console of our own making. */

const shift = { seed: 2, messages: 26, free: true }

let browser: Browser
let inside: ByExtension
let served: Served

beforeAll(async () => {
  served = await serveStatic(await buildFixtures())
  browser = await launchChromium()
  inside = await launchWithReader()
})
afterAll(async () => {
  await browser.close()
  await inside.close()
  await served.stop()
})

describe.concurrent('reads without a profile', () => {
  for (const name of fixtureNames())
    it(name, async () => {
      const own = BY_EXTENSION.has(name) ? { browser: inside.browser, watch: inside.watch } : { browser }
      const score = await scoreConsole(own.browser, name, `${served.url}/${name}/`, { ...shift, ...own })
      const why = score.why.slice(0, 20).join('\n')
      expect(shortOf(score), why).toEqual([])
    })
})
