import type { Length } from './pause'
import { MINUTE, SECOND } from './settings'

/** What the agent chooses about the behaviour: few things, each with a default that suits most. Checked wherever it comes from. */

/** How soon a conversation counts as hard, and how soon an offer is made. */
export const SENSITIVITIES = ['less', 'usual', 'more'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** A time of the day, every day: minutes since local midnight, 0..1439. Where `to` is not after `from` it goes over midnight. */
export interface Hours {
  from: number
  to: number
}

/** When offers may come at all. */
export interface Moments {
  /** Only in these hours; null for whenever there is work. */
  shift: Hours | null
  /** Never in these. */
  quiet: readonly Hours[]
}

/** Most quiet hours in a day. Our guess: more would be a timetable. */
export const QUIET_MOST = 4

/** How long each step away takes, ms, of those to choose from. */
export type Lengths = Record<Length, number>

/** 20 s: Stretchly, Sane Break. A breath is ten seconds (4 in, 6 out), so minutes come out whole. 3 to 10 min: UK HSE 5 to 10. */
export const LENGTH_CHOICES: Record<Length, readonly number[]> = {
  look: [20 * SECOND, 40 * SECOND, 60 * SECOND],
  breathe: [MINUTE, 2 * MINUTE, 3 * MINUTE],
  away: [3 * MINUTE, 5 * MINUTE, 10 * MINUTE],
}

/** Words of the agent's own, in the spelling that the detector reads: those that are hard to read, and those that are not meant so. */
export interface OwnWords {
  add: readonly string[]
  ignore: readonly string[]
}

/** Most words of each kind, and signs of one. Our guess: what one person can keep in view. */
export const WORDS_MOST = 60
export const WORD_LONGEST = 24

/** Days that details are kept, to choose from. 400: a year and the month that it is held against. */
export const RETENTIONS = [30, 90, 180, 400] as const
export const RETENTION_LEAST = 7
export const RETENTION_MOST = 400

export interface Choices {
  sensitivity: Sensitivity
  moments: Moments
  lengths: Lengths
  /** Whether the popup may ask how full it feels. */
  checkIns: boolean
  /** Days that rows about single conversations are kept. */
  retention: number
  words: OwnWords
}

export const CHOSEN: Choices = {
  sensitivity: 'usual',
  moments: { shift: null, quiet: [] },
  lengths: { look: 20 * SECOND, breathe: MINUTE, away: 5 * MINUTE },
  checkIns: true,
  retention: RETENTION_MOST,
  words: { add: [], ignore: [] },
}
