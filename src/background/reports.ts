import type { Event } from '../domain'
import type { FromConsole, Report, Source } from '../messages'
import type { Worker } from './worker'

/** A page's report as the event it stands for. Its time is taken as it is: page and worker share one clock. */
function eventOf({ at, seen }: Report, page: string): Event {
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
      return { at, type: 'gone', page }
  }
}

/** Takes a delivery in, in order, and says up to where it is safe. Rejects at the first that is not: the page sends again from there. */
export async function takeReports(
  worker: Worker,
  message: Extract<FromConsole, { type: 'report' }>,
  { page }: Extract<Source, { from: 'console' }>,
): Promise<{ upTo: number }> {
  let upTo = 0
  for (const report of message.reports) {
    await worker.take(eventOf(report, page), { source: message.source, seq: report.seq })
    upTo = report.seq
  }
  return { upTo }
}
