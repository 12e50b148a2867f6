import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright'
import { ensureChromium } from './chromium'

/** Keeps Chromium from talking to anybody but the pages it is sent to. Root needs --no-sandbox. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Options {
  /** The built extension. */
  dist: string
  /** A profile to use again, as after a restart; a fresh one otherwise. */
  profile?: string
  headless?: boolean
  /** The browser's language, as a BCP 47 tag. */
  language?: string
  width?: number
  height?: number
  dark?: boolean
  /** More of Chromium's own switches. */
  switches?: string[]
}

/** A browser with the extension in it. */
export interface Breather {
  context: BrowserContext
  profile: string
  id: string
  worker: Worker
  /** The address of one of the extension's pages. */
  address(page: string): string
  /** Opens one of the extension's pages in a tab. */
  open(page: string): Promise<Page>
  close(): Promise<void>
}

/** A new profile in which a reloaded unpacked extension comes back: without developer mode Chromium drops it. */
export function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'breather-'))
  mkdirSync(join(profile, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  return profile
}

export async function launch(options: Options): Promise<Breather> {
  const { dist, headless = true, language = 'zh-CN', width = 1440, height = 900, dark = false, switches = [] } = options
  const profile = options.profile ?? freshProfile()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium().path,
    headless,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    // --lang chooses the manifest's messages; Playwright's locale chooses what pages see.
    args: [
      ...QUIET,
      `--lang=${language}`,
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      ...switches,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const address = (page: string): string => `chrome-extension://${id}/${page}`
  return {
    context,
    profile,
    id,
    worker,
    address,
    async open(page) {
      const tab = await context.newPage()
      await tab.goto(address(page))
      return tab
    },
    close: () => context.close(),
  }
}

/**
 * Lets the extension's own request for a site be granted without the browser's dialog, which headless Chromium
 * cannot show. The request itself is still the extension's, on a click.
 */
export async function allow({ context, id }: Breather, pattern: string): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    ([extension, host]) => {
      const api = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
      return api.developerPrivate.addHostPermission(extension, host)
    },
    [id, pattern] as const,
  )
  await page.close()
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>
}
