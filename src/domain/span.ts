import { ageOffers } from './nudge'
import { stretchOn } from './rest'
import { shiftStartedAt } from './shift'
import { settle } from './talk'
import { emptyTally } from './tally'
import type { OnShift, Work } from './work'

/** The calendar day (YYYY-MM-DD, local) of a time: the caller knows the time zone, the domain does not. */
export type DayOf = (at: number) => string

/** The same work, seen as work on a shift, where there is one. */
export function onShift(work: Work): OnShift | null {
  const { shift, tally } = work.state
  // The steps change the state in place, so these stay the state's own objects.
  return shift && tally ? Object.assign(work, { shift, tally }) : null
}

/** A new shift with an empty cup, in the figures of the day on which it starts. */
export function beginShift(work: Work, dayOf: DayOf): void {
  const { state, now } = work
  const day = dayOf(now)
  state.shifts += 1
  state.shift = shiftStartedAt(now)
  if (state.tally?.day !== day) state.tally = emptyTally(day, now)
  state.tally.shifts += 1
  state.tally.cupLast = 0
}

/** The shift is over: what is still open settles with it. */
export function endShift(work: OnShift): void {
  const left = Object.values(work.shift.conversations).sort((a, b) => a.lastAt - b.lastAt)
  for (const c of left) settle(work, c.key)
  work.state.shift = null
}

/** What time alone has done since the last event. */
export function elapse(work: Work): void {
  const on = onShift(work)
  if (!on) return
  const { shift, settings, now } = on
  const absentFrom = shift.idleFrom ?? shift.workedAt
  if (!work.state.pause && now - absentFrom >= settings.absence) {
    endShift(on)
    return
  }
  const silent = Object.values(shift.conversations).filter(c => now - c.lastAt >= settings.silence)
  for (const c of silent.sort((a, b) => a.lastAt - b.lastAt)) settle(on, c.key)
  if (!work.state.pause) stretchOn(on, shift.idleFrom ?? now)
  ageOffers(on)
}
