import type { Detail, Entry, Note, Paper } from '../../domain'
import type { Tries } from '../../lock/wait'
import type { Wrapped } from '../../lock/lock'

/*
 * How rows lie while the lock is on. What the agent has written or said about something is in boxes (lock/box.ts); that
 * it is there, when it was, and what the machine itself has noticed stays as it was, so that counting and offers go on.
 */

/** The lock that is on: one row, `lock`. Without the passphrase it opens nothing. */
export interface LockRow extends Wrapped {
  id: 'lock'
  /** Mistyped passphrases, and until when the next try waits: kept, so that a worker that dies forgets none. */
  tries: Tries
  /** Minutes without a sign of the agent after which it locks by itself. */
  minutes: number
}

/** The details of an entry, each in a box of its own: what is added while locked takes the place of what it replaces. */
export type Sealed = Partial<Record<keyof Detail, string>>
export type KeptEntry = Entry & { sealed?: Sealed }
/** Its text is empty; the box has it. */
export type KeptNote = Note & { sealed?: string }
/** A paper, whole. Its id says what kind it is. */
export interface SealedPaper {
  kind: 'sealed'
  id: string
  at: number
  box: string
}
export type KeptPaper = Paper | SealedPaper

/** Choices of when to lock by itself, minutes. A quarter of an hour is a break's length and no more: our guess, to be piloted. */
export const MINUTES = [5, 15, 60] as const
export type Minutes = (typeof MINUTES)[number]
export const MINUTES_USUAL: Minutes = 15
