import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { CDPSession, Page } from 'playwright'
import { launch } from './browser'
import { buildExtension } from './build'
import { fillWithYear } from './year/fill'
import { drawYear } from './year/year'

/*
 * `npm run year`: draws a synthetic year, puts it into the real extension in Chromium and measures the journal on it: until
 * it can be used, for ranges of every length, and its memory. `-- --seed S`, `-- --json FILE`.
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

/** From the beginning of the page until its heading has been drawn, ms. */
async function opened(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url)
  const headAt = await page.waitForFunction(() => (window as unknown as { headAt?: number }).headAt)
  return (await headAt.jsonValue()) ?? 0
}

/** From the click on another range until it has been drawn, ms. */
const ranged = (page: Page, hash: string): Promise<number> =>
  page.evaluate(
    to =>
      new Promise<number>(resolve => {
        const began = performance.now()
        const observer = new MutationObserver(() => {
          if (!document.querySelector(`[data-range="${to}"]`)) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
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
    // The frame in which it stands has been painted when the next task runs.
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { headAt: performance.now() })))
  })
  observer.observe(document, { subtree: true, childList: true })
})
await page.goto(breather.address('journal/index.html'))
await page.locator('main h1').waitFor()
await fillWithYear(page, year)

const busy = `today/${LAST}`
const today: number[] = []
for (let i = 0; i < TIMES; i++) today.push(await opened(page, breather.address(`journal/index.html#${busy}`)))
const wide: number[] = []
for (let i = 0; i < TIMES; i++) wide.push(await opened(page, breather.address('journal/index.html#range/year/2026')))
// One session for all: the figures begin anew with each.
const devtools = await breather.context.newCDPSession(page)
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
const ranges: Record<string, { ms: number; computedMs: number }> = {}
for (const range of RANGES) {
  const [times, own]: number[][] = [[], []]
  for (let i = 0; i < TIMES; i++) {
    await ranged(page, 'week/2026-02-02')
    const before = await computed(devtools)
    times?.push(await ranged(page, range))
    own?.push((await computed(devtools)) - before)
  }
  ranges[range] = { ms: Math.round(median(times ?? [])), computedMs: Math.round(median(own ?? [])) }
}
await devtools.send('HeapProfiler.collectGarbage')
const { metrics } = await devtools.send('Performance.getMetrics')
const metric = (name: string): number => metrics.find(known => known.name === name)?.value ?? 0
const result = {
  rows: Object.fromEntries(Object.entries(year).map(([store, rows]) => [store, rows.length])),
  load: loadavg()[0],
  openDayMs: Math.round(median(today)),
  openYearMs: Math.round(median(wide)),
  ranges,
  heapMb: Math.round(metric('JSHeapUsedSize') / 1e5) / 10,
  nodes: metric('Nodes'),
}
console.log(JSON.stringify(result, null, 2))
const file = option('json')
if (file) writeFileSync(file, JSON.stringify(result))
await breather.close()
process.exit(0)
