import type { Database } from '../../store'

/** `none`: no lock is on. */
export type LockState = 'none' | 'locked' | 'open'

/** What is read through this connection is opened from now on, if the lock is open. Ciphers are brought where a lock is on. */
export async function bringKey(db: Database): Promise<LockState> {
  const lock = await db.get('lock', 'lock')
  return lock ? (await import('./held')).bringHeld(db, lock) : 'none'
}
