import { SECOND } from '../domain'

/** Six slow breaths, 4 s in and 6 s out: about the rate at which heart and breath swing together (Lehrer & Gevirtz 2014). */
export const BREATHS = 6
const IN = 4 * SECOND
const OUT = 6 * SECOND

/** Where the breathing is. */
export interface Breath {
  /** From 1; six in a minute. */
  nth: number
  phase: 'in' | 'out'
  /** Second of this phase, from 1. */
  beat: number
  /** Beats of this phase. */
  beats: number
  /** Share of this breath that is over, 0..1, in whole beats. */
  done: number
}

/** How many breaths there is time for in `planned` ms; at least one. */
export const breathsIn = (planned: number): number => Math.max(1, Math.round(planned / (IN + OUT)))

/** The breath at `elapsedMs` after the start, of `of` in all. Stays on the last beat afterwards, and on the first before. */
export function breathAt(elapsedMs: number, of = BREATHS): Breath {
  const whole = IN + OUT
  const ms = Math.min(Math.max(elapsedMs, 0), of * whole - 1)
  const within = ms % whole
  const phase = within < IN ? 'in' : 'out'
  const beat = Math.floor((phase === 'in' ? within : within - IN) / SECOND) + 1
  return {
    nth: Math.floor(ms / whole) + 1,
    phase,
    beat,
    beats: (phase === 'in' ? IN : OUT) / SECOND,
    done: (Math.floor(within / SECOND) + 1) / (whole / SECOND),
  }
}
