import { browser } from './browser'

/*
 * The key of the lock while it is open: in the extension's session storage, which the browser keeps in memory only, shows
 * to no content script, and empties when it closes. Nothing of it is ever on the disk.
 */

const KEY = 'lock'
const ALARM = 'lock'
const MINUTE = 60_000
/** A sign of the agent is noted once in so long, ms: the key is kept by the minute. */
const NOTED = 20_000

/** A lock's key pair, and until when it may be used unless the agent goes on. */
export interface HeldKey {
  publicKey: string
  privateKey: string
  minutes: number
  until: number
}

const isHeld = (value: unknown): value is HeldKey => {
  const held = (value ?? {}) as Partial<HeldKey>
  return typeof held.publicKey === 'string' && typeof held.privateKey === 'string' && Number.isFinite(held.until)
}

/** The key, or null where it is locked. */
export async function heldKey(now: number): Promise<HeldKey | null> {
  const { [KEY]: held } = await browser.storage.session.get(KEY)
  return isHeld(held) && now < held.until ? held : null
}

/** Unlocked from now on. */
export async function holdKey(key: Omit<HeldKey, 'until'>, now: number): Promise<void> {
  const until = now + key.minutes * MINUTE
  await browser.storage.session.set({ [KEY]: { ...key, until } })
  browser.alarms.create(ALARM, { when: until })
}

/** Locked from now on. */
export async function dropKey(): Promise<void> {
  await browser.storage.session.remove(KEY)
  await browser.alarms.clear(ALARM)
}

/** The agent is there: the time begins anew. Does nothing while locked. */
export async function stayOpen(now: number): Promise<void> {
  const held = await heldKey(now)
  if (held && held.until < now + held.minutes * MINUTE - NOTED) await holdKey(held, now)
}

/** For the worker: calls back once the time is up and the key is gone. */
export function onLockDue(locked: () => void): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM || (await heldKey(Date.now()))) return
    await dropKey()
    locked()
  })
}
