import type { LockRow } from './kept'

/** The lock was put on, changed or taken off while something was sealed for how it was. */
class LockChanged extends Error {}

/** A transaction that can look at the lock. */
interface Looking {
  objectStore(name: 'lock'): { get(key: 'lock'): Promise<LockRow | undefined> }
}

/** Rejects, for `sealing` (sealing.ts) to begin again, where the lock is not the one that was sealed for. */
export async function still(tx: Looking, sealer: { publicKey: string } | null): Promise<void> {
  const lock = await tx.objectStore('lock').get('lock')
  if ((lock?.publicKey ?? null) !== (sealer?.publicKey ?? null)) throw new LockChanged()
}

/** Whether it is what `still` rejects with. */
export const isLockChanged = (error: unknown): boolean => error instanceof LockChanged
