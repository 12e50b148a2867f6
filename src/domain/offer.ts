import type { Length } from './pause'

/** Why an offer is made, with the counts that its one line shows. Never a quote, never a name. */
export interface Reason {
  kind: 'severe' | 'streak' | 'cluster' | 'cup' | 'stretch' | 'early'
  /** Rough conversations counted: in a row (streak) or within the hour (cluster); 0 where it is not about them. */
  rough: number
  /** Minutes of work since the last real break. */
  minutes: number
}

/** Customers waiting elsewhere when the offer was made. */
export interface Cost {
  waiting: number
  longestWaitMs: number | null
}

/**
 * An offer to step away.
 *
 *   open ──taken──▶ (pause)            open: on the page or in a notification, or about to be
 *     │ ├──later──▶ later ──▶ open      later: "after this chat"
 *     │ ├──quiet──▶ (nothing)
 *     │ ├──closed, expired──▶ away: the toolbar keeps it for a while
 *     └──missed──▶ (as if never made: the page was no longer at a breakpoint; seen before: later)
 */
export interface Offer {
  id: string
  reason: Reason
  cost: Cost
  /** The page it belongs to: "tab:frame"; empty where none is left. */
  page: string
  /** On the page, or by system notification because every console is out of sight. */
  by: 'card' | 'notice'
  state: 'open' | 'later' | 'away'
  /** When its reason arose, and what that counted. */
  since: number
  counted: string[]
  madeAt: number
  /** When it was last put before the agent; null while it is on its way. */
  shownAt: number | null
  /** How often it has come back after "after this chat" or a click on its notification. */
  round: number
  /** For `later`: the conversation to be finished first, or null for the next breakpoint; and until when it may be. */
  after: string | null
  laterUntil: number | null
  expiresAt: number
  recallUntil: number
  /** The rough conversations it counts, latest last: what "that wasn't rough" takes back. */
  conversations: string[]
}

export type Answer = 'taken' | 'later' | 'quiet' | 'closed' | 'notRough'

/** The length to put first: leaving costs when customers wait, so it stays at the desk (and breathe unless they have waited long). */
export function suggested(cost: Cost, reason: Reason): Length {
  if (cost.waiting > 0) return (cost.longestWaitMs ?? 0) >= LONG_WAIT ? 'look' : 'breathe'
  return reason.kind === 'stretch' || reason.kind === 'cup' ? 'away' : 'breathe'
}

/** A customer has waited long at two minutes: Chinese platforms count replies within 3 to 5 minutes. */
const LONG_WAIT = 120_000

/** The long pause asks to hand over first while anybody waits. */
export const handOverFirst = (cost: Cost): boolean => cost.waiting > 0
