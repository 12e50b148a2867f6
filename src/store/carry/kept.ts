import type { AllChosen } from '../../domain/carry/chosen'
import type { Gone, Machine } from '../../domain/carry/days'
import type { SharedUnder } from '../../lock/shared'
import type { OwnKey } from '../own'

/*
 * What carrying along keeps on this machine: one row about itself, and one for each other machine whose days have come.
 * Nothing is there unless the agent has switched it on.
 */

/**
 * Settings that go along. Not the exits, whom to talk to, help lines and own words: the agent's own words may hold names.
 * Not the sites, which the browser allows on each machine by itself, nor how long details are kept: no machine deletes
 * another's records.
 */
export const CARRIED = [
  'sensitivity',
  'moments',
  'lengths',
  'checkIns',
  'sound',
  'button',
] as const satisfies readonly OwnKey[]

/** Why not all is as it should be. */
export type CarryTrouble =
  /** The browser's sync is not there, or does not answer. */
  | 'absent'
  /** No room for anything of ours. */
  | 'full'
  /** Written too often; it goes on by itself. */
  | 'busy'
  /** Another machine has a later version, whose items cannot be read here. */
  | 'newer'
  /** Another machine was set up on its own: the passphrase has to be typed once more, here or there. */
  | 'passphrase'

/** How it stood when it was last looked at. */
export interface CarryTold {
  /** When, ms; 0 for never yet. */
  at: number
  /** What this machine, and all of them, have there, bytes. */
  own: number
  all: number
  /** Other machines whose days are here. */
  others: number
  /** The first day that goes along, where not all have room; null where all have. */
  from: string | null
  trouble: CarryTrouble | null
}

/** This machine. */
export interface CarryRow {
  id: 'own'
  /** Random; new each time it is switched on. */
  machine: Machine
  /** Keys by name: usually one. Keys that can be used and not be read, and the same under the passphrase. */
  keys: Record<string, { key: CryptoKey; under: SharedUnder }>
  /** It has just been switched on: what others have chosen holds. */
  joining: boolean
  /** Counts passes, so that a later item is known from an earlier. */
  n: number
  chosen: AllChosen
  gone: Gone
  /** What was written last, by item: its number and a hash. */
  sent: Record<string, string>
  /** When days were written last, ms. */
  sentAt: number
  told: CarryTold
}

/** Another machine's days, as they came. */
export interface OtherRow {
  id: string
  machine: Machine
  /** By month: the number that it came under, and its days as packed. */
  months: Record<string, { n: number; days: Record<string, string> }>
}

export const otherId = (machine: Machine): string => `other.${machine}`
export const isOther = (row: CarryRow | OtherRow): row is OtherRow => row.id !== 'own'

export const NOTHING_TOLD: CarryTold = { at: 0, own: 0, all: 0, others: 0, from: null, trouble: null }
