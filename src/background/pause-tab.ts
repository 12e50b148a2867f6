import { browser } from '../platform/browser'

const PAGE = 'pause/index.html'

/** Opens the pause beside the console, which goes out of sight; `back` is the tab to come back to. */
export async function openPause(pause: string, back: number | null): Promise<void> {
  const query = new URLSearchParams({ pause, ...(back === null ? {} : { back: String(back) }) })
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}?${query}`, active: true })
}

/** Back to the console as it was: its tab to the front, the pause's tab away. */
export async function leavePause(tab: number, url: string | undefined): Promise<void> {
  const back = Number(new URL(url ?? 'about:blank').searchParams.get('back') ?? Number.NaN)
  if (Number.isInteger(back)) {
    // The console may have been closed meanwhile; then the browser chooses what comes to the front.
    await browser.tabs.update(back, { active: true }).catch(() => {})
  }
  await browser.tabs.remove(tab)
}

/** The tab in front, where the agent asked for a pause from the toolbar. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id ?? null
}
