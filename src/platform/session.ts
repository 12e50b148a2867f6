import { browser } from './browser'

/*
 * One word that outlives the worker and not the browser: how the records stand. In memory, never on the disk.
 */
const KEY = 'records'

/**
 * `started`: nothing has been opened since the browser started. `doubtful`: a write may have been cut short. `orderly`:
 * the browser has begun a new log since, but there may be no room to write. `sound`: neither.
 */
export type Standing = 'started' | 'doubtful' | 'orderly' | 'sound'

/** `started` where nobody has said anything yet, and where the browser does not tell. */
export async function standing(): Promise<Standing> {
  const kept: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}))
  const said = kept[KEY]
  return said === 'sound' || said === 'orderly' || said === 'doubtful' ? said : 'started'
}

/** Notes it for the workers to come. Where that fails the next one only does once more what had been done. */
export async function noteStanding(how: Standing): Promise<void> {
  await browser.storage.session.set({ [KEY]: how }).catch(() => {})
}
