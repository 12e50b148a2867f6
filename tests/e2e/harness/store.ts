import type { Page } from 'playwright'

export type Dump = Record<string, { key: unknown; value: unknown }[]>

/** Every row of the extension's database, and its storage areas, read from a page of the extension without its code. */
export async function dump(page: Page): Promise<Dump> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const db = await done(indexedDB.open('breather'))
    const rows: Record<string, { key: unknown; value: unknown }[]> = {}
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name)
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
      rows[name] = values.map((value, i) => ({ key: keys[i], value }))
    }
    db.close()
    const { storage } = (globalThis as unknown as { chrome: { storage?: Record<string, { get(): Promise<object> }> } })
      .chrome
    for (const area of ['local', 'session', 'sync']) {
      const kept = (await storage?.[area]?.get()) ?? {}
      rows[`storage.${area}`] = Object.entries(kept).map(([key, value]) => ({ key, value }))
    }
    rows['localStorage'] = Object.entries(localStorage).map(([key, value]) => ({ key, value }))
    return rows
  })
}
