import type { Page } from 'playwright'
import type { State } from '../../../src/domain'

interface Row {
  id: 'now'
  state: State
}

/** Reads the worker's row, has it changed and writes it back, in one transaction. Runs in the page. */
const rewrite = <T>(change: (state: State, given: T) => void, given: T): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('breather')
    request.addEventListener('error', () => reject(request.error))
    request.addEventListener('success', () => {
      const db = request.result
      const tx = db.transaction('state', 'readwrite')
      const store = tx.objectStore('state')
      const read: IDBRequest<Row> = store.get('now')
      read.addEventListener('success', () => {
        change(read.result.state, given)
        store.put(read.result)
      })
      tx.addEventListener('complete', () => {
        db.close()
        resolve()
      })
      tx.addEventListener('error', () => reject(tx.error))
    })
  })

/**
 * Changes what the worker knows, where it lies, as time or chance would have: an hour at work, ten minutes of waiting, a
 * draw. `change` names nothing from outside itself; `given` is plain data.
 */
export const meddle = <T>(inside: Page, change: (state: State, given: T) => void, given: T): Promise<void> =>
  inside.evaluate(`(${rewrite})(${change}, ${JSON.stringify(given)})`)
