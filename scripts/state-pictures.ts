import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { buildViews, serveViews, statesOf, turnTo, type View } from '../tests/ui/pages'
import { QUIET } from './browser'
import { ensureChromium } from './chromium'

/** The window each view is used in. */
const WINDOWS: Record<View, { width: number; height: number }> = {
  popup: { width: 360, height: 600 },
  pause: { width: 1280, height: 720 },
  welcome: { width: 1280, height: 800 },
  nudge: { width: 1440, height: 900 },
  teach: { width: 1280, height: 720 },
  exits: { width: 1280, height: 800 },
  journal: { width: 1280, height: 800 },
  settings: { width: 1280, height: 800 },
  dayend: { width: 1280, height: 720 },
  receipt: { width: 1280, height: 800 },
  records: { width: 1280, height: 800 },
  locking: { width: 1280, height: 800 },
}

/**
 * A drawing of each view in each state, both themes, two languages, with made-up days; for looking at. `only` names the
 * ones to take by how their names begin (`popup`, `nudge.long`, `popup.left.en.dark`); all where it is empty. Returns
 * how many.
 */
export async function takeStates(folder: string, only: readonly string[] = []): Promise<number> {
  const wanted = (name: string): boolean => !only.length || only.some(start => `${name}.`.startsWith(`${start}.`))
  const within = (name: string): boolean => wanted(name) || only.some(start => start.startsWith(`${name}.`))
  mkdirSync(folder, { recursive: true })
  const files = await buildViews()
  const browser = await chromium.launch({ executablePath: ensureChromium().path, args: QUIET })
  let taken = 0
  for (const view of (Object.keys(WINDOWS) as View[]).filter(within)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = WINDOWS[view]
      const context = await browser.newContext({ viewport, timezoneId: 'Asia/Shanghai', colorScheme })
      await serveViews(context, files)
      const page = await context.newPage()
      for (const state of (await statesOf(page, view)).filter(name => within(`${view}.${name}`))) {
        for (const lang of ['zh-CN', 'en']) {
          const name = `${view}.${state}.${lang}.${colorScheme}`
          if (!wanted(name)) continue
          await turnTo(page, state, lang)
          // It arrives in a quarter of a second.
          await page.waitForTimeout(350)
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
          taken += 1
        }
      }
      await context.close()
    }
  }
  await browser.close()
  return taken
}
