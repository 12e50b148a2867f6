import type { Machine } from '../../domain/carry/days'
import { abort, faultOf } from '../fault'
import type { Database } from '../open'
import { type CarryRow, NOTHING_TOLD } from './kept'

/** This machine's row, or undefined where nothing is carried along. */
export async function carryRow(db: Database): Promise<CarryRow | undefined> {
  const row = await db.get('carry', 'own')
  return row?.id === 'own' ? (row as CarryRow) : undefined
}

/** Switches it on under a machine's name that was never used, or adds keys where it is on. Rejects with StoreError. */
export async function turnCarryOn(db: Database, machine: Machine, keys: CarryRow['keys']): Promise<void> {
  const tx = db.transaction('carry', 'readwrite')
  try {
    const row = (await tx.store.get('own')) as CarryRow | undefined
    const fresh: Omit<CarryRow, 'keys'> = {
      id: 'own',
      machine,
      joining: true,
      n: 0,
      chosen: {},
      gone: {},
      sent: {},
      sentAt: 0,
      told: NOTHING_TOLD,
    }
    await tx.store.put({ ...(row ?? fresh), keys: { ...row?.keys, ...keys } })
    await tx.done
  } catch (error) {
    abort(tx)
    throw faultOf(error, tx.error)
  }
}

/** Forgets all that came from other machines, and this one's name. Rejects with StoreError. */
export async function turnCarryOff(db: Database): Promise<void> {
  try {
    await db.clear('carry')
  } catch (error) {
    throw faultOf(error)
  }
}
