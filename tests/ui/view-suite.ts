import { LANGUAGES } from '../../src/ui/text/language'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { keyboardMisses, layoutFaults, violations } from './faults'
import { buildViews, serveViews, statesOf, turnTo, type View } from './pages'

/** The smallest window each view is used in: a popup's 600 px at most, a half-screen tab, a console on a small laptop. */
const SIZES: Record<View, { width: number; height: number }> = {
  popup: { width: 360, height: 600 },
  pause: { width: 1280, height: 720 },
  welcome: { width: 1280, height: 800 },
  nudge: { width: 1280, height: 720 },
  teach: { width: 1280, height: 720 },
  exits: { width: 1280, height: 800 },
  settings: { width: 1280, height: 800 },
  dayend: { width: 1280, height: 720 },
  journal: { width: 1280, height: 800 },
  receipt: { width: 1280, height: 800 },
  records: { width: 1280, height: 800 },
  locking: { width: 1280, height: 800 },
}
const half = ({ width, height }: { width: number; height: number }) => ({ width: width / 2, height: height / 2 })
/** What is left of it at 200 %. A popup grows with its content, to 800 by 600 px of the screen: as wide as before, half as high. */
const MAGNIFIED = {
  ...(Object.fromEntries(Object.entries(SIZES).map(([view, size]) => [view, half(size)])) as typeof SIZES),
  popup: { width: SIZES.popup.width, height: SIZES.popup.height / 2 },
}
const NARROW: Record<View, number[]> = {
  popup: [360],
  pause: [1280, 900, 640, 360],
  welcome: [900, 360],
  nudge: [1100, 400],
  teach: [1100, 400],
  exits: [1280, 640, 360],
  settings: [1280, 640, 360],
  dayend: [1280, 640, 360],
  journal: [1280, 900, 360],
  receipt: [1280, 640, 360],
  records: [1280, 640, 360],
  locking: [1280, 640, 360],
}

export interface ViewStage {
  /** A browser context that serves the view, in the smallest window it is used in. */
  context(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>
}

/** A browser for the tests of one view; whatever its pages complain of fails the file. */
export function stageFor(view: View): ViewStage {
  let browser: Browser
  let files: Map<string, string | Uint8Array>
  const problems: string[] = []
  beforeAll(async () => {
    browser = await launchChromium()
    files = await buildViews([view])
  })
  afterAll(async () => {
    await browser.close()
    expect(problems).toEqual([])
  })
  return {
    async context(options = {}) {
      const made = await browser.newContext({ viewport: SIZES[view], timezoneId: 'Asia/Shanghai', ...options })
      await serveViews(made, files)
      made.on('weberror', error => problems.push(String(error.error())))
      made.on('console', message => {
        if (message.type() === 'error') problems.push(message.text())
      })
      return made
    },
  }
}

/** What the view's callbacks were called with. */
export const calledOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { called: string[] }).called)

/** What holds for every view in every state. */
export function holdsEverywhere(view: View, stage: ViewStage): void {
  it('is accessible, complete and reachable in every state, language and theme', async () => {
    const ctx = await stage.context({ reducedMotion: 'reduce' })
    const page = await ctx.newPage()
    const states = await statesOf(page, view)
    expect(states.length).toBeGreaterThan(2)
    // Colours do not depend on the language: contrast, which takes the longest, is looked at in one.
    for (const [lang, colorScheme, rules] of [
      ['zh-CN', 'light', 'all'],
      ['zh-CN', 'dark', 'colour'],
      ['en', 'light', 'form'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      for (const state of states) {
        const where = `${state} ${lang} ${colorScheme}`
        await turnTo(page, state, lang)
        expect(await violations(page, view, rules), where).toEqual([])
        if (rules !== 'colour') expect(await keyboardMisses(page, view), where).toEqual([])
      }
    }
    await ctx.close()
  })

  it('is accessible at 200 %: in a window of half the width and height', async () => {
    const ctx = await stage.context({ reducedMotion: 'reduce', viewport: MAGNIFIED[view], deviceScaleFactor: 2 })
    const page = await ctx.newPage()
    for (const state of await statesOf(page, view)) {
      await turnTo(page, state, 'zh-CN')
      // What lies under something that scrolls is told apart by its contrast in the whole window, above.
      expect(await violations(page, view, 'form'), state).toEqual([])
      expect(await layoutFaults(page, view), state).toEqual([])
    }
    await ctx.close()
  })

  it('is never cut or too wide, in any language and window', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    const states = await statesOf(page, view)
    for (const width of NARROW[view]) {
      await page.setViewportSize({ width, height: SIZES[view].height })
      for (const state of states) {
        for (const lang of LANGUAGES) {
          await turnTo(page, state, lang)
          expect(await layoutFaults(page, view), `${state} ${lang} ${width} px`).toEqual([])
        }
      }
    }
    await ctx.close()
  })
}
