import { browser } from '../platform/browser'
import { enabledSites } from '../platform/sites'
import { bringTab } from '../platform/tab'

const PAGE = 'pause/index.html'

/** Opens the pause beside the console, which goes out of sight; `back` is the tab to come back to. Once for each pause. */
export async function openPause(pause: string, back: number | null): Promise<void> {
  const open = await browser.tabs.query({ url: `${browser.runtime.getURL(PAGE)}*` })
  const own = open.find(({ url }) => url !== undefined && new URL(url).searchParams.get('pause') === pause)
  if (own?.id !== undefined) {
    await browser.tabs.update(own.id, { active: true })
    return
  }
  const query = new URLSearchParams({ pause, ...(back === null ? {} : { back: String(back) }) })
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}?${query}`, active: true })
}

/** Back to the console as it was: its tab to the front, the pause's tab away. */
export async function leavePause(tab: number, url: string | undefined): Promise<void> {
  const named = Number(new URL(url ?? 'about:blank').searchParams.get('back') ?? Number.NaN)
  const back = await consoleTab(Number.isInteger(named) ? named : null)
  if (back !== null) await bringTab(back)
  await browser.tabs.remove(tab)
}

/**
 * The tab to come back to: the one named, if it still is a console. Tabs have other numbers after the browser's restart;
 * then the console that was used last, and the one named where none is known. Null: the browser chooses.
 */
async function consoleTab(named: number | null): Promise<number | null> {
  const url = await enabledSites()
  const consoles = url.length === 0 ? [] : await browser.tabs.query({ url })
  const same = consoles.find(({ id }) => id === named)
  const last = consoles.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  return (same ?? last)?.id ?? named
}

/** The tab in front, where the agent asked for a pause from the toolbar. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id ?? null
}
