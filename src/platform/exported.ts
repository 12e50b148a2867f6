import { browser } from './browser'

/**
 * When the agent last saved an export, ms; beside the records and not in them, since the same records make the same file
 * however often they are saved.
 */
const KEY = 'exportedAt'

export async function lastExport(): Promise<number | null> {
  const { [KEY]: at } = await browser.storage.local.get(KEY)
  return typeof at === 'number' && Number.isFinite(at) ? at : null
}

export const noteExport = (at: number): Promise<void> => browser.storage.local.set({ [KEY]: at })

/** Empties the extension's own storage: what pages have left there, the above, and a lock's key. */
export async function emptyStorage(): Promise<void> {
  await browser.storage.local.clear()
  await browser.storage.session.clear()
}
