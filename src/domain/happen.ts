import { answerOffer, barred, cameBack, followed, lostPage, missed } from './answer'
import { checkIn } from './checkin'
import { detail, entryAtHand, log, unlog } from './diary'
import type { Event } from './event'
import { useExit } from './exit'
import { keepNote } from './note'
import { keepOffered } from './offered'
import { feltAfter, gapEnded, pauseEnded } from './rest'
import type { Scene } from './scene'
import type { Shift } from './shift'
import { endShift, onShift } from './span'
import { tense } from './study'
import { agentWrote, customerWrote, settle } from './talk'
import { trustAgain } from './verdicts'
import type { OnShift, Work } from './work'

/** What one event does, all that time alone has done being done. */
export function happen(work: Work, event: Event): void {
  const { state } = work
  if (event.type === 'note') keepNote(work.records, event.note)
  if (event.type === 'endShift') for (const note of event.notes ?? []) keepNote(work.records, note)
  const on = onShift(work)
  switch (event.type) {
    case 'study':
      state.study = event.on ? { every: Math.max(2, event.every), seed: event.seed, drawn: 0, trial: null } : null
      return
    case 'came':
      if (state.scenes[event.page]?.document !== event.document) leave(work, [event.page])
      return
    case 'trust':
      return trustAgain(state, event.kind)
    case 'gone':
      // The last words of a document may arrive when the next one has been there for a while.
      if (event.document === undefined || state.scenes[event.page]?.document === event.document)
        leave(work, [event.page])
      return
    case 'restart':
      leave(work, Object.keys(state.scenes))
      // Whoever starts the browser is there; it will only tell of what changes from now on.
      return idle(work, 'active', work.now)
    case 'idle':
      return idle(work, event.state, event.since)
    case 'scene':
      if (isStale(event.scene, state.scenes[event.page])) return
      state.scenes[event.page] = event.scene
      if (on && event.scene.composing) atWork(on)
      if (on) cameBack(on, event.page)
      return
    default:
      if (on) applyOnShift(on, event)
  }
}

/** The agent has done something on a console, so is at work: ends an idle time and a pause. */
function atWork(work: OnShift): void {
  const { shift, now, state } = work
  state.idleSince = null
  if (shift.idleFrom !== null) gapEnded(work, now - shift.idleFrom)
  if (state.pause) pauseEnded(work, null)
  worked(shift, now)
}

/** What the document before has left behind may be taken in after the next one has spoken. */
const isStale = (scene: Scene, known: Scene | undefined): boolean =>
  known !== undefined && known.document !== scene.document && scene.changedAt < known.changedAt

/** Pages that are no more. */
function leave(work: Work, pages: string[]): void {
  const on = onShift(work)
  for (const page of pages) {
    if (on) lostPage(on, page)
    delete work.state.scenes[page]
  }
}

type OfShift = Exclude<Event, { type: 'study' | 'trust' | 'came' | 'gone' | 'restart' | 'idle' | 'scene' }>

function applyOnShift(work: OnShift, event: OfShift): void {
  const { shift, tally, state } = work
  tally.lastAt = Math.max(tally.lastAt, event.at)
  switch (event.type) {
    case 'message':
      if (event.from === 'customer') return customerWrote(work, event.key, event.appraisal)
      atWork(work)
      return agentWrote(work, event.key)
    case 'settled':
      return settle(work, event.key)
    case 'shown':
      if (shift.offer?.id === event.offer) shift.offer.shownAt ??= event.at
      return
    case 'missed':
      return missed(work, event.offer)
    case 'barred':
      return barred(work, event.offer)
    case 'followed':
      return followed(work, event.offer)
    case 'answer':
      if (shift.offer?.id === event.offer) worked(shift, event.at)
      return answerOffer(work, event.offer, event.answer)
    case 'tense':
      return tense(work, event.trial, event.value)
    case 'quiet':
      quiet(work, event.on)
      return worked(shift, event.at)
    case 'log':
      log(work, event.entry)
      return worked(shift, event.at)
    case 'unlog':
      return unlog(work, event.entry)
    case 'detail':
      return detail(work, event.entry, event.detail)
    case 'pause':
      return pause(work, event)
    case 'resume':
      if (state.pause?.id === event.id) pauseEnded(work, event.felt)
      else if (state.rested?.id === event.id && event.felt) feltAfter(work, event.felt)
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

function quiet(work: OnShift, on: boolean): void {
  const { shift } = work
  shift.quiet = on
  if (!on) return
  shift.pending = null
  if (!shift.offer || shift.offer.state === 'away') return
  keepOffered(work, shift.offer, 'quiet')
  shift.offer = null
}

/** A pause begins, or is made another one. One at a time: a new one ends what was left open. */
function pause(work: OnShift, event: Extract<Event, { type: 'pause' }>): void {
  const { state, shift, tally } = work
  if (state.pause?.id === event.id) return changePlan(work, event)
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
  worked(shift, event.at)
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

function idle(work: Work, now: 'active' | 'idle' | 'locked', since: number): void {
  const { state } = work
  const on = onShift(work)
  if (now !== 'active') {
    state.idleSince ??= Math.min(since, work.now)
    if (on) on.shift.idleFrom ??= Math.min(Math.max(since, on.shift.startedAt), work.now)
    return
  }
  state.idleSince = null
  if (!on || on.shift.idleFrom === null) return
  // During a pause the machine is idle on purpose; its end counts it.
  if (state.pause) on.shift.idleFrom = null
  else gapEnded(on, work.now - on.shift.idleFrom)
}
