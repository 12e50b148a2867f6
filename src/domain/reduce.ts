import type { Event } from './event'
import { happen } from './happen'
import { offerIfDue } from './nudge'
import type { Settings } from './settings'
import type { State } from './shift'
import { beginShift, type DayOf, elapse, onShift } from './span'
import { noRecords, type Records, type Work } from './work'

/** The state after one more event, and the rows it leaves. Total: any event in any state gives a valid one. Never changes its arguments. */
export function reduce(
  before: State,
  event: Event,
  settings: Settings,
  dayOf: DayOf,
): { state: State; records: Records } {
  const work: Work = { state: structuredClone(before), records: noRecords(), now: event.at, settings }
  elapse(work)
  if (startsWork(event) && !work.state.shift) beginShift(work, dayOf)
  happen(work, event)
  const shift = onShift(work)
  if (shift) {
    if (shift.shift.cup.level < settings.cupRearm) shift.shift.spent.cup = false
    offerIfDue(shift)
  }
  return { state: work.state, records: work.records }
}

const startsWork = (event: Event): boolean =>
  event.type === 'message' ||
  event.type === 'log' ||
  event.type === 'pause' ||
  event.type === 'checkin' ||
  event.type === 'exit' ||
  (event.type === 'scene' && event.scene.composing)
