import type { Page } from 'playwright'
import type { ConsoleProfile } from '../../src/console/index'
import { buildReader } from './injected'
import { watchAlone, type Watch } from './score-watch'

/** The reader with a profile, in the page and in each of its frames. */
export async function watchWith(page: Page, profile: ConsoleProfile): Promise<Watch> {
  const given = `;{
    const { watchConsole } = BreatherConsole
    BreatherConsole = { watchConsole: (root, options) => watchConsole(root, { ...options, profile: ${JSON.stringify(profile)} }) }
  }`
  return watchAlone(page, `${await buildReader()}${given}`)
}

/** Ends what `watchWith` began, so that the same page can be read with another profile. */
export async function stopWatching(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(() => window.stopWatching.abort())
}
