import type { Event } from './event'
import type { Offer } from './offer'
import { autoEnd } from './pause'
import type { Settings } from './settings'
import type { Shift, State } from './shift'
import { nextWake } from './wake'
import type { Work } from './work'

/** Browsers ring no alarm sooner than this after it was set, ms. */
const SOONEST = 30_000

/** When the worker learnt of an event: reports of a page may be late. */
const heardAt = (event: Event): number => event.heard ?? event.at

/**
 * Brings the state up to the clock. A clock that was set back takes every time stamp along, so that what has lasted a
 * while has still lasted that while. Returns for how long (ms) the machine slept or the browser was closed: nobody
 * woke us when it was due. A lower bound, 0 for not.
 */
export function keepTime({ state, settings }: Work, event: Event): number {
  const heard = heardAt(event)
  const { clock } = state
  if (clock !== 0 && heard < clock - settings.clockSlack) {
    moveTimes(state, heard - clock)
    state.clock = heard
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

/** Moves every time stamp that is compared with the clock by `by` ms. What has been kept (rows, days) stays as it is. */
function moveTimes(state: State, by: number): void {
  const moved = <T extends number | null>(at: T): T => (at === null ? at : at + by) as T
  state.idleSince = moved(state.idleSince)
  if (state.pause) state.pause.startedAt += by
  for (const s of Object.values(state.scenes)) {
    s.lostAt = moved(s.lostAt)
    s.typedAt = moved(s.typedAt)
    s.changedAt += by
    s.waitToldAt += by
  }
  if (state.tally) state.tally.firstAt = Math.min(state.tally.firstAt, state.clock + by)
  if (state.shift) moveShift(state.shift, by, moved)
}

function moveShift(shift: Shift, by: number, moved: <T extends number | null>(at: T) => T): void {
  shift.startedAt += by
  shift.workedAt += by
  shift.stretchFrom += by
  shift.idleFrom = moved(shift.idleFrom)
  shift.offers = shift.offers.map(moved)
  shift.spent.stretchAt = moved(shift.spent.stretchAt)
  if (shift.pending) shift.pending.since += by
  if (shift.offer) moveOffer(shift.offer, by, moved)
  for (const c of Object.values(shift.conversations)) {
    c.openedAt += by
    c.lastAt += by
    c.tone.lastHardAt = moved(c.tone.lastHardAt)
    c.tone.insults = c.tone.insults.map(moved)
  }
  for (const r of shift.rough) {
    // Settled ones are named by when they began, in rows that stay.
    if (!r.settled) r.openedAt += by
    r.at += by
  }
}

function moveOffer(offer: Offer, by: number, moved: <T extends number | null>(at: T) => T): void {
  offer.since += by
  offer.madeAt += by
  offer.shownAt = moved(offer.shownAt)
  offer.laterUntil = moved(offer.laterUntil)
  offer.expiresAt += by
  offer.recallUntil += by
}
