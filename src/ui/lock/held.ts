import { openerFor } from '../../lock/box'
import { heldKey, stayOpen } from '../../platform/lock-key'
import type { Database } from '../../store'
import type { LockRow } from '../../store/lock/kept'
import { bringOpener } from '../../store/lock/reader'

/** Opens what is read through the connection with the key that is held, if one is. */
export async function bringHeld(db: Database, { publicKey }: LockRow): Promise<'locked' | 'open'> {
  const held = await heldKey(Date.now())
  const open = held?.publicKey === publicKey
  bringOpener(db, open ? await openerFor(publicKey, held.privateKey) : null)
  return open ? 'open' : 'locked'
}

/** The lock stays open for as long as the agent is there, until `signal` ends it. */
export function stayWhileHere(signal: AbortSignal): void {
  const here = (): void => void stayOpen(Date.now()).catch(() => {})
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, here, { signal })
}
