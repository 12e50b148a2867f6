import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { build } from 'vite'

const root = resolve(import.meta.dirname, 'fixture')
const ORIGIN = 'http://views.test'

/** The pages of the fixture, one for each view. */
const VIEWS = [
  'popup',
  'pause',
  'welcome',
  'nudge',
  'teach',
  'exits',
  'settings',
  'dayend',
  'journal',
  'records',
  'receipt',
  'locking',
] as const
export type View = (typeof VIEWS)[number]

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

function policy(): string {
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../manifest.json'), 'utf8'))
  return manifest.content_security_policy.extension_pages
}

/** The fixture's files by path, built in memory: of all views, or of those that are named. */
export async function buildViews(views: readonly View[] = VIEWS): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      target: 'chrome121',
      rollupOptions: { input: views.map(view => resolve(root, `${view}.html`)) },
    },
  })
  if (!('output' in built)) throw new Error('expected one build')
  return new Map(built.output.map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}

/** Serves the files to every page of the context, our own pages under the manifest's content security policy. */
export async function serveViews(context: BrowserContext, files: Map<string, string | Uint8Array>): Promise<void> {
  const csp = policy()
  await context.route(`${ORIGIN}/**`, route => {
    const { pathname } = new URL(route.request().url())
    const body = files.get(pathname)
    if (body === undefined) return route.fulfill({ status: 404 })
    const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return route.fulfill({
      body: typeof body === 'string' ? body : Buffer.from(body),
      contentType: `${contentType}; charset=utf-8`,
      headers: { 'content-security-policy': csp },
    })
  })
}

/** The names of a view's states. */
export async function statesOf(page: Page, view: View): Promise<string[]> {
  await page.goto(`${ORIGIN}/${view}.html`)
  return page.evaluate(() => (window as unknown as { states: string[] }).states)
}

/** Opens one state of a view, with its fonts and its arrival done. */
export async function open(page: Page, view: View, state: string, lang: string): Promise<void> {
  await page.goto(`${ORIGIN}/${view}.html?state=${state}&lang=${lang}`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Shows one state after another on a page that is open: for looking at many, where nobody presses a key. */
export async function turnTo(page: Page, state: string, lang: string): Promise<void> {
  await page.evaluate(
    ([name, language]) => {
      ;(window as unknown as { showState(name: string, lang: string): void }).showState(name, language)
      return document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => undefined)
    },
    [state, lang] as const,
  )
}
