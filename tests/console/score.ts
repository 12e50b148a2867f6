import type { Browser, Page } from 'playwright'
import { compare, type Verdict } from './score-compare'
import { Cost } from './score-cost'
import { consoleFrame, type Played, Player } from './score-play'
import { type ScriptOptions, writeScript } from './score-script'
import { nowOf, watchAlone, type Watch } from './score-watch'

export interface Score extends Verdict, Omit<Played, 'openings'> {
  name: string
  /** Whether the reader said `found`. */
  says: boolean
  /** Script time up to `found`, ms. */
  firstMs: number
  /** Script time for one line that arrives in the open conversation, ms. */
  perMessageMs: number
}

export interface ScoreOptions extends ScriptOptions {
  /** Puts the reader into the page; alone in its main world by default. */
  watch?(page: Page): Promise<Watch>
}

/** How many lines the cost of one is measured over. */
const costLines = 12

/** Plays one shift on one console and judges the reader by it. */
export async function scoreConsole(
  browser: Pick<Browser, 'newPage'>,
  name: string,
  url: string,
  options: ScoreOptions,
): Promise<Score> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  try {
    // tsx names the functions that are sent into the page by a helper that the page lacks.
    await page.addInitScript('globalThis.__name ??= named => named')
    await page.goto(`${url}${url.includes('?') ? '&' : '?'}empty=1`)
    const frame = await consoleFrame(page)
    const about = await frame.evaluate(() => ({ lang: window.kit.about.lang, draws: window.kit.about.draws }))
    const script = writeScript(about, options)
    await frame.evaluate(past => {
      for (const one of past) window.kit.seed(one)
      const first = past[0]
      if (first) window.kit.select(first.id)
    }, script.past)
    await page.waitForTimeout(400)

    const cost = await Cost.of(page)
    await frame.evaluate(() => window.kit.mark())
    await cost.start()
    const watch = await (options.watch ?? watchAlone)(page)
    const found = async () => (await nowOf(watch)).found
    let seen = false
    for (const until = Date.now() + 4000; !seen && Date.now() < until; seen = await found())
      await page.waitForTimeout(60)
    const firstMs = await cost.stop()

    const player = new Player(page, frame, watch)
    await page.waitForTimeout(300)
    await cost.start()
    for (let line = 0; line < costLines; line++) {
      await frame.evaluate(text => void window.kit.say('customer', text), `line ${line}, and where is my parcel?`)
      await page.waitForTimeout(90)
    }
    await page.waitForTimeout(300)
    const perMessageMs = (await cost.stop()) / costLines

    await player.play(script)
    await player.finish()
    if (errors.length) throw new Error(`${name} threw: ${errors[0]}`)
    const truth = await frame.evaluate(() => window.kit.truth())
    const verdict = compare(truth, await watch.told(), player.played.openings)
    const { openings: _, ...played } = player.played
    return { name, says: await found(), firstMs, perMessageMs, ...verdict, ...played, openings: verdict.openings }
  } finally {
    await page.close()
  }
}
