import { copyOf } from './copy'
import { ageOffers } from './nudge'
import { gapEnded, outlasted, pauseEnded, stretchOn } from './rest'
import { shiftStartedAt } from './shift'
import { settle } from './talk'
import { emptyTally, type Tally } from './tally'
import type { OnShift, Work } from './work'

/** The calendar day (YYYY-MM-DD, local) of a time: the caller knows the time zone, the domain does not. */
export type DayOf = (at: number) => string

/** The same work, seen as work on a shift, where there is one. */
export function onShift(work: Work): OnShift | null {
  const { shift, tally } = work.state
  // The steps change the state in place, so these stay the state's own objects.
  return shift && tally ? Object.assign(work, { shift, tally }) : null
}

/**
 * A new shift with an empty cup, in the figures of the day on which it starts: a shift across midnight stays whole, and
 * a second one on a day goes on in its figures. `kept`: figures of that day that are kept already, if it is not the
 * state's own (a clock set back, a flight west).
 */
export function beginShift(work: Work, dayOf: DayOf, kept: Tally | null): void {
  const { state, now } = work
  const day = dayOf(now)
  state.shifts += 1
  state.shift = shiftStartedAt(now, state.shifts)
  if (state.tally?.day !== day) state.tally = kept?.day === day ? copyOf(kept) : emptyTally(day, now)
  state.tally.shifts += 1
  state.tally.starts = [...(state.tally.starts ?? []), now]
  state.tally.cupLast = 0
}

/** The shift is over: what is still open settles with it. */
export function endShift(work: OnShift): void {
  if (work.state.pause) pauseEnded(work, null)
  const left = Object.values(work.shift.conversations).sort((a, b) => a.lastAt - b.lastAt)
  for (const c of left) settle(work, c.key)
  work.state.shift = null
}

/** What time alone has done since the last event. `slept`: for how long (ms) until now the machine slept. */
export function elapse(work: Work, slept: number): void {
  const on = onShift(work)
  if (!on) return
  outlasted(on)
  const { shift, settings, now } = on
  const absentFrom = shift.idleFrom ?? shift.workedAt
  if (!work.state.pause && now - absentFrom >= settings.absence) {
    endShift(on)
    return
  }
  const silent = Object.values(shift.conversations).filter(c => now - c.lastAt >= settings.silence)
  for (const c of silent.sort((a, b) => a.lastAt - b.lastAt)) settle(on, c.key)
  if (!work.state.pause) stretchOn(on, shift.idleFrom ?? now - slept)
  if (slept > 0) gapEnded(on, slept)
  ageOffers(on)
}
