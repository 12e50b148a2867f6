import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Breather } from '../../../scripts/browser'

/**
 * Lets the extension's own request for system notifications be granted without the browser's dialog, which headless
 * Chromium cannot show: the profile says that the agent has granted it once before. The browser has to be closed.
 */
export function grantNotices({ profile, id }: Breather): void {
  const file = join(profile, 'Default/Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences
  const own = preferences.extensions.settings[id]
  if (!own) throw new Error(`the profile does not know ${id}`)
  const none = { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] }
  own.runtime_granted_permissions ??= none
  // Granted, and not in force: that takes the extension's request on a click.
  for (const granted of [own.granted_permissions, own.runtime_granted_permissions]) granted.api.push('notifications')
  writeFileSync(file, JSON.stringify(preferences))
}

interface Preferences {
  extensions: { settings: Record<string, { granted_permissions: Granted; runtime_granted_permissions?: Granted }> }
}
interface Granted {
  api: string[]
}

/** Ids of the notifications that stand, by the browser's word. */
export const standing = ({ worker }: Breather): Promise<string[]> =>
  worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } }
    return Object.keys(await chrome.notifications.getAll())
  })

/**
 * Makes the extension's script on a page believe that it is hidden, or seen again. Playwright keeps every page visible;
 * what the script asks for is turned in its own world, and the browser's event is sent.
 */
export async function turnFromView(
  page: Page,
  { id }: Breather,
): Promise<(state: 'hidden' | 'visible') => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.endsWith(id)) worlds.push(context.id)
  })
  await session.send('Runtime.enable')
  return async state => {
    for (const contextId of worlds) {
      const expression = `Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true })`
      await session.send('Runtime.evaluate', { contextId, expression })
    }
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  }
}
