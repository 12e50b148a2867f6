import type { Page } from 'playwright'
import { buildExtension } from '../build'
import { type Breather, launch } from '../browser'
import { drawYear, type Year } from '../year/year'
import { fillWithYear } from '../year/fill'

/** From a page's beginning until something of it stood in the document, and until that had been painted, ms. */
export interface Opened {
  stood: number
  painted: number
}

/** One page of a browser with the extension, whose openings are timed while it is in front. */
export interface Timed {
  breather: Breather
  page: Page
  /** Opens one of the extension's pages. */
  opened(address: string): Promise<Opened>
}

const LAST = '2026-11-20'

/** The journal's address on the last day of a year from `yearOf`, and on all of it. */
export const DAY = `journal/index.html#today/${LAST}`
export const YEAR = 'journal/index.html#range/year/2026'

/** A browser of its own, with nothing in it but a page to be timed. */
export async function setTimed(): Promise<Timed> {
  const breather = await launch({ dist: await buildExtension() })
  const timed = await timedIn(breather)
  await alone(breather, timed.page)
  return timed
}

export async function timedIn(breather: Breather): Promise<Timed> {
  const page = await breather.context.newPage()
  // What is drawn first is the popup's day, or the journal's heading.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main h1, #app > *, main > *')) return
      observer.disconnect()
      const stood = performance.now()
      // The frame in which it stands has been painted when the next task runs.
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { opened: { stood, painted: performance.now() } })),
      )
    })
    observer.observe(document, { subtree: true, childList: true })
  })
  return {
    breather,
    page,
    async opened(address) {
      await page.goto('about:blank')
      await page.goto(breather.address(address))
      const found = await page.waitForFunction(() => (window as unknown as { opened?: Opened }).opened)
      return (await found.jsonValue()) ?? { stood: Number.NaN, painted: Number.NaN }
    },
  }
}

/** A page behind another is drawn once a second: the welcome page goes as soon as it has come. */
async function alone({ context }: Breather, page: Page): Promise<void> {
  const welcome = (): Page | undefined => context.pages().find(other => other.url().includes('/welcome/'))
  while (!welcome()) await new Promise(resolve => setTimeout(resolve, 50))
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.bringToFront()
}

/** So many days of a synthetic year, up to its last day: 1 in 100 of it is not quite four. */
export const yearOf = (days: number): Year => drawYear({ until: LAST, days })

/** Puts them where the extension keeps its records, beside what is there. */
export async function keepYear({ page, breather }: Timed, year: Year): Promise<void> {
  await page.goto(breather.address('journal/index.html'))
  await page.locator('main h1').waitFor()
  await fillWithYear(page, year)
}
