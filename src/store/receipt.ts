import type { Database } from './open'
import { STORES } from './schema'

export type StoreName = (typeof STORES)[number]

/** What one store holds, counted now. */
export interface Counted {
  store: StoreName
  rows: number
  /** Length of its rows written out as JSON in UTF-8: an estimate, the browser packs them in its own way. */
  bytes: number
  /** One real row, the last by its key; undefined where there is none. */
  sample: unknown
}

/** Counts every store, in one transaction: what is there at one moment. */
export async function countAll(db: Database): Promise<Counted[]> {
  const tx = db.transaction(STORES)
  const counted = await Promise.all(
    STORES.map(async store => {
      const rows: unknown[] = await tx.objectStore(store).getAll()
      return { store, rows: rows.length, bytes: bytesIn(rows), sample: rows.at(-1) }
    }),
  )
  await tx.done
  return counted
}

const bytesIn = (rows: readonly unknown[]): number => {
  const encoder = new TextEncoder()
  return rows.reduce<number>((sum, row) => sum + encoder.encode(JSON.stringify(row) ?? '').length, 0)
}
