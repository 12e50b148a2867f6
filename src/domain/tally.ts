import type { Kind, Level } from './appraisal'
import { KINDS } from './appraisal'
import type { Exit } from './exit'
import type { Length } from './pause'

/** A day's figures. Every field is a count unless it says otherwise. */
export interface Tally {
  /** Local date on which the shift started, YYYY-MM-DD: a night shift belongs to the day it began. */
  day: string
  shifts: number
  /** When each of them began, ms; left out by versions that did not keep it. The cup starts empty there. */
  starts?: number[]
  firstAt: number
  lastAt: number
  /** Conversations with at least one live customer message, by their verdict now. */
  conversations: Record<Level, number>
  /** Live customer messages by level. */
  messages: Record<Level, number>
  /** Live customer messages that were tense or hostile, by kind. */
  kinds: Record<Kind, number>
  /** Messages the agent sent, live. */
  sent: number
  /** Live customer messages that held thanks. */
  thanks: number
  severe: number
  corrections: number
  offers: { made: number; taken: number; later: number; closed: number; quiet: number; expired: number }
  pauses: Record<Length, number>
  /** Of these, the ones that lasted long enough to count. */
  pausesCredited: number
  /** Time at rest in pauses and in natural gaps, ms. */
  pausedMs: number
  gaps: number
  gapMs: number
  hardEntries: number
  goodEntries: number
  /** Exits used, by kind. */
  exits?: Partial<Record<Exit, number>>
  /** Highest and latest level of the cup. */
  cupPeak: number
  cupLast: number
}

const levels = (): Record<Level, number> => ({ calm: 0, tense: 0, hostile: 0 })

/**
 * How many conversations of a past day were rough, by the detector and by the agent's own log. Which of its entries were
 * about conversations that the detector had found as well is not kept: at least so many were.
 */
export const roughOf = ({ conversations, hardEntries }: Pick<Tally, 'conversations' | 'hardEntries'>): number =>
  Math.max(conversations.hostile, hardEntries)

/** A day on which nothing has happened yet. */
export const emptyTally = (day: string, at: number): Tally => ({
  day,
  shifts: 0,
  firstAt: at,
  lastAt: at,
  conversations: levels(),
  messages: levels(),
  kinds: Object.fromEntries(KINDS.map(kind => [kind, 0])) as Record<Kind, number>,
  sent: 0,
  thanks: 0,
  severe: 0,
  corrections: 0,
  offers: { made: 0, taken: 0, later: 0, closed: 0, quiet: 0, expired: 0 },
  pauses: { look: 0, breathe: 0, away: 0 },
  pausesCredited: 0,
  pausedMs: 0,
  gaps: 0,
  gapMs: 0,
  hardEntries: 0,
  goodEntries: 0,
  cupPeak: 0,
  cupLast: 0,
})
