import { allowedFrom } from './governor'
import { momentsAhead } from './moment'
import { autoEnd } from './pause'
import type { Settings } from './settings'
import type { Shift, State } from './shift'
import { questionAt } from './study'
import { stretchDueAt } from './trigger'

/** When time alone will change something, or null. Always after `now`; follows from the state, so an alarm that was lost is only set again. */
export function nextWake(state: State, now: number, settings: Settings): number | null {
  const { shift, pause } = state
  const times = shift ? onShift(state, shift, now, settings) : []
  if (pause) times.push(autoEnd(pause))
  times.push(questionAt(state) ?? Number.POSITIVE_INFINITY)
  const ahead = times.filter(at => at > now && Number.isFinite(at))
  return ahead.length > 0 ? Math.min(...ahead) : null
}

function onShift(state: State, shift: Shift, now: number, settings: Settings): number[] {
  const { pending, offer } = shift
  const times = [(shift.idleFrom ?? shift.workedAt) + settings.absence]
  const working = !state.pause && shift.idleFrom === null
  // On the full pulse, so that not every event sets the alarm anew.
  if (working) times.push((Math.floor(now / settings.pulse) + 1) * settings.pulse)
  // The end of the agent's quiet hours: what is still so then is offered.
  if (working && !shift.quiet) times.push(settings.mutedUntil ?? Number.POSITIVE_INFINITY)
  if (working && !shift.quiet) times.push(stretchDueAt(shift, settings))
  if (!shift.spent.early && shift.offers.length === 0) times.push(shift.startedAt + settings.earlyFrom)
  if (offer) times.push(offer.state === 'away' ? offer.recallUntil : offer.expiresAt)
  if (pending) {
    times.push(pending.since + settings.breakpointWait)
    times.push(allowedFrom(shift, pending.reason, settings) ?? Number.POSITIVE_INFINITY)
  }
  const since = pending?.since ?? (offer?.state === 'later' ? offer.since : null)
  if (since !== null) times.push(...momentsAhead(state, since, settings))
  for (const c of Object.values(shift.conversations)) times.push(c.lastAt + settings.silence)
  return times
}
