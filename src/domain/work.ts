import type { Activity } from './activity'
import type { CheckIn } from './checkin'
import { type LedgerLine, type LineReason, pourIn } from './cup'
import type { Conversation } from './conversation'
import type { Entry } from './entry'
import type { Note } from './note'
import type { Offered } from './offered'
import type { Felt } from './pause'
import type { Settings } from './settings'
import type { Shift, State } from './shift'
import type { Trial } from './study'
import type { Tally } from './tally'

/** A rest that counted: a pause of the agent's own, or a natural gap. */
export interface Break {
  kind: 'pause' | 'gap'
  from: number
  until: number
  /** What was done, and how it felt afterwards, where the agent has said so. */
  activity?: Activity
  felt?: Felt | null
}

/** What an event leaves to be kept beside the state: rows for the store, each written once. */
export interface Records {
  lines: LedgerLine[]
  breaks: Break[]
  settled: Conversation[]
  /** Settled conversations that the agent has since called not rough. */
  corrected: { key: string; openedAt: number }[]
  /** Entries written or changed, and ids of those taken back. */
  entries: Entry[]
  removed: string[]
  /** Offers made, or what has become of them since, and ids of those that were never made after all. */
  offers: Offered[]
  removedOffers: string[]
  /** Trials of the self-study that have both answers. */
  trials: Trial[]
  checkIns: CheckIn[]
  /** The agent's own lines written or changed, and ids of those taken away. */
  notes: Note[]
  removedNotes: string[]
}

export const noRecords = (): Records => ({
  lines: [],
  breaks: [],
  settled: [],
  corrected: [],
  entries: [],
  removed: [],
  offers: [],
  removedOffers: [],
  trials: [],
  checkIns: [],
  notes: [],
  removedNotes: [],
})

/** One event being worked in: a private copy of the state, what it leaves, and the time. Never leaves `domain/`. */
export interface Work {
  state: State
  records: Records
  now: number
  settings: Settings
}

/** A shift with its day's figures: what most steps work on. */
export interface OnShift extends Work {
  shift: Shift
  tally: Tally
}

/** Changes the cup and writes the ledger line for it; returns what it really changed by. */
export function pour(work: OnShift, delta: number, reason: LineReason, conversation: string | null = null): number {
  const poured = pourIn(work.shift.cup, delta)
  work.shift.cup = poured.cup
  if (poured.delta !== 0) {
    work.records.lines.push({ at: work.now, delta: poured.delta, reason, conversation })
  }
  work.tally.cupLast = poured.cup.level
  work.tally.cupPeak = Math.max(work.tally.cupPeak, poured.cup.level)
  return poured.delta
}
