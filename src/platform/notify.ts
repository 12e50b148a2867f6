import { browser } from './browser'

/** System notifications: an optional permission, asked for by a click, since it is not needed for anything else. */
const NEEDED = { permissions: ['notifications' as const] }

/** Whether the agent has allowed them. */
export const noticesAllowed = (): Promise<boolean> => browser.permissions.contains(NEEDED)

/** Asks the browser, which asks the agent. Only inside a click on a page of ours. */
export const allowNotices = (): Promise<boolean> => browser.permissions.request(NEEDED)

export const forbidNotices = (): Promise<boolean> => browser.permissions.remove(NEEDED)

export interface Notice {
  id: string
  title: string
  message: string
}

/** Shows one. Rejects where the browser or the system will not. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/128.png')
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message })
}

/** Takes away all but `but`. */
export async function clearNotices(but: string | null): Promise<void> {
  if (!(await noticesAllowed())) return
  const standing = Object.keys(await browser.notifications.getAll())
  await Promise.all(standing.filter(id => id !== but).map(id => browser.notifications.clear(id)))
}

/** Calls back with a notification's id when the agent clicks it, or puts it away. Works from the moment they are allowed. */
export function onNotice(clicked: (id: string) => void, closed: (id: string) => void): void {
  let listening = false
  const listen = (): void => {
    // Without the permission there is no such namespace.
    if (listening || !(browser as { notifications?: unknown }).notifications) return
    listening = true
    browser.notifications.onClicked.addListener(clicked)
    browser.notifications.onClosed.addListener((id, byUser) => byUser && closed(id))
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}
