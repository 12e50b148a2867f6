import {
  type Break,
  type Conversation,
  EMPTY,
  emptyTally,
  type Entry,
  type LedgerLine,
  HOUR,
  MINUTE,
  isBreak,
  isConversation,
  isEntry,
  isLine,
  type Note,
  restore,
  restoreTally,
  roughOf,
  type State,
  type Tally,
} from '../domain'
import type { Database } from './open'
import { type Mine, ownOf } from './own'

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
  /** The agent's own lines of this day, oldest first, and the last one that was put aside for another day. */
  notes: Note[]
  forToday: Note | null
  /** What the agent has set up. */
  mine: Mine
  /** When something that was kept could last not be read and was put aside, within a day; null for never. */
  spoiltAt: number | null
}

/** Days that make a "usual": shown from the sixth day on. Design decision, to be piloted. */
const USUAL_FROM = 5
export const USUAL_DAYS = 28
/** What was put aside for another day is looked for over a holiday too. */
const FORTNIGHT = 14 * 24 * HOUR

/** The day as it stands, for a page; reads only. `day` is today's local date. */
export async function today(db: Database, now: number, day: string): Promise<Today> {
  const tx = db.transaction([
    'state',
    'days',
    'conversations',
    'breaks',
    'entries',
    'ledger',
    'notes',
    'own',
    'spoiled',
  ])
  const state = restore((await tx.objectStore('state').get('now'))?.state) ?? EMPTY
  const shown = state.shift && state.tally ? state.tally : restoreTally(await tx.objectStore('days').get(day))
  const tally = shown ?? emptyTally(day, now)
  const from = IDBKeyRange.lowerBound(tally.firstAt - MINUTE)
  const [settled, breaks, entries, lines, days, recent, rows, spoiled] = await Promise.all([
    tx.objectStore('conversations').index('openedAt').getAll(from),
    tx.objectStore('breaks').index('from').getAll(from),
    tx.objectStore('entries').index('at').getAll(from),
    tx.objectStore('ledger').index('at').getAll(from),
    tx.objectStore('days').getAll(IDBKeyRange.upperBound(tally.day, true)),
    tx
      .objectStore('notes')
      .index('at')
      .getAll(IDBKeyRange.lowerBound(tally.firstAt - FORTNIGHT)),
    tx.objectStore('own').getAll(),
    tx
      .objectStore('spoiled')
      .index('at')
      .getAll(IDBKeyRange.lowerBound(now - 24 * HOUR)),
  ])
  await tx.done
  const open = Object.values(state.shift?.conversations ?? {})
  const conversations = [...settled.filter(isConversation), ...open].sort((a, b) => a.openedAt - b.openedAt)
  const own = ownOf(rows)
  return {
    state,
    tally,
    conversations,
    breaks: breaks.filter(isBreak),
    entries: entries.filter(isEntry),
    lines: lines.filter(isLine),
    usual: usual(days.slice(-USUAL_DAYS).flatMap(kept => restoreTally(kept) ?? [])),
    notes: recent.filter(note => note.id.endsWith(`.${tally.day}`) || note.at >= tally.firstAt),
    forToday: recent.findLast(note => note.kind === 'tomorrow' && !note.id.endsWith(`.${tally.day}`)) ?? null,
    mine: own,
    spoiltAt: spoiled.at(-1)?.at ?? null,
  }
}

/** The agent's usual figures from past days. */
export function usual(days: readonly Tally[]): Usual | null {
  if (days.length < USUAL_FROM) return null
  const of = (figure: (t: Tally) => number): number => median(days.map(figure))
  return {
    conversations: of(t => t.conversations.calm + t.conversations.tense + t.conversations.hostile),
    hostile: of(roughOf),
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
