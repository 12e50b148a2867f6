import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { QUIET } from '../../scripts/browser'
import { ensureChromium } from '../../scripts/chromium'
import { buildReader } from './injected'
import type { Told } from './score-compare'
import { nowIn, READER, type Watch } from './score-watch'

/** Consoles that only a content script can read: Chrome lends closed shadow roots to nobody else. */
export const BY_EXTENSION: ReadonlySet<string> = new Set(['closed-root'])

const MANIFEST = {
  manifest_version: 3,
  name: 'The reader alone',
  version: '1',
  content_scripts: [
    { matches: ['http://127.0.0.1/*'], all_frames: true, run_at: 'document_start', js: [READER, 'start.js'] },
  ],
}

/** The script's own world shares the document with the page and nothing else: what is told crosses as events. */
const START = `addEventListener('reader-start', () => BreatherConsole.watchConsole(document, {
  onEvent: event => dispatchEvent(new CustomEvent('reader-told', { detail: JSON.stringify(event) })),
  signal: new AbortController().signal,
}), { once: true })`

async function watch(page: Page): Promise<Watch> {
  const frames = page.frames()
  for (const frame of frames) {
    await frame.evaluate(() => {
      window.heard = []
      addEventListener('reader-told', event => window.heard.push(JSON.parse((event as CustomEvent<string>).detail)))
      dispatchEvent(new Event('reader-start'))
    })
  }
  const told = async (): Promise<Told[]> => {
    const each = await Promise.all(frames.map(frame => frame.evaluate(() => window.heard)))
    return each.flatMap((events, frame) => events.map(event => ({ ...event, frame })))
  }
  return { told, now: () => nowIn(frames) }
}

export interface ByExtension {
  browser: Pick<Browser, 'newPage'>
  watch(page: Page): Promise<Watch>
  close(): Promise<void>
}

/** A browser in which the reader (the one in `src` or a built one) is a content script of a tiny extension. */
export async function launchWithReader(reader?: string): Promise<ByExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'reader-'))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST))
  await writeFile(join(folder, READER), reader ?? (await buildReader()))
  await writeFile(join(folder, 'start.js'), START)
  const context = await chromium.launchPersistentContext('', {
    executablePath: ensureChromium().path,
    headless: true,
    viewport: { width: 1360, height: 820 },
    args: [...QUIET, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  })
  return {
    browser: { newPage: () => context.newPage() },
    watch,
    close: async () => {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
