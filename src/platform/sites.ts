import { browser } from './browser'

/** The consoles that the agent has enabled. The browser's own permissions are the list: there is no second one. */

const SCRIPT = 'console'
const FILE = 'content.js'
/** What is brought to a frame only when it is needed there. */
export type Extra = 'lesson' | 'card'
const EXTRAS: Record<Extra, string> = { lesson: 'teach.js', card: 'card.js' }

/** The match pattern for a console's address (without port: Firefox's patterns have none), or null where none can be enabled. */
export function patternOf(address: string): string | null {
  let url: URL
  try {
    url = new URL(/^[a-z-]+:\/\//i.test(address) ? address : `https://${address}`)
  } catch {
    return null
  }
  const known = url.protocol === 'https:' || url.protocol === 'http:'
  return known && url.hostname !== '' ? `${url.protocol}//${url.hostname}/*` : null
}

/** Patterns of the enabled consoles. */
export async function enabledSites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll()
  return (origins ?? []).toSorted()
}

/** Asks the browser, which asks the agent. Only inside a click on a page of ours. */
export function enable(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

export function disable(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] })
}

/** Calls back when a site was enabled or disabled, here or in the browser's own settings. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}

/**
 * Makes the registered content script match the permissions: idempotent, run at every start and change. The
 * browser keeps a registration after its permission went (seen in Chromium 156 and Firefox 153), and refuses a
 * second one of the same id.
 */
export async function syncSites(): Promise<void> {
  const matches = await enabledSites()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
    return
  }
  const script = { id: SCRIPT, js: [FILE], matches, allFrames: true, matchOriginAsFallback: true }
  if (registered) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }])
}

/** Starts the content script in tabs that are open already; an older one there steps aside by itself. */
export async function injectInto(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: patterns })
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [FILE] }),
    ),
  )
}

/** Runs the lesson's script, or that of what is shown, beside the content script of one frame. Rejects where there is no such frame any more. */
export async function injectExtra(what: Extra, tabId: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    files: [EXTRAS[what]],
    // Whoever asked for it runs already; a page that never finishes loading is not waited for.
    injectImmediately: true,
  })
}
