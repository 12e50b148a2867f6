import type { Browser, Frame, Page } from 'playwright'
import { setClock } from '../consoles/clock'
import { settled } from '../consoles/settled'
import type { KitConversation } from '../consoles/engine/types'
import { compare, type Verdict } from './score-compare'
import { Cost } from './score-cost'
import { consoleFrame, type Played, Player } from './score-play'
import { type Script, type ScriptOptions, writeScript } from './score-script'
import { watchAlone, type Watch } from './score-watch'

export interface Price {
  /** Script time up to `found`, ms. */
  firstMs: number
  /** Script time for one line that arrives in the open conversation, ms. */
  perMessageMs: number
}

export interface Score extends Verdict, Price, Omit<Played, 'openings'> {
  name: string
  /** Whether the reader said `found`. */
  says: boolean
  /** How sure it was then, and why. */
  health: string
}

export interface ScoreOptions extends ScriptOptions {
  /** Puts the reader into the page; alone in its main world by default. */
  watch?(page: Page): Promise<Watch>
  /** Skips measuring what a line costs, for a quicker answer. */
  free?: boolean
  /** What the console's clock says at the beginning, ms; an afternoon in March by default. */
  clock?: number
}

/** Past noon and past the tenth minute, as two hours of history before it. Local time. */
const afternoon = new Date(2026, 2, 4, 14, 27).getTime()

/** How many lines the cost of one is measured over. */
const costLines = 12

/** How long the reader may take to say `found`, ms. */
const foundWithin = 4000

interface Opened {
  page: Page
  frame: Frame
  script: Script
  errors: string[]
}

async function openConsole(browser: Pick<Browser, 'newPage'>, url: string, options: ScoreOptions): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  // tsx names the functions that are sent into the page by a helper that the page lacks.
  await page.addInitScript('globalThis.__name ??= named => named')
  await setClock(page, options.clock ?? afternoon)
  await page.goto(`${url}${url.includes('?') ? '&' : '?'}empty=1`)
  const frame = await consoleFrame(page)
  const about = await frame.evaluate(() => ({ lang: window.kit.about.lang, draws: window.kit.about.draws }))
  const script = writeScript(about, options)
  await frame.evaluate(past => {
    for (const one of past) window.kit.seed(one)
    const first = past[0]
    if (first) window.kit.select(first.id)
  }, script.past)
  await settled(page)
  return { page, frame, script, errors }
}

async function begin({ page, frame }: Opened, cost: Cost, put: (page: Page) => Promise<Watch>) {
  await frame.evaluate(() => window.kit.mark())
  await cost.start()
  const watch = await put(page)
  for (const until = Date.now() + foundWithin; Date.now() < until; await page.waitForTimeout(60))
    if ((await watch.now()).found) break
  return { watch, firstMs: await cost.stop() }
}

/** What lines that arrive in the open conversation one after the other cost, for one, ms. */
async function priceOfLines({ page, frame }: Opened, cost: Cost): Promise<number> {
  await page.waitForTimeout(300)
  await cost.start()
  for (let line = 0; line < costLines; line++) {
    await frame.evaluate(text => void window.kit.say('customer', text), `line ${line}, and where is my parcel?`)
    await page.waitForTimeout(90)
  }
  await page.waitForTimeout(300)
  return (await cost.stop()) / costLines
}

/** Plays one shift on one console and judges the reader by it. */
export async function scoreConsole(
  browser: Pick<Browser, 'newPage'>,
  name: string,
  url: string,
  options: ScoreOptions,
): Promise<Score> {
  const opened = await openConsole(browser, url, options)
  const { page, frame, script, errors } = opened
  try {
    const cost = await Cost.of(page)
    const { watch, firstMs } = await begin(opened, cost, options.watch ?? watchAlone)
    const player = new Player(page, frame, watch)
    const perMessageMs = options.free ? 0 : await priceOfLines(opened, cost)
    await player.play(script)
    await player.finish()
    if (errors.length) throw new Error(`${name} threw: ${errors[0]}`)
    const truth = await frame.evaluate(() => window.kit.truth())
    const told = await watch.told()
    const verdict = compare(truth, told, player.played.openings)
    const found = told.find(event => event.type === 'console')
    const health = found ? `${found.confidence}: ${found.because.join(', ')}` : 'not found'
    const { openings: _, ...played } = player.played
    const says = (await watch.now()).found
    return { name, says, health, firstMs, perMessageMs, ...verdict, ...played, openings: verdict.openings }
  } finally {
    await page.close()
  }
}

/** What reading costs on a console whose open thread has so many lines; with how many elements the document had. */
export async function priceOf(
  browser: Pick<Browser, 'newPage'>,
  url: string,
  lines: number,
  put: (page: Page) => Promise<Watch> = watchAlone,
): Promise<Price & { elements: number }> {
  const opened = await openConsole(browser, url, { seed: 1, messages: 0 })
  const { page, frame } = opened
  try {
    const elements = await frame.evaluate(count => {
      const from = (place: number) => (place % 2 ? 'agent' : 'customer')
      const open = window.kit.state.convs.find(conv => conv.id === window.kit.state.active) as KitConversation
      const [pattern] = open.messages
      if (pattern)
        open.messages = Array.from({ length: count }, (_, place) => ({
          ...pattern,
          id: `long${place}`,
          from: from(place),
          text: `${from(place)} says ${place}`,
        }))
      window.kit.redraw()
      return new Promise<number>(done => setTimeout(() => done(document.querySelectorAll('*').length), 1500))
    }, lines)
    const cost = await Cost.of(page)
    const { firstMs } = await begin(opened, cost, put)
    return { elements, firstMs, perMessageMs: await priceOfLines(opened, cost) }
  } finally {
    await page.close()
  }
}
