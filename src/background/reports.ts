import type { Event } from '../domain'
import type { FromConsole, Report, Source } from '../messages'
import type { Worker } from './worker'

/** A page's report as the event it stands for. Its time is taken as it is: page and worker share one clock. */
function eventOf({ at, seen }: Report, page: string, document: string): Event {
  switch (seen.type) {
    case 'customer':
      return { at, type: 'message', page, key: seen.key, from: 'customer', appraisal: seen.appraisal }
    case 'agent':
      return { at, type: 'message', page, key: seen.key, from: 'agent' }
    case 'settled':
      return { at, type: 'settled', page, key: seen.key }
    case 'scene':
      return { at, type: 'scene', page, scene: seen.scene }
    case 'left':
      return { at, type: 'gone', page, document }
  }
}

type Delivery = Extract<FromConsole, { type: 'report' }>

/** The last delivery of each page that is being taken in. */
const lines = new Map<string, Promise<unknown>>()

/**
 * Takes a delivery in, in order, and says up to where it is safe. A page that is left sends all it has at once: its
 * deliveries wait for each other, or a later report would make an earlier one look like a repeat. Rejects at the
 * first report that is not safe: the page sends again from there.
 */
export function takeReports(
  worker: Worker,
  message: Delivery,
  { page }: Extract<Source, { from: 'console' }>,
): Promise<{ upTo: number }> {
  const before = lines.get(message.source) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => takeInOrder(worker, message, page))
  lines.set(message.source, mine)
  const forget = () => {
    if (lines.get(message.source) === mine) lines.delete(message.source)
  }
  mine.then(forget, forget)
  return mine
}

async function takeInOrder(
  worker: Worker,
  { source, safe, reports }: Delivery,
  page: string,
): Promise<{ upTo: number }> {
  let upTo = 0
  for (const report of reports) {
    await worker.take(eventOf(report, page, source), { source, seq: report.seq, safe })
    upTo = report.seq
  }
  return { upTo }
}
