import type { Page } from 'playwright'
import type { ConsoleEvent } from '../../src/console/index'
import { buildAlone } from '../repo/alone'

declare global {
  interface Window {
    BreatherConsole: typeof import('../../src/console/index')
    heard: ConsoleEvent[]
    stopWatching: AbortController
  }
}

let script: Promise<string> | undefined

/** The reader alone, built for a plain page: one script that leaves `BreatherConsole`. */
export function buildReader(): Promise<string> {
  script ??= buildAlone('console/index.ts', 'BreatherConsole')
  return script
}

/** Starts the reader in the page; what it tells gathers in `window.heard`. */
export async function watchPage(page: Page): Promise<void> {
  await page.addScriptTag({ content: await buildReader() })
  await page.evaluate(() => {
    window.heard = []
    window.stopWatching = new AbortController()
    window.BreatherConsole.watchConsole(document, {
      onEvent: event => window.heard.push(event),
      signal: window.stopWatching.signal,
    })
  })
}

export const heard = (page: Page): Promise<ConsoleEvent[]> => page.evaluate(() => window.heard)

export const untilFound = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.heard.some(event => event.type === 'console' && event.state === 'found'))
