import type { IDBPTransaction, StoreNames } from 'idb'
import type { Schema } from './schema'

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/** The first two versions did not note when insults came: without that list a row of theirs would be taken for spoilt. */
export async function noteInsults(tx: Upgrading): Promise<void> {
  for (let at = await tx.objectStore('conversations').openCursor(); at; at = await at.continue())
    await at.update({ ...at.value, tone: { ...at.value.tone, insults: [] } })
}
