import { receive, type Source } from '../messages'
import { forgetLeft, whatWasLeft } from '../platform/left'
import { takeReports } from './reports'
import type { Worker } from './worker'

/** A page that is no more, as far as its reports go. */
const PAGE = /^(\d{1,10}):(\d{1,10})$/

let taking: Promise<void> = Promise.resolve()

/**
 * Takes in what pages left behind when they went; what was delivered after all counts once. Whatever is no report is
 * dropped. One after the other: a page may leave something while what another has left is being taken in.
 */
export function takeLeft(worker: Worker): Promise<void> {
  taking = taking.catch(() => {}).then(() => takeAll(worker))
  return taking
}

/** What was left holds reports that do not follow on what is known, and nobody will send what is missing. */
const isGap = (error: unknown): boolean => (error as Error)?.name === 'GapError'

/** One that cannot be taken does not keep the others waiting. Rejects with the first that was the store's fault. */
async function takeAll(worker: Worker): Promise<void> {
  const faults: unknown[] = []
  for (const [name, what] of await whatWasLeft()) {
    try {
      await takeOne(worker, what)
      await forgetLeft(name)
    } catch (error) {
      // After a fault of the store what is missing may still come: from the row that could not be taken this time.
      if (isGap(error) && faults.length === 0) await forgetLeft(name)
      else faults.push(error)
    }
  }
  if (faults.length > 0) throw faults[0]
}

async function takeOne(worker: Worker, what: unknown): Promise<void> {
  const { page, message } = (what ?? {}) as { page?: unknown; message?: unknown }
  const [, tab, frame] = (typeof page === 'string' && PAGE.exec(page)) || []
  const source: Source = { from: 'console', page: `${tab}:${frame}`, tab: Number(tab), frame: Number(frame) }
  const told = tab === undefined ? null : receive(message, source)
  if (told?.type === 'report') await takeReports(worker, told, source)
}
