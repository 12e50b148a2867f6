import {
  type Break,
  type Conversation,
  EMPTY,
  emptyTally,
  type Entry,
  type LedgerLine,
  MINUTE,
  type State,
  type Tally,
} from '../domain'
import type { Database } from './open'

/** The agent's own usual figures over recent days, or null before there are five of them: too few to call usual. */
export interface Usual {
  conversations: number
  hostile: number
  thanks: number
  pauses: number
  cupPeak: number
}

/** Everything that the popup shows of the day. */
export interface Today {
  state: State
  tally: Tally
  /** Conversations of this shift, settled and open, oldest first. */
  conversations: Conversation[]
  breaks: Break[]
  entries: Entry[]
  lines: LedgerLine[]
  usual: Usual | null
}

/** Days that make a "usual": shown from the sixth day on. Design decision, to be piloted. */
const USUAL_FROM = 5
const USUAL_DAYS = 28

/** The day as it stands, for a page; reads only. `day` is today's local date. */
export async function today(db: Database, now: number, day: string): Promise<Today> {
  const tx = db.transaction(['state', 'days', 'conversations', 'breaks', 'entries', 'ledger'])
  const state = (await tx.objectStore('state').get('now'))?.state ?? EMPTY
  const shown = state.shift && state.tally ? state.tally : await tx.objectStore('days').get(day)
  const tally = shown ?? emptyTally(day, now)
  const from = IDBKeyRange.lowerBound(tally.firstAt - MINUTE)
  const [settled, breaks, entries, lines, days] = await Promise.all([
    tx.objectStore('conversations').index('openedAt').getAll(from),
    tx.objectStore('breaks').index('from').getAll(from),
    tx.objectStore('entries').index('at').getAll(from),
    tx.objectStore('ledger').index('at').getAll(from),
    tx.objectStore('days').getAll(IDBKeyRange.upperBound(tally.day, true)),
  ])
  await tx.done
  const open = Object.values(state.shift?.conversations ?? {})
  const conversations = [...settled, ...open].sort((a, b) => a.openedAt - b.openedAt)
  return { state, tally, conversations, breaks, entries, lines, usual: usual(days.slice(-USUAL_DAYS)) }
}

/** The agent's usual figures from past days. */
export function usual(days: readonly Tally[]): Usual | null {
  if (days.length < USUAL_FROM) return null
  const of = (figure: (t: Tally) => number): number => median(days.map(figure))
  return {
    conversations: of(t => t.conversations.calm + t.conversations.tense + t.conversations.hostile),
    hostile: of(t => t.conversations.hostile),
    thanks: of(t => t.thanks),
    pauses: of(t => t.pausesCredited),
    cupPeak: of(t => t.cupPeak),
  }
}

function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2)
}
