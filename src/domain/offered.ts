import type { Offer, Reason } from './offer'
import type { OnShift } from './work'

/** What became of an offer: `open` while nothing has, and for good where the shift ended over it; `away` where no page could show it. */
export type Became = 'open' | 'taken' | 'later' | 'closed' | 'quiet' | 'notRough' | 'expired' | 'away'

/** One offer, as it is looked back on. Its line is not kept: its reason and counts are enough to say it again. */
export interface Offered {
  id: string
  at: number
  reason: Reason
  became: Became
}

/** Keeps what has become of an offer; the last word stands. */
export function keepOffered(work: OnShift, offer: Offer, became: Became): void {
  work.records.offers.push({ id: offer.id, at: offer.madeAt, reason: offer.reason, became })
}
