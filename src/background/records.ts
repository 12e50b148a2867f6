import type { FromPage } from '../messages'
import { amendEntry, type Database, dropPaper, eraseEntry, keepPaper, putBackEntry, shiftSince } from '../store'
import type { Worker } from './worker'

type Record = Extract<FromPage, { type: 'paper' | 'unpaper' | 'amend' | 'erase' | 'putBack' }>

/**
 * What the agent changes in the records of any day. An entry of the open shift is the domain's, which keeps the cup in
 * step with it; one of an earlier shift is the store's. Each of the two leaves alone what is the other's.
 */
export async function takeRecord(worker: Worker, db: Database, message: Record): Promise<void> {
  switch (message.type) {
    case 'paper':
      return keepPaper(db, message.paper)
    case 'unpaper':
      return dropPaper(db, message.paper)
    case 'amend':
      await worker.happen({ type: 'detail', entry: message.entry, detail: message.detail })
      await amendEntry(db, message.entry, message.detail)
      return
    case 'erase':
      await worker.happen({ type: 'unlog', entry: message.entry })
      await eraseEntry(db, message.entry)
      return
    case 'putBack': {
      const since = await shiftSince(db)
      const ofShift = since !== null && message.entry.at >= since
      if (ofShift) await worker.happen({ type: 'log', entry: message.entry })
      else await putBackEntry(db, message.entry)
    }
  }
}
