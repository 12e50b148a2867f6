import { browser } from './browser'

/** The tab that the popup was opened on. Its address is known where the site is enabled or the agent has just clicked the button. */
export async function tabAtHand(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null }
}

/** The ids of all open tabs. */
export async function everyTab(): Promise<number[]> {
  const tabs = await browser.tabs.query({})
  return tabs.flatMap(({ id }) => id ?? [])
}

/** A tab by its id; null where it is gone. Its address is known where the site is enabled. */
export async function tabNamed(id: number): Promise<{ id: number; url: string | null } | null> {
  const tab = await browser.tabs.get(id).catch(() => null)
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null }
}

/** The tab used last among those whose address fits a pattern; null where none is open, or none that we may see. */
export async function tabAt(pattern: string): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: pattern }).catch(() => [])
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id ?? null
}

/** A tab to the front, and its window. */
export async function bringTab(id: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(id, { active: true }).catch(() => null)) ?? {}
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true }).catch(() => {})
}

/** Addresses of open web pages, the one used last first: of those only that we may see, by permission or because the agent has clicked the cup there. */
export async function pagesSeen(): Promise<string[]> {
  const tabs = await browser.tabs.query({})
  const used = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  return used.flatMap(({ url }) => (url !== undefined && /^https?:/.test(url) ? url : []))
}
