import type { Page } from 'playwright'
import { darkReader } from './darkreader'

/** Who watches the console's page, and by which script address its work is told from the page's. */
export interface Watcher {
  name: string
  /** What it is, for the report. */
  what: string
  /** Its code, run in a world of its own beside the page's, as a content script is; null: it comes by itself, or not at all. */
  code: string | null
  isOwn(url: string): boolean
}

/** What our reader observes. */
const ALL = '{ subtree: true, childList: true, characterData: true, attributes: true }'

const EMPTY = `new MutationObserver(() => {}).observe(document, ${ALL})`

/**
 * Told where the thread is, so that it need not look for it, and reading no layout: as cheap as asking the page for
 * everything again after every change can be.
 */
const NAIVE = `
let lines = []
new MutationObserver(() => {
  lines = [...document.querySelectorAll('.cs-message')].map(line => ({
    customer: line.classList.contains('cs-message--incoming'),
    text: line.querySelector('.cs-message__content')?.textContent ?? '',
  }))
}).observe(document, ${ALL})`

const injected = (name: string, what: string, code: string): Watcher => {
  const address = `bench-${name.replaceAll(' ', '-')}.js`
  return { name, what, code: `${code}\n//# sourceURL=${address}`, isOwn: url => url.endsWith(address) }
}

export const NONE: Watcher = { name: 'nobody', what: 'the page alone', code: null, isOwn: () => false }

/** Ours is in the browser already and runs on the address that was enabled. */
export const ours = (id: string): Watcher => ({
  name: 'Breather',
  what: 'the built extension, as it ships',
  code: null,
  isOwn: url => url.startsWith(`chrome-extension://${id}/`),
})

export const EMPTY_OBSERVER = injected('empty observer', 'a MutationObserver with an empty callback: the floor', EMPTY)

/** Those that people would run otherwise. darkreader is left out where it cannot be had. */
export async function others(): Promise<Watcher[]> {
  const dark = darkReader()
  return [
    injected('naive observer', 'asks for the whole thread again at every change', NAIVE),
    ...(dark === null ? [] : [injected('darkreader', 'the npm package’s dynamic theme: a heavy watcher', dark)]),
  ]
}

/** Puts a watcher's code into a world of its own. */
export async function install(page: Page, { code }: Watcher): Promise<void> {
  if (code === null) return
  const devtools = await page.context().newCDPSession(page)
  const { frameTree } = await devtools.send('Page.getFrameTree')
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  })
  const { exceptionDetails } = await devtools.send('Runtime.evaluate', { expression: code, contextId })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  await devtools.detach()
}
