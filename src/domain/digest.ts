import type { Level } from './appraisal'
import type { LedgerLine, LineReason } from './cup'

/** What one hour of the agent's clock held, on one day. */
export interface HourFigures {
  /** Conversations that have settled, by verdict, in the hour in which they were opened. */
  conversations: Record<Level, number>
  /** What went into the cup and what came out of it, in tenths of a point: whole numbers add up exactly. */
  filled: number
  poured: number
}

/**
 * A day in few numbers, kept beside its tally so that weeks and years can be looked at without reading every conversation
 * again. It is written in the same transaction as the rows it counts, and equals a recount of them.
 */
export interface Digest {
  /** The day of its shift, as in the tally: what a night shift brings after midnight belongs to the evening before. */
  day: string
  /** By the hour on the agent's clock, 0..23; hours without anything are left out. */
  hours: Partial<Record<number, HourFigures>>
  /** Ledger lines by reason: how many, and what they come to in tenths of a point. */
  reasons: Partial<Record<LineReason, { lines: number; sum: number }>>
}

/** One conversation's share: +1 for one that has settled, -1 to take it out again. */
export interface Counted {
  hour: number
  level: Level
  by: 1 | -1
}

/** The hour on the agent's clock (0..23) in which a time lies: the caller knows the time zone, the domain does not. */
export type HourOf = (at: number) => number

export const emptyDigest = (day: string): Digest => ({ day, hours: {}, reasons: {} })

const hourIn = (digest: Digest, hour: number): HourFigures => {
  const known = digest.hours[hour]
  if (known) return known
  const fresh = { conversations: { calm: 0, tense: 0, hostile: 0 }, filled: 0, poured: 0 }
  digest.hours[hour] = fresh
  return fresh
}

/** Counts conversations and ledger lines into a day's digest, in place. */
export function digestInto(
  digest: Digest,
  counted: readonly Counted[],
  lines: readonly LedgerLine[],
  hourOf: HourOf,
): void {
  for (const { hour, level, by } of counted) hourIn(digest, hour).conversations[level] += by
  for (const { at, delta, reason } of lines) {
    const tenths = Math.round(delta * 10)
    const hour = hourIn(digest, hourOf(at))
    if (tenths > 0) hour.filled += tenths
    else hour.poured -= tenths
    const known = digest.reasons[reason] ?? { lines: 0, sum: 0 }
    digest.reasons[reason] = { lines: known.lines + 1, sum: known.sum + tenths }
  }
}

/**
 * Which of these days (oldest first) a row of this time belongs to: the latest that had begun by then, or the first of
 * all where none had. Undefined without days.
 */
export function dayAt<T extends { firstAt: number }>(days: readonly T[], at: number): T | undefined {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle]?.firstAt ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return days[Math.max(0, low - 1)]
}
