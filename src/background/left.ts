import { receive, type Source } from '../messages'
import { forgetLeft, whatWasLeft } from '../platform/left'
import { takeReports } from './reports'
import type { Worker } from './worker'

/** A page that is no more, as far as its reports go. */
const PAGE = /^(\d+):(\d+)$/

let taking: Promise<void> | null = null

/** Takes in what pages left behind when they went; what was delivered after all counts once. Whatever is no report is dropped. */
export function takeLeft(worker: Worker): Promise<void> {
  taking ??= takeAll(worker).finally(() => {
    taking = null
  })
  return taking
}

async function takeAll(worker: Worker): Promise<void> {
  for (const [name, what] of await whatWasLeft()) {
    const { page, message } = (what ?? {}) as { page?: unknown; message?: unknown }
    const [, tab, frame] = PAGE.exec(String(page)) ?? []
    const source: Source = { from: 'console', page: `${tab}:${frame}`, tab: Number(tab), frame: Number(frame) }
    const told = tab === undefined ? null : receive(message, source)
    if (told?.type === 'report') await takeReports(worker, told, source)
    await forgetLeft(name)
  }
}
