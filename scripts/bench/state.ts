import type { Page } from 'playwright'

/** The worker's own row, `now`, as it is kept: read from one of the extension's pages. */
export function keptState(inside: Page): Promise<unknown> {
  return inside.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('breather')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const got = opening.result.transaction('state').objectStore('state').get('now')
          got.addEventListener('success', () => {
            opening.result.close()
            resolve(got.result)
          })
        })
      }),
  )
}

/** Puts it back as it was. The worker remembers nothing between two events, so it goes on from there. */
export function putState(inside: Page, row: unknown): Promise<void> {
  return inside.evaluate(
    kept =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('breather')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction('state', 'readwrite')
          tx.objectStore('state').put(kept)
          tx.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    row,
  )
}
