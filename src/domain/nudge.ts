import { allowedFrom } from './governor'
import type { Answer, Cost, Offer } from './offer'
import { atBreakpoint, type Scene, typing } from './scene'
import { MINUTE } from './settings'
import { correct } from './talk'
import { dueReason, streakOf, useUp } from './trigger'
import type { OnShift } from './work'

/*
 * From a trigger to an answer. One at a time; every arrow is a time stamp or an event, so a worker that dies
 * between two of them finds its way again.
 *
 *            trigger                 breakpoint, governor allows
 *   (nothing) ──────▶ pending ─────────────────────────────▶ offer: open ──▶ answered
 *                        │ 5 min without                        │ 5 min       │ "after this chat"
 *                        ▼                                      ▼             ▼
 *              allowed: offer: away (toolbar)            offer: away      offer: later ──▶ open again
 *              not allowed: dropped                         │ 10 min
 *                                                           ▼
 *                                                        (nothing)
 */

/** How long "after this chat" may last before it is put away. Our guess, to be piloted. */
const LATER_LIFE = 15 * MINUTE

/** Customers waiting on any page that can be read. */
export function costNow(scenes: Record<string, Scene>): Cost {
  const readable = Object.values(scenes).filter(s => s.readable)
  const waits = readable.map(s => s.longestWaitMs).filter(ms => ms !== null)
  return {
    waiting: readable.reduce((sum, s) => sum + s.unread, 0),
    longestWaitMs: waits.length > 0 ? Math.max(...waits) : null,
  }
}

/** The page on which an offer may appear now: at a breakpoint, and nobody types on any other page in sight. */
function quietPage(work: OnShift): string | null {
  const scenes = Object.entries(work.state.scenes)
  if (scenes.some(([, s]) => s.visible && typing(s, work.now, work.settings))) return null
  const ready = scenes.filter(([, s]) => atBreakpoint(s, work.now, work.settings))
  ready.sort(([, a], [, b]) => b.changedAt - a.changedAt)
  return ready[0]?.[0] ?? null
}

function putAway(work: OnShift, offer: Offer): void {
  offer.state = 'away'
  offer.recallUntil = work.now + work.settings.recall
}

/** Time alone: offers that outlive themselves. */
export function ageOffers(work: OnShift): void {
  const { shift, now, settings } = work
  const { offer, pending } = shift
  if (offer && offer.state !== 'away' && now >= offer.expiresAt) {
    offer.state = 'away'
    offer.recallUntil = offer.expiresAt + settings.recall
    work.tally.offers.expired += 1
  }
  if (offer?.state === 'away' && now >= offer.recallUntil) shift.offer = null
  if (pending && now >= pending.since + settings.breakpointWait) {
    shift.pending = null
    const from = allowedFrom(shift, pending.reason, settings)
    if (from !== null && from <= now) {
      const made = make(work, pending.reason, '')
      putAway(work, made)
      work.tally.offers.expired += 1
    }
  }
}

function make(work: OnShift, reason: Offer['reason'], page: string): Offer {
  const { shift, now, settings, state } = work
  shift.serial += 1
  const offer: Offer = {
    id: `${shift.id}.${shift.serial}`,
    reason: { ...reason, minutes: Math.max(0, Math.floor((now - shift.stretchFrom) / MINUTE)) },
    cost: costNow(state.scenes),
    page,
    state: 'open',
    madeAt: now,
    shownAt: null,
    after: null,
    expiresAt: now + settings.offerLife,
    recallUntil: now + settings.offerLife + settings.recall,
    conversations: (reason.kind === 'severe' ? shift.rough.filter(r => r.severe) : streakOf(shift)).map(r => r.key),
  }
  shift.offer = offer
  shift.pending = null
  shift.offers.push(now)
  work.tally.offers.made += 1
  useUp(shift, now, settings)
  return offer
}

/** The chat that "after this chat" waits for is done with. */
function chatIsOver(work: OnShift, offer: Offer): boolean {
  const scene = work.state.scenes[offer.page]
  return !scene || offer.after === null || scene.open !== offer.after || scene.openClosed
}

/** Makes an offer, or brings a postponed one back, if there is a reason and this is the moment. */
export function offerIfDue(work: OnShift): void {
  const { shift, now, settings, state } = work
  // Nobody is there to be asked during a pause, or while the machine is idle.
  if (state.pause || shift.quiet || shift.idleFrom !== null) return
  const due = dueReason(shift, now, settings, state.shifts <= 1)
  if (due && shift.offer?.state !== 'open' && shift.offer?.state !== 'later') {
    // A fact that was not there before is a new reason: its wait begins now.
    shift.pending = { reason: due, since: now }
    useUp(shift, now, settings)
  }
  const page = quietPage(work)
  if (page === null) return
  if (shift.offer?.state === 'later' && chatIsOver(work, shift.offer)) {
    Object.assign(shift.offer, { state: 'open', page, shownAt: null, expiresAt: now + settings.offerLife })
    return
  }
  if (!shift.pending || shift.offer?.state === 'open' || shift.offer?.state === 'later') return
  const from = allowedFrom(shift, shift.pending.reason, settings)
  if (from !== null && from <= now) make(work, shift.pending.reason, page)
}

/** The page was no longer at a breakpoint when the offer reached it: as if never made, and still pending. */
export function missed(work: OnShift, id: string): void {
  const { shift } = work
  const { offer } = shift
  if (offer?.id !== id || offer.state !== 'open' || offer.shownAt !== null) return
  shift.offer = null
  shift.offers.pop()
  work.tally.offers.made -= 1
  shift.pending = { reason: offer.reason, since: offer.madeAt }
  // It knows better than our picture of it, so let it settle again before the next try.
  const scene = work.state.scenes[offer.page]
  if (scene) scene.changedAt = work.now
}

/** Its page is gone (closed, reloaded): unseen, it was never made; seen, the toolbar keeps it. */
export function lostPage(work: OnShift, page: string): void {
  const { offer } = work.shift
  if (offer?.page !== page || offer.state === 'away') return
  if (offer.shownAt === null && offer.state === 'open') missed(work, offer.id)
  else putAway(work, offer)
}

/** The agent answered an offer. Answers to any but the present one change nothing. */
export function answerOffer(work: OnShift, id: string, answer: Answer): void {
  const { shift, tally, now } = work
  const { offer } = shift
  if (offer?.id !== id) return
  if (answer === 'taken') {
    tally.offers.taken += 1
    shift.dismissedInRow = 0
    shift.offer = null
    return
  }
  if (offer.state === 'away') return
  if (answer === 'later') {
    tally.offers.later += 1
    offer.state = 'later'
    offer.after = work.state.scenes[offer.page]?.open ?? null
    offer.expiresAt = now + LATER_LIFE
  } else if (answer === 'quiet') {
    tally.offers.quiet += 1
    shift.quiet = true
    shift.offer = null
  } else if (answer === 'notRough') {
    const key = offer.conversations.at(-1)
    if (key !== undefined) correct(work, key)
    shift.offer = null
  } else {
    tally.offers.closed += 1
    shift.dismissedInRow += 1
    putAway(work, offer)
  }
}
