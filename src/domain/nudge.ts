import { costNow } from './cost'
import { allowedFrom } from './governor'
import { type Place, placeNow } from './moment'
import { keepOffered } from './offered'
import type { Offer, Reason } from './offer'
import type { Pending } from './shift'
import { asItStands, countedBy, dueReason, letGo, outweighs, severeOf, streakOf, useUp } from './trigger'
import { draw } from './study'
import type { OnShift } from './work'

/*
 * From a trigger to an offer; answers are in answer.ts. One at a time; every arrow is a time stamp or an event, so a
 * worker that dies between two of them finds its way again.
 *
 *            trigger                 breakpoint, governor allows
 *   (nothing) ──────▶ pending ─────────────────────────────▶ open ──taken──▶ (pause)
 *                      │    │ calmed down, rested             │  │ ▲
 *                      │    └──────────▶ (nothing)            │  │ │ its chat is over, at a breakpoint
 *                      │ 5 min without                        │  ▼ │
 *                      ▼                                      │ later ("after this chat", at most 15 min)
 *            governor allows: away (toolbar) ◀──closed, 5 min─┤
 *            else: (nothing)      │                           └──quiet, not rough──▶ (nothing)
 *                                 │ 10 min
 *                                 ▼
 *                             (nothing)
 *
 * A heavier reason that comes while one is pending takes its place, a lighter one is counted in. A page that was no
 * longer at a breakpoint when the offer reached it makes it pending again, as if it had never been made.
 */

export function putAway(work: OnShift, offer: Offer): void {
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
    keepOffered(work, offer, 'expired')
  }
  if (offer?.state === 'away' && now >= offer.recallUntil) shift.offer = null
  if (pending && now >= pending.since + settings.breakpointWait) {
    shift.pending = null
    const reason = asItStands(pending, shift, now, settings)
    const from = allowedFrom(shift, pending.reason, settings)
    if (reason === null || from === null || from > now || work.state.pause) return
    const late = make(work, reason, pending, { page: '', by: 'card' })
    putAway(work, late)
    work.tally.offers.expired += 1
    keepOffered(work, late, 'expired')
  }
}

function make(work: OnShift, reason: Reason, { since, counted }: Pending, place: Place): Offer {
  const { shift, now, settings, state } = work
  shift.serial += 1
  const offer: Offer = {
    id: `${shift.id}.${shift.serial}`,
    reason,
    cost: costNow(state.scenes, now),
    ...place,
    state: 'open',
    since,
    counted,
    madeAt: now,
    shownAt: null,
    round: 0,
    after: null,
    laterUntil: null,
    expiresAt: now + settings.offerLife,
    recallUntil: now + settings.offerLife + settings.recall,
    conversations: (reason.kind === 'severe' ? severeOf(shift) : streakOf(shift)).map(r => r.key),
  }
  shift.offer = offer
  shift.pending = null
  shift.offers.push(now)
  work.tally.offers.made += 1
  keepOffered(work, offer, 'open')
  useUp(shift, now, settings)
  return offer
}

/** The agent's own study has drawn this one: its place in the budget is taken, and nothing is offered. */
function holdBack({ shift, now, settings }: OnShift): void {
  shift.serial += 1
  shift.pending = null
  shift.offers.push(now)
  useUp(shift, now, settings)
}

/** The chat that "after this chat" waits for is done with. */
function chatIsOver(work: OnShift, offer: Offer): boolean {
  const scene = work.state.scenes[offer.page]
  return !scene || offer.after === null || scene.open !== offer.after || scene.openClosed
}

/** Takes a new reason in. A fact that was not there before is a new reason: its wait begins now. */
function takeIn(work: OnShift, due: Reason): void {
  const { shift, now, settings } = work
  if (!shift.pending || outweighs(due, shift.pending.reason))
    shift.pending = { reason: due, since: now, counted: countedBy(due, shift, now, settings) }
  useUp(shift, now, settings)
}

/** Makes an offer, or brings a postponed one back, if there is a reason and this is the moment. */
export function offerIfDue(work: OnShift): void {
  const { shift, now, settings, state } = work
  // Nobody is there to be asked during a pause, or while the machine is idle.
  if (state.pause || shift.quiet || shift.idleFrom !== null) return
  if (settings.mutedUntil !== null && settings.mutedUntil > now) {
    shift.pending = null
    return letGo(shift)
  }
  const standing = shift.offer?.state === 'open' || shift.offer?.state === 'later'
  const due = standing ? null : dueReason(shift, now, settings, state.shifts <= 1)
  if (due) takeIn(work, due)
  if (shift.offer?.state === 'later') return reopen(work, shift.offer)
  if (!shift.pending || standing) return
  const { reason, since } = shift.pending
  const stands = asItStands(shift.pending, shift, now, settings)
  if (stands === null) {
    shift.pending = null
    return
  }
  const from = allowedFrom(shift, reason, settings)
  if (from === null || from > now) return
  const place = placeNow(state, since, now, settings)
  if (place === null) return
  if (!draw(work, `${shift.id}.${shift.serial + 1}`, stands.kind === 'severe')) make(work, stands, shift.pending, place)
  else holdBack(work)
}

function reopen(work: OnShift, offer: Offer): void {
  const { now, settings, state } = work
  if (!chatIsOver(work, offer)) return
  const place = placeNow(state, offer.since, now, settings)
  if (place === null) return
  const cost = costNow(state.scenes, now)
  const back = { state: 'open' as const, shownAt: null, round: offer.round + 1, expiresAt: now + settings.offerLife }
  Object.assign(offer, { ...place, ...back, cost })
}
