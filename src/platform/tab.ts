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
