import { browser } from './browser'

/** One alarm for everything but the lock's (lock-key.ts): what is due follows from the state, so an alarm lost at a restart is only set anew. */
const NAME = 'due'

/** Browsers clamp shorter delays; asking for less would only warn. */
const SHORTEST = 30_000

/** Sets the alarm to `at` (ms), or clears it. */
export async function wakeAt(at: number | null, now: number): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME)
  else browser.alarms.create(NAME, { when: Math.max(at, now + SHORTEST) })
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === NAME) listener()
  })
}
