import type { Activity, Helped } from './activity'
import type { Conversation } from './conversation'
import { type Cup, EMPTY_CUP } from './cup'
import type { Kind } from './appraisal'
import type { Entry } from './entry'
import type { Offer, Reason } from './offer'
import type { Pause } from './pause'
import type { Scene } from './scene'
import type { Study } from './study'
import type { Tally } from './tally'
import type { Verdicts } from './verdicts'

/**
 * Everything the worker knows between two events; small, and whole in one database row.
 *
 *   (none) ──first work──▶ Shift ──endShift, or away for `absence`──▶ (none)
 */
export interface State {
  shift: Shift | null
  /** The day's figures; kept after the shift, so that a second shift of the day goes on in them. */
  tally: Tally | null
  /** Console pages that are open, by page. */
  scenes: Record<string, Scene>
  /** A pause under way. It survives everything but its own end. */
  pause: Pause | null
  /** The pause that ended last, while it may still be said how it felt. */
  rested: { id: string; activity?: Activity } | null
  /** Shifts begun so far; 1 means: first day. */
  shifts: number
  /** The latest time that the worker has known, ms; 0 before the first event. */
  clock: number
  /** Since when the machine has been idle or locked by the browser's word, or null. On a shift or not. */
  idleSince: number | null
  /** The agent's own experiment, while it goes on. */
  study: Study | null
  /** What has helped this agent so far. */
  helped?: Helped
  /** What check-ins have made of the count's guesses: 1 is as guessed, 0.6..1.6. */
  scale?: number
  /** What the agent has said of the detector's judgements. */
  verdicts?: Verdicts
}

/** From the first work activity until the agent ends it, or a long absence. */
export interface Shift {
  id: string
  startedAt: number
  /** Last sign of the agent's work: a message, typing, an answer to us. What customers write is none. */
  workedAt: number
  /** Since when the agent has worked without a real break. */
  stretchFrom: number
  /** Since when the machine has been idle or locked, or null. */
  idleFrom: number | null
  /** Conversations that have not settled, by key. */
  conversations: Record<string, Conversation>
  /** Rough conversations of this shift, in the order in which they turned. */
  rough: Rough[]
  cup: Cup
  quiet: boolean
  /** When offers were made, oldest first. */
  offers: number[]
  dismissedInRow: number
  pending: Pending | null
  offer: Offer | null
  /** Numbers the offers of the shift. */
  serial: number
  /** Rules that have had their say: the cup's until it falls, the early one's for good, the stretch's at a time. */
  spent: { cup: boolean; early: boolean; stretchAt: number | null }
  /** Entries that can still be undone or detailed, by id. */
  entries: Record<string, Logged>
  /** Check-ins taken, oldest first. */
  checkIns?: { id: string; at: number }[]
  /** Ids of exits used, so that one told twice counts once. */
  exits?: string[]
}

/** A hostile conversation as the streak counts it. */
export interface Rough {
  key: string
  /** When the conversation began: with `key` it names one conversation, since a customer may come back. */
  openedAt: number
  /** When it turned hostile. */
  at: number
  settled: boolean
  /** A calm conversation has settled since it settled: it is out of the streak. */
  passed: boolean
  /** What it had put into the cup when it settled. */
  load: number
  severe: boolean
  /** Its heaviest kind, as last seen. */
  kind?: Kind
  /** The agent keeps rejecting that kind: it is counted, and makes no offer. */
  onlyCounts?: boolean
  /** An offer has counted it (and, apart from that, counted it as severe). */
  used: boolean
  usedSevere: boolean
}

/** What waits for a breakpoint, and since when. */
export interface Pending {
  reason: Reason
  since: number
  /** The conversations that it counts. */
  counted: string[]
}

/** An entry, and what storing it put into the cup, so that undo restores exactly. */
export interface Logged {
  entry: Entry
  /** What the conversation weighed by the machine's guess. */
  guess: number
  delta: number
  /** The day's highest level before it, and what it raised that to, if it did: undo brings the former back. */
  peak?: number
  raised?: number
  /** The reason that waited before it, which a cup filled by it may have taken the place of. */
  pending?: Pending | null
  /** Whether the cup's rule had had its say before it, and after how many offers. */
  spent?: { cup: boolean; offers: number }
  /** The kind on which it agreed with the detector. */
  agreed?: Kind
}

export const EMPTY: State = {
  shift: null,
  tally: null,
  scenes: {},
  pause: null,
  rested: null,
  shifts: 0,
  clock: 0,
  idleSince: null,
  study: null,
}

/** The `nth` shift of all. */
export const shiftStartedAt = (at: number, nth: number): Shift => ({
  id: `s${at}.${nth}`,
  startedAt: at,
  workedAt: at,
  stretchFrom: at,
  idleFrom: null,
  conversations: {},
  rough: [],
  cup: EMPTY_CUP,
  quiet: false,
  offers: [],
  dismissedInRow: 0,
  pending: null,
  offer: null,
  serial: 0,
  spent: { cup: false, early: false, stretchAt: null },
  entries: {},
})
