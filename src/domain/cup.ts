import type { Kind } from './appraisal'
import type { Conversation } from './conversation'
import type { Weight } from './entry'
import { HOUR, MINUTE } from './settings'

/** The day's emotional load, 0..100, and how much of it came from merely tense talk (thanks can take only that back). */
export interface Cup {
  level: number
  /** The part that thanks may still take back: Zhan 2011, positive treatment buffers demanding customers, not aggressive ones. */
  tense: number
  /** Work time counted into the cup so far in this stretch, ms. */
  stretch: number
}

export const EMPTY_CUP: Cup = { level: 0, tense: 0, stretch: 0 }

/** Why the cup changed. */
export type LineReason =
  | 'hostile'
  | 'tense'
  | 'stretch'
  | 'thanks'
  | 'pause'
  | 'gap'
  | 'log'
  | 'unlog'
  | 'correction'
  | 'felt'
  | 'checkin'

/** One change of the cup. All lines of a shift add up to its level. */
export interface LedgerLine {
  at: number
  delta: number
  reason: LineReason
  /** Salted hash of the conversation, where it is about one. */
  conversation: string | null
}

const TENTH = 10
const round = (n: number): number => Math.round(n * TENTH) / TENTH

/** Adds `delta`, held within 0..100 and to a tenth, so that lines and level add up exactly as shown. */
export function pourIn(cup: Cup, delta: number): { cup: Cup; delta: number } {
  const level = round(Math.min(100, Math.max(0, cup.level + delta)))
  return { cup: { ...cup, level }, delta: round(level - cup.level) }
}

// Loads in cup points: our guesses, to be piloted. Their order follows Dormann & Zapf 2004 and Cheng 2022: attack over pressure.
const FIRST_ATTACK: Record<Kind, number> = {
  threat: 19,
  harassment: 19,
  abuse: 14,
  contempt: 12,
  pressure: 12,
  anger: 12,
  urging: 12,
  thanks: 12,
  none: 12,
}
const NEXT_ATTACK = 2
const MOST = 24
const TENSE = 3

/** What a conversation weighs by the machine's guess: the worst kind, and a little for each further attack. */
export function guessedLoad(c: Conversation): number {
  if (c.corrected) return 0
  const hits = c.tone.hostileMessages
  if (hits > 0) return Math.min(MOST, FIRST_ATTACK[c.tone.worst] + NEXT_ATTACK * (hits - 1))
  return c.tone.level === 'tense' || c.load > 0 ? TENSE : 0
}

/** What an entry weighs by the agent's own rating; replaces the guess. */
export const RATED: Record<Weight, number> = { 1: 6, 2: 12, 3: 20 }
/** What an unrated entry weighs at least. */
export const LOGGED = 8

/** What thanks take back, from tense load only. */
export const THANKS = 2

/** Work without a break weighs nothing for its first 25 minutes, then 6 points an hour: our guess, to be piloted. */
const FRESH = 25 * MINUTE
const PER_HOUR = 6
export function stretchLoad(ms: number): number {
  return (Math.max(0, ms - FRESH) / HOUR) * PER_HOUR
}

/** The share of the cup that rest pours out. A guided pause pours more per minute than a gap. Our guess, to be piloted. */
export function poured(kind: 'pause' | 'gap', ms: number): number {
  const half = (kind === 'pause' ? 4 : 14) * MINUTE
  return 1 - 2 ** (-ms / half)
}

/** What "lighter" and "heavier" after a pause change: the agent's word counts beside the guess. */
export const FELT = { lighter: -4, same: 0, heavier: 4 } as const
