import { detail, log, unlog } from './diary'
import type { Event } from './event'
import { ageOffers, answerOffer, lostPage, missed, offerIfDue } from './nudge'
import type { Length } from './pause'
import { gapEnded, pauseEnded, stretchOn } from './rest'
import type { Settings } from './settings'
import { type Shift, shiftStartedAt, type State } from './shift'
import { agentWrote, customerWrote, settle } from './talk'
import { emptyTally } from './tally'
import { noRecords, type OnShift, type Records, type Work } from './work'

/** The calendar day (YYYY-MM-DD, local) of a time: the caller knows the time zone, the domain does not. */
export type DayOf = (at: number) => string

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
  apply(work, event)
  const shift = onShift(work)
  if (shift) {
    if (shift.shift.cup.level < settings.cupRearm) shift.shift.spent.cup = false
    offerIfDue(shift)
  }
  return { state: work.state, records: work.records }
}

/** The same work, seen as work on a shift, where there is one. */
function onShift(work: Work): OnShift | null {
  const { shift, tally } = work.state
  // The steps change the state in place, so these stay the state's own objects.
  return shift && tally ? Object.assign(work, { shift, tally }) : null
}

const startsWork = (event: Event): boolean =>
  event.type === 'message' ||
  event.type === 'log' ||
  event.type === 'pause' ||
  (event.type === 'scene' && event.scene.composing)

function beginShift(work: Work, dayOf: DayOf): void {
  const { state, now } = work
  const day = dayOf(now)
  state.shifts += 1
  state.shift = shiftStartedAt(now)
  if (state.tally?.day !== day) state.tally = emptyTally(day, now)
  state.tally.shifts += 1
  state.tally.cupLast = 0
}

/** What time alone has done since the last event. */
function elapse(work: Work): void {
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

function endShift(work: OnShift): void {
  const left = Object.values(work.shift.conversations).sort((a, b) => a.lastAt - b.lastAt)
  for (const c of left) settle(work, c.key)
  work.state.shift = null
}

/** The agent has done something on a console, so is at work: ends an idle time and a pause. */
function atWork(work: OnShift): void {
  const { shift, now } = work
  if (shift.idleFrom !== null) gapEnded(work, now - shift.idleFrom)
  if (work.state.pause) pauseEnded(work, null)
}

function apply(work: Work, event: Event): void {
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
      if (state.pause?.id === event.id) return changeLength(work, event.length)
      // One pause at a time: a new one ends what was left open.
      if (state.pause) pauseEnded(work, null)
      if (shift.offer) answerOffer(work, shift.offer.id, 'taken')
      shift.pending = null
      state.pause = { id: event.id, length: event.length, startedAt: event.at, offer: event.offer }
      tally.pauses[event.length] += 1
      return worked(shift, event.at)
    case 'resume':
      if (state.pause?.id === event.id) pauseEnded(work, event.felt)
      return
    case 'endShift':
      return endShift(work)
    default:
  }
}

/** The same pause, but another of the three: what was asked for first was never begun. */
function changeLength({ state, tally }: OnShift, length: Length): void {
  if (!state.pause) return
  tally.pauses[state.pause.length] -= 1
  tally.pauses[length] += 1
  state.pause.length = length
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
