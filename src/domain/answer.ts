import { ageOffers, putAway } from './nudge'
import type { Answer, Offer } from './offer'
import { keepOffered } from './offered'
import { MINUTE } from './settings'
import { unmade } from './study'
import { correct } from './talk'
import { useUp } from './trigger'
import type { OnShift } from './work'

/** How long "after this chat" may last before it is put away. Our guess, to be piloted. */
const LATER_LIFE = 15 * MINUTE

/** The page was no longer at a breakpoint when the offer reached it: still pending, as if never made; seen before: the next breakpoint. */
export function missed(work: OnShift, id: string): void {
  const { shift } = work
  const { offer } = shift
  if (offer?.id !== id || offer.state !== 'open' || offer.shownAt !== null) return
  // It knows better than our picture of it, so let it settle again before the next try.
  const scene = work.state.scenes[offer.page]
  if (scene) scene.changedAt = Math.max(scene.changedAt, work.now)
  if (offer.round > 0) {
    Object.assign(offer, { state: 'later', after: null, expiresAt: offer.laterUntil ?? offer.expiresAt })
    // Its time may have come to an end while it was on its way.
    ageOffers(work)
    return
  }
  unmade(work.state, shift)
  shift.offer = null
  shift.offers.pop()
  work.tally.offers.made -= 1
  work.records.removedOffers.push(id)
  shift.pending = { reason: offer.reason, since: offer.since, counted: offer.counted }
}

/** The notification could not be shown: the toolbar keeps the offer. */
export function barred(work: OnShift, id: string): void {
  const { offer } = work.shift
  if (offer?.id !== id || offer.state !== 'open') return
  putAway(work, offer)
  keepOffered(work, offer, 'away')
}

/** The agent clicked the notification and is brought to the console: the offer is shown there, at its next breakpoint. */
export function followed(work: OnShift, id: string): void {
  const { offer } = work.shift
  if (offer?.id !== id || offer.by !== 'notice' || offer.state !== 'open') return
  const scene = work.state.scenes[offer.page]
  if (!scene) return putAway(work, offer)
  // It is about to come into sight: no second notification meanwhile.
  scene.changedAt = Math.max(scene.changedAt, work.now)
  Object.assign(offer, { state: 'later', after: null, laterUntil: offer.expiresAt })
}

/** A console is in sight again while the notification stands: that goes, and the offer is shown there at its next breakpoint. */
export function cameBack(work: OnShift, page: string): void {
  const { offer } = work.shift
  const scene = work.state.scenes[page]
  if (offer?.by !== 'notice' || offer.state !== 'open' || !scene?.visible || !scene.readable) return
  Object.assign(offer, { page, state: 'later', after: null, laterUntil: offer.expiresAt })
}

/** Its page is gone (closed, reloaded): unseen, it was never made; seen, the toolbar keeps it; postponed, any page will do. */
export function lostPage(work: OnShift, page: string): void {
  const { offer } = work.shift
  if (offer?.page !== page || offer.state !== 'open' || offer.by === 'notice') return
  if (offer.shownAt === null) missed(work, offer.id)
  else putAway(work, offer)
}

/** The agent answered an offer. Answers to any but the present one change nothing. */
export function answerOffer(work: OnShift, id: string, answer: Answer): void {
  const { shift, tally } = work
  const { offer } = shift
  if (offer?.id !== id) return
  if (answer === 'taken') {
    keepOffered(work, offer, 'taken')
    tally.offers.taken += 1
    shift.dismissedInRow = 0
    shift.offer = null
    settleUp(work)
    return
  }
  if (offer.state === 'away') return
  keepOffered(work, offer, answer)
  if (answer === 'later') postpone(work, offer)
  else if (answer === 'quiet') {
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
    settleUp(work)
  }
}

function postpone(work: OnShift, offer: Offer): void {
  work.tally.offers.later += 1
  const until = work.now + LATER_LIFE
  const after = work.state.scenes[offer.page]?.open ?? null
  Object.assign(offer, { state: 'later', after, laterUntil: until, expiresAt: until })
}

/** What came up while the offer stood was before the agent's eyes: it makes no second offer. */
function settleUp({ shift, now, settings }: OnShift): void {
  shift.pending = null
  useUp(shift, now, settings)
}
