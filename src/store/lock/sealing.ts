import { type Sealer, sealerFor } from '../../lock/box'
import { type Database, StoreError } from '../open'
import { isLockChanged } from './still'

/** Nobody puts a lock on and off that often. */
const TRIES = 20

/**
 * Does `work` with what closes boxes for the lock that is on, or null for none. A transaction cannot wait for a cipher, so
 * sealing comes first; the transaction then asks `still` whether the lock is the same, and if not all begins again.
 * Rejects with what `work` rejects with, or StoreError.
 */
export async function sealing<T>(db: Database, work: (sealer: Sealer | null) => Promise<T>): Promise<T> {
  for (let i = 0; i < TRIES; i += 1) {
    const sealer = await sealerNow(db)
    try {
      return await work(sealer)
    } catch (error) {
      if (!isLockChanged(error)) throw error
    }
  }
  throw new StoreError('broken')
}

async function sealerNow(db: Database): Promise<Sealer | null> {
  try {
    const lock = await db.get('lock', 'lock')
    return lock ? await sealerFor(lock.publicKey) : null
  } catch (error) {
    throw new StoreError('broken', error)
  }
}
