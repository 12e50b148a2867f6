import { announcer } from '../../platform/changes'
import { dropKey, holdKey } from '../../platform/lock-key'
import { forgetLocked, tryPassphrase } from '../../store/lock/turn'
import type { Refusal } from '../text/lock-text'
import { withStore } from '../with-store'

/** Every page reads again. */
export const announce = (): void => announcer()()

/** Opens the lock, or says why not. Never rejects. */
export async function unlock(passphrase: string): Promise<Refusal | null> {
  try {
    const tried = await withStore(db => tryPassphrase(db, passphrase, Date.now()))
    if (tried && 'refused' in tried) return refusalOf(tried.wait)
    if (tried) {
      const { publicKey, minutes } = tried.lock
      await holdKey({ publicKey, privateKey: tried.privateKey, minutes }, Date.now())
    }
    announce()
    return null
  } catch {
    return { why: 'broken' }
  }
}

/** `wait`: until the next try, ms. */
export const refusalOf = (wait: number): Refusal =>
  wait > 0 ? { why: 'wait', seconds: Math.ceil(wait / 1000) } : { why: 'wrong' }

/** Locks now. */
export async function lockUp(): Promise<void> {
  await dropKey()
  announce()
}

/** Drops what is locked, and the lock with it: the passphrase is lost. */
export async function forget(): Promise<void> {
  await withStore(forgetLocked)
  await lockUp()
}
