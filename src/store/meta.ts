import { faultOf } from './fault'
import type { Database } from './open'

/** The random salt of this machine's hashes, made on first use: 32 hex digits. */
export async function salt(db: Database, random: () => string): Promise<string> {
  const tx = db.transaction('meta', 'readwrite')
  const known = await tx.store.get('salt')
  const value = known?.value ?? random()
  if (!known) await tx.store.put({ key: 'salt', value })
  await tx.done
  return value
}

/** The agent's own choice of language, or null for the browser's. */
export async function language(db: Database): Promise<string | null> {
  return (await db.get('meta', 'language'))?.value ?? null
}

/** Keeps it; null goes back to the browser's. Rejects with StoreError, and has then changed nothing. */
export async function keepLanguage(db: Database, value: string | null): Promise<void> {
  try {
    if (value === null) await db.delete('meta', 'language')
    else await db.put('meta', { key: 'language', value })
  } catch (error) {
    throw faultOf(error)
  }
}
