import { browser } from './browser'

/*
 * One word that outlives the worker and not the browser: how the records stand. In memory, never on the disk.
 */
const KEY = 'records'

/**
 * `doubtful`: a write may have been cut short, by a full disk or, before this start of the browser, by a crash.
 * `orderly`: the browser has begun a new log since, but there may be no room to write. `sound`: neither.
 */
export type Standing = 'doubtful' | 'orderly' | 'sound'

/** `doubtful` where nobody has said anything since the browser started, and where the browser does not tell. */
export async function standing(): Promise<Standing> {
  const kept: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}))
  return kept[KEY] === 'sound' || kept[KEY] === 'orderly' ? kept[KEY] : 'doubtful'
}

/** Notes it for the workers to come. Where that fails the next one only does once more what had been done. */
export async function noteStanding(how: Standing): Promise<void> {
  await browser.storage.session.set({ [KEY]: how }).catch(() => {})
}
