import { browser } from './browser'

/**
 * The browser's own sync, where the agent has switched it on in the browser: what lies here the browser takes to its other
 * machines, by itself and in its own time. Nothing of ours connects to anything. Rejects where there is none (a company
 * may have switched it off).
 */
export const syncArea = {
  get: (): Promise<Record<string, unknown>> => browser.storage.sync.get(null),
  set: (items: Record<string, unknown>): Promise<void> => browser.storage.sync.set(items),
  remove: (names: string[]): Promise<void> => browser.storage.sync.remove(names),
}

/** The part of it that we use. */
export type SyncArea = typeof syncArea

/** For the worker: calls back when another machine's items have come, or our own were written. */
export function onSynced(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') listener()
  })
}

const ALARM = 'carry'
/** How often what has been counted is taken along, minutes: the browser's own sync takes minutes too. Our guess. */
const EVERY = 15

/** For the worker: wakes it now and then from here on; the alarm goes once there is nothing to take along. */
export function onCarryDue(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener()
  })
}

export async function carryEvery(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(ALARM)
  else if (!(await browser.alarms.get(ALARM))) browser.alarms.create(ALARM, { periodInMinutes: EVERY })
}
