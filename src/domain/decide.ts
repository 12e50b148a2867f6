import type { Offer } from './offer'
import type { Settings } from './settings'
import type { State } from './shift'
import { askedOn, type Question, question } from './study'
import { nextWake } from './wake'

/** What the world should now look like. Follows from the state alone, so it may be carried out again at any time. */
export interface Decision {
  /** An offer to be put before the agent, by its `by`, that nobody has confirmed yet. */
  show: Offer | null
  /** The notification that may stand: the id of its offer, or null for none. */
  notice: string | null
  /** The cup in the toolbar, 0..100, and whether a put-away offer can be recalled there. */
  level: number
  recall: Offer | null
  /** The self-study's question that is due, and the console page to ask it on now, or null for none. */
  ask: (Question & { page: string | null }) | null
  /** When to look again if nothing happens until then, or null. */
  wakeAt: number | null
}

export function decide(state: State, now: number, settings: Settings): Decision {
  const { shift } = state
  const wakeAt = nextWake(state, now, settings)
  const asked = question(state, now)
  const ask = asked && { ...asked, page: askedOn(state, now, settings) }
  if (!shift) return { show: null, notice: null, level: 0, recall: null, ask, wakeAt }
  const { offer } = shift
  const live = offer !== null && now < (offer.state === 'away' ? offer.recallUntil : offer.expiresAt)
  const open = live && offer.state === 'open' && !state.pause
  return {
    show: open && offer.shownAt === null ? offer : null,
    notice: open && offer.by === 'notice' ? offer.id : null,
    level: shift.cup.level,
    recall: live && offer.state === 'away' ? offer : null,
    ask,
    wakeAt,
  }
}
