import { join } from 'node:path'
import { launch } from './browser'
import { fillWithYear } from './year/fill'
import { drawYear } from './year/year'

const two = (n: number): string => String(n).padStart(2, '0')
const nameOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
/** Longer than the cup takes to come to its level, ms. */
const POURED = 2200

/** Pictures of the journal in the real extension, on a synthetic year up to yesterday: a busy day, the month, the year. */
export async function takeJournal(dist: string, folder: string, language: string, dark: boolean): Promise<void> {
  const breather = await launch({ dist, language, dark, width: 1280, height: 900 })
  const now = new Date()
  const until = nameOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1))
  const year = drawYear({ until, conversations: 26_000, entries: 1600 })
  const busiest = year.days.slice(-20).toSorted((a, b) => b.conversations.hostile - a.conversations.hostile)[0]
  const page = await breather.open('journal/index.html')
  await page.locator('main h1').waitFor()
  await fillWithYear(page, year)
  const places = { day: `today/${busiest?.day ?? until}`, month: 'range/month', year: 'range/year' }
  for (const [what, place] of Object.entries(places)) {
    await page.goto('about:blank')
    await page.goto(breather.address(`journal/index.html#${place}`))
    await page.locator('main h1').waitFor()
    await page.waitForTimeout(POURED)
    const path = join(folder, `journal-${what}.${language}.${dark ? 'dark' : 'light'}.png`)
    await page.screenshot({ path, fullPage: true })
  }
  await breather.close()
}
