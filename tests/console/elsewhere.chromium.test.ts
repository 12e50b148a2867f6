import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildFixtures, otherNames } from '../consoles/fixtures/build'
import { type Served, serveStatic } from '../consoles/serve-static'
import { lookElsewhere } from './score-elsewhere'

let browser: Browser
let served: Served

beforeAll(async () => {
  served = await serveStatic(await buildFixtures())
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await served.stop()
})

describe.concurrent('tells nothing of what is no console', () => {
  it.each(otherNames())('%s', async name => {
    expect(await lookElsewhere(browser, `${served.url}/${name}/`)).toEqual([])
  })
})
