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

/**
 * Where the reader falls short of what must hold on our own pages, and why; each is held to what is asked on consoles
 * that nobody has seen. `npm run consoles` counts them as failures.
 */
const SHORT: Record<string, string> = {
  virtual: 'a line in reused rows may be told twice',
  optimistic: 'a line that failed and was sent again later may be told twice',
}

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
      if (!SHORT[name]) return expect(shortOf(score), why).toEqual([])
      expect(score.found / score.messages, why).toBeGreaterThanOrEqual(0.95)
      expect(score.roles / score.messages, why).toBeGreaterThanOrEqual(0.95)
      expect(score.active / score.openings, why).toBeGreaterThanOrEqual(0.9)
      expect(score.falseLive, why).toBeLessThanOrEqual(Math.ceil(score.messages * 0.02))
    })
})
