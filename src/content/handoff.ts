import type { Report } from '../messages'

/**
 * What an instance that is cut off from the worker hands to the one after it: the reports that nobody has taken, each as
 * the page's own words from which it was made. It passes through the document, where the page can hear it, so it holds
 * nothing that the page does not know: neither what we think of a line nor our name for a conversation.
 */
export interface Handoff {
  /** Under which these reports are numbered: one that the worker has taken after all counts once. */
  source: string
  /** Up to which number the worker has said that it has them. */
  safe: number
  lines: Line[]
}

/** A report. Null where it was about how the page stands: that is told anew. */
export interface Line {
  at: number
  said: Said | null
}

export interface Said {
  who: 'customer' | 'agent' | 'settled'
  /** The console's own id. */
  conversation: string
  text: string
}

/** More than anybody writes in the minutes for which one cut off goes on. */
const MOST_LINES = 1000
const LONGEST = 20_000

/** What is left of one instance, for the next. Null where there is nothing. */
export function packed(
  source: string,
  { reports, safe }: { reports: readonly Report[]; safe: number },
  saidIn: (report: Report) => Said | undefined,
): string | null {
  const lines = reports.slice(0, MOST_LINES).map(report => {
    const said = saidIn(report)
    return { at: report.at, said: said ? { ...said, text: said.text.slice(0, LONGEST) } : null }
  })
  if (!lines.some(({ said }) => said)) return null
  return JSON.stringify({ source, safe, lines } satisfies Handoff)
}

/** The same again; null for anything else, which may come from the page. */
export function unpacked(text: string): Handoff | null {
  let told: unknown
  try {
    told = JSON.parse(text)
  } catch {
    return null
  }
  const { source, safe, lines } = (told ?? {}) as Record<string, unknown>
  if (typeof source !== 'string' || !/^[\w-]{1,64}$/.test(source)) return null
  if (!Number.isSafeInteger(safe) || (safe as number) < 0) return null
  if (!Array.isArray(lines) || lines.length > MOST_LINES || !lines.every(isLine)) return null
  return { source, safe: safe as number, lines }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST

function isLine(value: unknown): value is Line {
  const { at, said } = (value ?? {}) as Record<string, unknown>
  if (!Number.isSafeInteger(at) || (at as number) < 0) return false
  if (said === null) return true
  const { who, conversation, text } = (said ?? {}) as Record<string, unknown>
  return ['customer', 'agent', 'settled'].includes(who as string) && isText(conversation) && isText(text)
}
