import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { CDPSession, Page } from 'playwright'
import { type Breather, launch } from './browser'
import { buildExtension } from './build'
import { measureFile } from './year/file'
import { fillWithYear } from './year/fill'
import { drawYear } from './year/year'

/*
 * `npm run year`: draws a synthetic year, puts it into the real extension in Chromium and measures the journal on it: until
 * it can be used, for ranges of every length, its memory, and everything out into a file and in again. `-- --seed S`, `-- --json FILE`.
 */

const args = process.argv.slice(2)
const option = (name: string): string | undefined => args[args.indexOf(`--${name}`) + 1 || Infinity]
const LAST = '2026-11-20'
/** Every measurement is made so many times, and the median told. */
const TIMES = 7
const RANGES = [
  'week/2026-11-16',
  'month/2026-11',
  'month/2026-06',
  'year/2026',
  'days/2025-11-21/2026-11-20',
  'days/2026-03-01/2026-05-31',
]

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0

/** From the beginning of the page until its heading stood in the document, and until it had been drawn, ms. */
interface Opened {
  stoodAt: number
  drawnAt: number
}

async function opened(page: Page, url: string): Promise<Opened> {
  await page.goto('about:blank')
  await page.goto(url)
  const head = await page.waitForFunction(() => (window as unknown as { head?: Opened }).head)
  return (await head.jsonValue()) ?? { stoodAt: 0, drawnAt: 0 }
}

/** The best and the median of several, ms. */
const told = (times: readonly Opened[]) => {
  const of = (figures: number[]) => ({ best: Math.round(Math.min(...figures)), median: Math.round(median(figures)) })
  return { stoodMs: of(times.map(({ stoodAt }) => stoodAt)), drawnMs: of(times.map(({ drawnAt }) => drawnAt)) }
}

/**
 * The extension opens its welcome page once it is installed, in front: a page behind another is drawn once a second, as
 * the browser saves itself frames that nobody sees.
 */
async function alone({ context }: Breather, page: Page): Promise<void> {
  const welcome = (): Page | undefined => context.pages().find(other => other.url().includes('/welcome/'))
  while (!welcome()) await new Promise(resolve => setTimeout(resolve, 50))
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.bringToFront()
}

/** From the click on another range until it stood in the document, and until it had been drawn, ms. */
const ranged = (page: Page, hash: string): Promise<Opened> =>
  page.evaluate(
    to =>
      new Promise<Opened>(resolve => {
        const began = performance.now()
        const observer = new MutationObserver(() => {
          if (!document.querySelector(`[data-range="${to}"]`)) return
          observer.disconnect()
          const stoodAt = performance.now() - began
          requestAnimationFrame(() => setTimeout(() => resolve({ stoodAt, drawnAt: performance.now() - began })))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        location.hash = `range/${to}`
      }),
    hash,
  )

/** What the page's main thread has computed so far, ms: whatever else runs on the machine does not count. */
async function computed(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

const dist = await buildExtension()
const year = drawYear({ until: LAST, seed: Number(option('seed') ?? 1) })
const breather = await launch({ dist })
const page = await breather.context.newPage()
await page.addInitScript(() => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return
    observer.disconnect()
    const stoodAt = performance.now()
    // The frame in which it stands has been painted when the next task runs.
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(window, { head: { stoodAt, drawnAt: performance.now() } })),
    )
  })
  observer.observe(document, { subtree: true, childList: true })
})
await alone(breather, page)
await page.goto(breather.address('journal/index.html'))
await page.locator('main h1').waitFor()
await fillWithYear(page, year)

const day = breather.address(`journal/index.html#today/${LAST}`)
const today: Opened[] = []
for (let i = 0; i < TIMES; i++) today.push(await opened(page, day))
const wide: Opened[] = []
for (let i = 0; i < TIMES; i++) wide.push(await opened(page, breather.address('journal/index.html#range/year/2026')))
// One session for all: the figures begin anew with each.
const devtools = await breather.context.newCDPSession(page)
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
const ranges: Record<string, object> = {}
for (const range of RANGES) {
  const [times, own]: [Opened[], number[]] = [[], []]
  for (let i = 0; i < TIMES; i++) {
    await ranged(page, 'week/2026-02-02')
    const before = await computed(devtools)
    times.push(await ranged(page, range))
    own.push((await computed(devtools)) - before)
  }
  ranges[range] = { ...told(times), computedMs: Math.round(median(own)) }
}
await devtools.send('HeapProfiler.collectGarbage')
const { metrics } = await devtools.send('Performance.getMetrics')
const metric = (name: string): number => metrics.find(known => known.name === name)?.value ?? 0
const result = {
  rows: Object.fromEntries(Object.entries(year).map(([store, rows]) => [store, rows.length])),
  load: loadavg()[0],
  openDay: told(today),
  openYear: told(wide),
  ranges,
  heapMb: Math.round(metric('JSHeapUsedSize') / 1e5) / 10,
  nodes: metric('Nodes'),
}
console.log(JSON.stringify(result, null, 2))
const file = await measureFile(breather)
console.log(JSON.stringify({ file, load: loadavg()[0] }, null, 2))
const json = option('json')
if (json) writeFileSync(json, JSON.stringify({ ...result, file }))
await breather.close()
process.exit(0)
