import { keepTime } from './clock'
import { copyOf } from './copy'
import type { Event } from './event'
import { happen } from './happen'
import { offerIfDue } from './nudge'
import type { Settings } from './settings'
import type { State } from './shift'
import { beginShift, type DayOf, elapse, onShift } from './span'
import type { Tally } from './tally'
import { noRecords, type Records, type Work } from './work'

/**
 * The state after one more event, and the rows it leaves. Total: any event in any state gives a valid one. Never changes
 * its arguments. `kept`: the figures kept for the event's day, where they are not the state's own.
 */
export function reduce(
  before: State,
  event: Event,
  settings: Settings,
  dayOf: DayOf,
  kept: Tally | null = null,
): { state: State; records: Records } {
  const work: Work = { state: copyOf(before), records: noRecords(), now: event.at, settings }
  elapse(work, keepTime(work, event))
  if (startsWork(event, work) && !work.state.shift) beginShift(work, dayOf, kept)
  happen(work, event)
  // A report may be late; what follows from it is decided now.
  work.now = Math.max(event.at, work.state.clock)
  const shift = onShift(work)
  if (shift) {
    if (shift.shift.cup.level < settings.cupRearm) shift.shift.spent.cup = false
    offerIfDue(shift)
  }
  return { state: work.state, records: work.records }
}

/** Customers write at night, too: with nobody at the machine that is no work. */
function startsWork(event: Event, { state, settings, now }: Work): boolean {
  if (['log', 'pause', 'checkin', 'exit'].includes(event.type)) return true
  if (event.type === 'scene') return event.scene.composing
  if (event.type !== 'message') return false
  return event.from === 'agent' || state.idleSince === null || now - state.idleSince < settings.gap
}
