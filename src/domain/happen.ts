import { checkIn } from './checkin'
import { detail, entryAtHand, log, unlog } from './diary'
import type { Event } from './event'
import { useExit } from './exit'
import { keepNote } from './note'
import { answerOffer, lostPage, missed } from './nudge'
import { gapEnded, pauseEnded } from './rest'
import type { Shift } from './shift'
import { endShift, onShift } from './span'
import { agentWrote, customerWrote, settle } from './talk'
import type { OnShift, Work } from './work'

/** The agent has done something on a console, so is at work: ends an idle time and a pause. */
function atWork(work: OnShift): void {
  const { shift, now } = work
  if (shift.idleFrom !== null) gapEnded(work, now - shift.idleFrom)
  if (work.state.pause) pauseEnded(work, null)
}

/** What one event does, all that time alone has done being done. */
export function happen(work: Work, event: Event): void {
  const { state } = work
  if (event.type === 'gone') leave(work, [event.page])
  if (event.type === 'restart') leave(work, Object.keys(state.scenes))
  if (event.type === 'scene') {
    state.scenes[event.page] = event.scene
    const on = onShift(work)
    if (on && event.scene.composing) {
      atWork(on)
      worked(on.shift, event.at)
    }
    return
  }
  if (event.type === 'note') keepNote(work.records, event.note)
  if (event.type === 'endShift') for (const note of event.notes ?? []) keepNote(work.records, note)
  const on = onShift(work)
  if (on) applyOnShift(on, event)
}

/** Pages that are no more. */
function leave(work: Work, pages: string[]): void {
  const on = onShift(work)
  for (const page of pages) {
    if (on) lostPage(on, page)
    delete work.state.scenes[page]
  }
}

function applyOnShift(work: OnShift, event: Event): void {
  const { shift, tally, state } = work
  tally.lastAt = Math.max(tally.lastAt, event.at)
  switch (event.type) {
    case 'message':
      if (event.from === 'agent') {
        atWork(work)
        agentWrote(work, event.key)
      } else customerWrote(work, event.key, event.appraisal)
      return worked(shift, event.at)
    case 'settled':
      return settle(work, event.key)
    case 'idle':
      return idle(work, event.state, event.since)
    case 'shown':
      if (shift.offer?.id === event.offer) shift.offer.shownAt ??= event.at
      return
    case 'missed':
      return missed(work, event.offer)
    case 'answer':
      return answerOffer(work, event.offer, event.answer)
    case 'quiet':
      shift.quiet = event.on
      if (event.on) {
        shift.pending = null
        if (shift.offer && shift.offer.state !== 'away') shift.offer = null
      }
      return
    case 'log':
      return log(work, event.entry)
    case 'unlog':
      return unlog(work, event.entry)
    case 'detail':
      return detail(work, event.entry, event.detail)
    case 'pause':
      if (state.pause?.id === event.id) return changePlan(work, event)
      // One pause at a time: a new one ends what was left open.
      if (state.pause) pauseEnded(work, null)
      if (shift.offer) answerOffer(work, shift.offer.id, 'taken')
      shift.pending = null
      state.pause = {
        id: event.id,
        length: event.length,
        startedAt: event.at,
        offer: event.offer,
        ...(event.activity && { activity: event.activity }),
        ...(event.planned !== undefined && { planned: event.planned }),
      }
      tally.pauses[event.length] += 1
      return worked(shift, event.at)
    case 'resume':
      if (state.pause?.id === event.id) pauseEnded(work, event.felt)
      return
    case 'checkin':
      return checkIn(work, event.id, event.feeling, event.fill)
    case 'exit':
      return useExit(work, event.id, event.exit, event.entry ?? entryAtHand(work))
    case 'endShift':
      return endShift(work)
    default:
  }
}

/** The same pause, but another thing, or longer: what was asked for first was never begun. */
function changePlan({ state, tally }: OnShift, plan: Extract<Event, { type: 'pause' }>): void {
  if (!state.pause) return
  const { length, activity, planned } = plan
  tally.pauses[state.pause.length] -= 1
  tally.pauses[length] += 1
  Object.assign(state.pause, { length, ...(activity && { activity }), ...(planned !== undefined && { planned }) })
}

const worked = (shift: Shift, at: number): void => {
  shift.workedAt = Math.max(shift.workedAt, at)
}

function idle(work: OnShift, now: 'active' | 'idle' | 'locked', since: number): void {
  const { shift } = work
  if (now !== 'active') {
    shift.idleFrom ??= Math.min(Math.max(since, shift.startedAt), work.now)
    return
  }
  if (shift.idleFrom === null) return
  // During a pause the machine is idle on purpose; its end counts it.
  if (work.state.pause) shift.idleFrom = null
  else gapEnded(work, work.now - shift.idleFrom)
}
