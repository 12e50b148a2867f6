import type { Event } from './event'
import { autoEnd } from './pause'
import type { Settings } from './settings'
import type { State } from './shift'
import { nextWake } from './wake'
import type { Work } from './work'

/** Browsers ring no alarm sooner than this after it was set, ms. */
const SOONEST = 30_000

/**
 * Brings the state up to the clock. A clock that was set back takes every time stamp along, so that what has lasted a
 * while has still lasted that while. Returns for how long (ms) the machine slept or the browser was closed: nobody
 * woke us when it was due. A lower bound, 0 for not.
 */
export function keepTime({ state, settings }: Work, event: Event): number {
  // Reports of a page may be late.
  const heard = event.heard ?? event.at
  const { clock } = state
  if (clock !== 0 && heard < clock - settings.clockSlack) {
    moveTimes(state, heard - clock)
    return 0
  }
  const slept = clock === 0 ? 0 : overslept(state, heard, settings)
  state.clock = Math.max(clock, heard)
  return slept
}

function overslept(state: State, heard: number, settings: Settings): number {
  const { shift, pause, clock } = state
  // During a pause the machine is idle on purpose, until the pause is over by itself.
  if (!shift || state.idleSince !== null || (shift.idleFrom !== null && !pause)) return 0
  const due = nextWake(state, clock, settings)
  const late = due === null ? 0 : heard - Math.max(due, clock + SOONEST, pause ? autoEnd(pause) : 0)
  return late >= settings.gap ? late : 0
}

/** Fields that hold a time to be compared with the clock, wherever they are in the state, and lists of such times. */
const STAMP = /^(?:clock|since|at|\w+(?:At|Since|From|Until))$/
const STAMPS = new Set(['offers', 'insults'])
/** What names something that is kept elsewhere, or says what was: figures, entries. */
const FIXED = new Set(['tally', 'entries'])

/** Moves every time stamp by `by` ms. */
function moveTimes(state: State, by: number): void {
  if (state.tally) state.tally.firstAt = Math.min(state.tally.firstAt, state.clock + by)
  move(state as unknown as Record<string, unknown>, by)
}

function move(of: Record<string, unknown>, by: number): void {
  for (const [key, value] of Object.entries(of)) {
    if (FIXED.has(key) || (key === 'openedAt' && of.settled === true)) continue
    if (typeof value === 'number' && STAMP.test(key)) of[key] = value + by
    else if (STAMPS.has(key)) of[key] = (value as number[]).map(at => at + by)
    else if (typeof value === 'object' && value !== null) move(value as Record<string, unknown>, by)
  }
}
