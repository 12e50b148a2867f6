import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { cupParts } from '../src/ui/cup/parts'
import { QUIET } from './browser'
import { ensureChromium } from './chromium'

/*
 * `npx tsx scripts/store.ts`: the stores' pictures, in the sizes that they ask for. Screens are those of docs/pictures,
 * which `npm run screenshots` takes from the running extension; the tile is the cup, the name and one line.
 */

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'docs/store')

/** In the order of the listing. Of a page that is longer, its top. */
const SCREENS = ['nudge', 'pause-breathe', 'log', 'exits', 'journal-day']
const SCREEN = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }
/** Of 100: letters stay sharp, and ten pictures together stay under a megabyte. */
const QUALITY = 80

const LISTINGS = [
  { language: 'zh-CN', name: '歇口气', line: ['难聊的聊完了，', '找个空当，歇一口。'] },
  { language: 'en', name: 'Breather', line: ['A moment away,', 'right after the rough ones.'] },
]

async function screen(page: Page, picture: string, path: string): Promise<void> {
  const src = `data:image/png;base64,${readFileSync(picture).toString('base64')}`
  await page.setViewportSize(SCREEN)
  await page.setContent(`<body style="margin:0"><img src="${src}" style="display:block;width:100%">`)
  await page.locator('img').evaluate(image => (image as HTMLImageElement).decode())
  await page.screenshot({ path, type: 'jpeg', quality: QUALITY })
}

/** As ui/cup/Cup.tsx has them; the liquor brings its own colour. */
const ROLES: Record<string, string> = {
  'cup-line': 'ink',
  'cup-shade': 'sunk',
  porcelain: 'porcelain',
  sheen: 'sheen',
  leaf: 'tea',
}

function cup(size: number): string {
  const { box, parts } = cupParts(38, size)
  const paint = (name: string | undefined) => (name ? (ROLES[name] ? `var(--${ROLES[name]})` : name) : 'none')
  const paths = parts.map(
    ({ d, fill, stroke, width, opacity }) =>
      `<path d="${d}" style="fill:${paint(fill)};stroke:${paint(stroke)}" stroke-width="${width ?? 0}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity ?? 1}"/>`,
  )
  return `<svg width="${size}" height="${size}" viewBox="0 0 ${box} ${box}">${paths.join('')}</svg>`
}

async function tile(page: Page, { language, name, line }: (typeof LISTINGS)[number], path: string): Promise<void> {
  const tokens = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8')
  const display = language === 'en' ? 'var(--font-display-en)' : 'var(--font-display)'
  await page.setViewportSize(TILE)
  await page.setContent(`<!doctype html><html lang="${language}" data-theme="light"><style>${tokens}
    body { margin: 0; height: 280px; display: flex; align-items: center; gap: 22px; padding: 0 30px; box-sizing: border-box;
      background: var(--paper); color: var(--ink) }
    b { font: 600 ${language === 'en' ? 40 : 46}px/1.2 ${display} }
    p { margin: 10px 0 0; font: 17px/1.6 ${language === 'en' ? 'var(--font-text-en)' : 'var(--font-text)'}; color: var(--ink-2) }
    </style><body>${cup(150)}<div><b>${name}</b><p>${line.join('<br>')}</p></div>`)
  await page.screenshot({ path })
}

const browser = await chromium.launch({ executablePath: ensureChromium().path, args: QUIET })
const page = await browser.newPage()
for (const listing of LISTINGS) {
  const { language } = listing
  mkdirSync(join(folder, language), { recursive: true })
  for (const [i, name] of SCREENS.entries()) {
    const picture = join(root, `docs/pictures/${name}.${language}.light.png`)
    await screen(page, picture, join(folder, language, `${i + 1}-${name}.jpg`))
  }
  await tile(page, listing, join(folder, language, 'tile.png'))
}
await browser.close()
