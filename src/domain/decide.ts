import { allowedFrom } from './governor'
import type { Offer } from './offer'
import { breakpointAt } from './scene'
import type { Settings } from './settings'
import type { State } from './shift'
import { stretchDueAt } from './trigger'

/** What the world should now look like. Follows from the state alone, so it may be carried out again at any time. */
export interface Decision {
  /** An offer to be put on a page that has not confirmed it yet. */
  show: Offer | null
  /** The cup in the toolbar, 0..100, and whether a put-away offer can be recalled there. */
  level: number
  recall: Offer | null
  /** When to look again if nothing happens until then, or null. */
  wakeAt: number | null
}

export function decide(state: State, now: number, settings: Settings): Decision {
  const { shift } = state
  if (!shift) return { show: null, level: 0, recall: null, wakeAt: null }
  const { offer } = shift
  const live = offer !== null && now < (offer.state === 'away' ? offer.recallUntil : offer.expiresAt)
  const unseen = live && offer.state === 'open' && offer.shownAt === null && !state.pause
  return {
    show: unseen ? offer : null,
    level: shift.cup.level,
    recall: live && offer.state === 'away' ? offer : null,
    wakeAt: nextWake(state, now, settings),
  }
}

function nextWake(state: State, now: number, settings: Settings): number | null {
  const { shift, pause } = state
  if (!shift) return null
  const times: number[] = [(shift.idleFrom ?? shift.workedAt) + settings.absence]
  if (!pause && shift.idleFrom === null && !shift.quiet) times.push(stretchDueAt(shift, settings))
  if (!shift.spent.early && shift.offers.length === 0) times.push(shift.startedAt + settings.earlyFrom)
  if (shift.offer) times.push(shift.offer.state === 'away' ? shift.offer.recallUntil : shift.offer.expiresAt)
  if (shift.pending) {
    times.push(shift.pending.since + settings.breakpointWait)
    times.push(allowedFrom(shift, shift.pending.reason, settings) ?? Number.POSITIVE_INFINITY)
  }
  if (shift.pending || shift.offer?.state === 'later') {
    for (const scene of Object.values(state.scenes)) {
      const at = breakpointAt(scene, settings)
      if (at !== null) times.push(at)
    }
  }
  for (const c of Object.values(shift.conversations)) times.push(c.lastAt + settings.silence)
  const ahead = times.filter(at => at > now && Number.isFinite(at))
  return ahead.length > 0 ? Math.min(...ahead) : null
}
