import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { cupParts } from '../src/ui/cup/parts'
import { TOOLBAR } from '../src/ui/cup/toolbar'
import { QUIET } from './browser'
import { ensureChromium } from './chromium'

/* Draws public/icons from the cup's own geometry: `npx tsx scripts/icons.ts`. The worker draws the live level itself. */

/** A little in it: the cup as it stands on an ordinary morning. */
const LEVEL = 38
/** Pixels of each icon, and the optical size of the drawing in it. */
const ICONS = [
  { size: 16, drawn: 16 },
  { size: 32, drawn: 16 },
  { size: 48, drawn: 48 },
  { size: 128, drawn: 128 },
]

function svg(size: number, drawn: number): string {
  const { box, parts } = cupParts(LEVEL, drawn)
  const paths = parts.map(({ d, fill, stroke, width, opacity }) => {
    const paint = (p: string | undefined) => (p ? (TOOLBAR[p] ?? p) : 'none')
    return `<path d="${d}" fill="${paint(fill)}" stroke="${paint(stroke)}" stroke-width="${width ?? 0}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity ?? 1}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}">${paths.join('')}</svg>`
}

const folder = resolve(import.meta.dirname, '../public/icons')
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: ensureChromium().path, args: QUIET })
const page = await browser.newPage()
for (const { size, drawn } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<body style="margin:0">${svg(size, drawn)}`)
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true })
}
await browser.close()
