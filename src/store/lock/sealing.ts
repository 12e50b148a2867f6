import { type Sealer, sealerFor } from '../../lock/box'
import { type Database, StoreError } from '../open'
import type { LockRow } from './kept'

/** The lock was put on, changed or taken off while something was sealed for how it was. */
class LockChanged extends Error {}

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
      if (!(error instanceof LockChanged)) throw error
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

/** A transaction that can look at the lock. */
interface Looking {
  objectStore(name: 'lock'): { get(key: 'lock'): Promise<LockRow | undefined> }
}

/** Rejects, for `sealing` to begin again, where the lock is not the one that was sealed for. */
export async function still(tx: Looking, sealer: Pick<Sealer, 'publicKey'> | null): Promise<void> {
  const lock = await tx.objectStore('lock').get('lock')
  if ((lock?.publicKey ?? null) !== (sealer?.publicKey ?? null)) throw new LockChanged()
}

/** Whether it is what `still` rejects with. */
export const isLockChanged = (error: unknown): boolean => error instanceof LockChanged
