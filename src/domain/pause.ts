import type { Activity } from './activity'
import { MINUTE, SECOND, type Settings } from './settings'

/** The step away: look away · breathe · leave the desk. */
export type Length = 'look' | 'breathe' | 'away'
export const LENGTHS = ['look', 'breathe', 'away'] as const satisfies readonly Length[]

/** Planned length in ms. 20 s: Stretchly, Sane Break. 60 s: Cisco Webex; six breaths of 4 in, 6 out. 5 min: UK HSE 5 to 10. */
export const PLANNED: Record<Length, number> = { look: 20 * SECOND, breathe: 60 * SECOND, away: 5 * MINUTE }

/** How it felt afterwards, in the agent's word. */
export type Felt = 'lighter' | 'same' | 'heavier'

/** A pause under way. It ends by its time stamps, not by anything staying alive. */
export interface Pause {
  id: string
  length: Length
  startedAt: number
  /** The offer it answers, or null when the agent just took one. */
  offer: string | null
  /** The one thing being done, once it has begun. */
  activity?: Activity
  /** How long that is planned to take, ms; the length's own time where it has not begun. */
  planned?: number
}

/** Nothing beyond double the plan is credited, so there a pause is over by itself; what follows is a natural gap, if the machine is idle. */
const MOST = 2

/** How long a pause is planned to take, ms. */
export const plannedFor = (pause: Pause): number => pause.planned ?? PLANNED[pause.length]

/** When a pause that nobody ends is over, ms. */
export const autoEnd = (pause: Pause): number => pause.startedAt + plannedFor(pause) * MOST

/** Time at rest that a pause of `planned` ms gives for `ms` of it: nothing under half, then what was taken, at most double the plan. */
export function credited(planned: number, ms: number, settings: Settings): number {
  return ms < planned * settings.creditFrom ? 0 : Math.min(ms, planned * MOST)
}
