import type { Reason } from './offer'
import type { Settings } from './settings'
import type { Shift } from './shift'

/**
 * One budget for all triggers: from when (ms) an offer for this reason may be made in this shift, or null for not
 * any more. Quiet, the agent's own hours and the shift's cap hold for everything; the gap, doubled after dismissals in a
 * row, for all but a severe message.
 */
export function allowedFrom(shift: Shift, reason: Reason, settings: Settings): number | null {
  if (shift.quiet || shift.offers.length >= settings.offersPerShift) return null
  const from = Math.max(shift.startedAt, settings.mutedUntil ?? 0)
  const last = shift.offers.at(-1)
  if (last === undefined || reason.kind === 'severe') return from
  const gap = settings.offerGap * (shift.dismissedInRow >= settings.dismissals ? 2 : 1)
  return Math.max(from, last + gap)
}
