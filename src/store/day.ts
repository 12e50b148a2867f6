import {
  type Break,
  type Conversation,
  dayAt,
  EMPTY,
  type Entry,
  isBreak,
  isConversation,
  isEntry,
  isLine,
  type LedgerLine,
  type Note,
  type Offered,
  restore,
  restoreTally,
  type Tally,
} from '../domain'
import { usualCurve, type UsualPoint } from '../domain/day-curve'
import { openEntries, openNotes } from './lock/openings'
import type { Database } from './open'
import { USUAL_DAYS, usual, type Usual } from './today'

/** One day, in full: every row that is kept of it, and what is usual for the agent. */
export interface DayKept {
  tally: Tally
  /** Its shift is going on: the cup's level now and when it was last known. */
  live: boolean
  level: number
  conversations: Conversation[]
  breaks: Break[]
  entries: Entry[]
  lines: LedgerLine[]
  offers: Offered[]
  notes: Note[]
  usual: Usual | null
  /** The worked days next to it, for turning pages. */
  before: string | null
  after: string | null
  /** Shifts begun so far, this one included. */
  shifts: number
}

/** The local midnight by which a day began, ms. */
const midnightOf = (day: string): number => new Date(`${day}T00:00`).getTime()

/** One day as it is kept; null where nothing is. `day`: YYYY-MM-DD, or null for the shift that is on, or else `today`. Reads only. */
export async function dayKept(db: Database, day: string | null, today: string): Promise<DayKept | null> {
  const tx = db.transaction(['state', 'days', 'conversations', 'breaks', 'entries', 'ledger', 'offers', 'notes'])
  const state = restore((await tx.objectStore('state').get('now'))?.state) ?? EMPTY
  const onNow = state.shift && state.tally ? state.tally : null
  const name = day ?? onNow?.day ?? today
  const days = tx.objectStore('days')
  const [row, keysBefore, next] = await Promise.all([
    days.get(name),
    days.getAllKeys(IDBKeyRange.upperBound(name, true)),
    days.getAll(IDBKeyRange.lowerBound(name, true), 1),
  ])
  const tally = onNow?.day === name ? onNow : restoreTally(row)
  if (!tally) {
    await tx.done
    return null
  }
  const live = onNow?.day === name
  const later = next.flatMap(other => restoreTally(other) ?? [])[0]
  const first = keysBefore.length === 0 ? Math.min(0, tally.firstAt) : tally.firstAt
  const time = later ? IDBKeyRange.bound(first, later.firstAt, false, true) : IDBKeyRange.lowerBound(first)
  const recent = keysBefore.slice(-USUAL_DAYS)
  const [settled, breaks, entries, lines, offers, notes, past] = await Promise.all([
    tx.objectStore('conversations').index('openedAt').getAll(time),
    tx.objectStore('breaks').index('from').getAll(time),
    tx.objectStore('entries').index('at').getAll(time),
    tx.objectStore('ledger').index('at').getAll(time),
    tx.objectStore('offers').index('at').getAll(time),
    tx.objectStore('notes').index('at').getAll(time),
    recent[0] === undefined ? [] : days.getAll(IDBKeyRange.bound(recent[0], name, false, true)),
  ])
  await tx.done
  const open = live ? Object.values(state.shift?.conversations ?? {}) : []
  return {
    tally,
    live,
    level: live ? (state.shift?.cup.level ?? 0) : tally.cupLast,
    conversations: [...settled.filter(isConversation), ...open].sort((a, b) => a.openedAt - b.openedAt),
    breaks: breaks.filter(isBreak),
    entries: await openEntries(db, entries.filter(isEntry)),
    lines: lines.filter(isLine),
    offers,
    notes: await openNotes(db, notes),
    usual: usual(past.flatMap(other => restoreTally(other) ?? [])),
    before: keysBefore.at(-1) ?? null,
    after: later?.day ?? null,
    shifts: state.shifts,
  }
}

/**
 * The usual cup through a day, from the ledgers of the days before it that usual figures are taken from; empty before there
 * are enough. Many more rows than the day's own, and none of them changes while it goes on. Reads only.
 */
export async function usualBefore(
  db: Database,
  { day, firstAt }: Pick<Tally, 'day' | 'firstAt'>,
): Promise<UsualPoint[]> {
  const tx = db.transaction(['days', 'ledger'])
  const days = tx.objectStore('days')
  const keys = (await days.getAllKeys(IDBKeyRange.upperBound(day, true))).slice(-USUAL_DAYS)
  const past = keys[0] === undefined ? [] : await days.getAll(IDBKeyRange.bound(keys[0], day, false, true))
  const tallies = past.flatMap(row => restoreTally(row) ?? [])
  const from = tallies[0]?.firstAt ?? firstAt
  if (from >= firstAt) return []
  const lines = await tx
    .objectStore('ledger')
    .index('at')
    .getAll(IDBKeyRange.bound(from, firstAt, false, true))
  await tx.done
  const byDay = new Map<string, LedgerLine[]>(tallies.map(of => [of.day, []]))
  for (const line of lines.filter(isLine)) byDay.get(dayAt(tallies, line.at)?.day ?? '')?.push(line)
  return usualCurve(tallies.map(of => ({ tally: of, lines: byDay.get(of.day) ?? [], midnight: midnightOf(of.day) })))
}
