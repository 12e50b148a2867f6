import type { Page } from 'playwright'
import type { Year } from './year'

/** Rows sent to the page at a time. */
const BATCH = 10_000

/** Puts a year into the database of the extension, or of the fixture, that a page of it is open on. The schema must be there. */
export async function fillWithYear(page: Page, year: Year): Promise<void> {
  for (const [store, rows] of Object.entries(year)) {
    for (let from = 0; from < rows.length; from += BATCH) {
      await page.evaluate(
        ([name, batch]) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('breather')
            opening.addEventListener('error', () => reject(opening.error))
            opening.addEventListener('success', () => {
              const db = opening.result
              const tx = db.transaction(name, 'readwrite')
              const into = tx.objectStore(name)
              for (const row of batch) into.put(row)
              tx.addEventListener('complete', () => {
                db.close()
                resolve()
              })
              tx.addEventListener('abort', () => reject(tx.error))
            })
          }),
        [store, rows.slice(from, from + BATCH)] as const,
      )
    }
  }
}
