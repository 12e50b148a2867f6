import { readFileSync } from 'node:fs'

/** One request as the browser's own network log has it: also those that no page and no test library sees. */
export interface Request {
  url: string
  initiator: string
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; initiator?: string } }[]
}

/** Switches that make Chromium write its network log to a file. */
export const netLog = (file: string): string[] => [`--log-net-log=${file}`, '--net-log-capture-mode=Default']

/** Every request in a network log. The browser has to be closed first. */
export function requestsIn(file: string): Request[] {
  // A browser that was closed in a hurry leaves the list without its end.
  const text = readFileSync(file, 'utf8').trim().replace(/,$/, '')
  const log = JSON.parse(text.endsWith('}') && text.includes(']') ? text : `${text}]}`) as NetLog
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB
  return log.events
    .filter(({ type, params }) => type === start && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }))
}
