import type { Feeling } from './feeling'
import type { Lengths } from './choices'
import { type Felt, type Length, PLANNED } from './pause'
import { MINUTE } from './settings'

/** What can be done in a pause: one thing, with an end. PRACTICES.md P2 to P9 and P19. */
export type Activity =
  | 'look'
  | 'breathe'
  | 'side'
  | 'recall'
  | 'memory'
  | 'thanks'
  | 'laugh'
  | 'walk'
  | 'move'
  | 'music'
  | 'buddy'

/** Every activity: at the desk first, then away from it. */
export const ACTIVITIES = [
  'look',
  'breathe',
  'side',
  'recall',
  'memory',
  'thanks',
  'laugh',
  'walk',
  'move',
  'music',
  'buddy',
] as const satisfies readonly Activity[]

/**
 * Which of the three lengths it counts as, and how long it takes by itself, ms. Three minutes of movement as the
 * practices have it, and as long for music; a minute for what is thought or written: our guess, to be piloted.
 */
export const PLAN: Record<Activity, { length: Length; ms: number }> = {
  look: { length: 'look', ms: PLANNED.look },
  breathe: { length: 'breathe', ms: PLANNED.breathe },
  side: { length: 'breathe', ms: MINUTE },
  recall: { length: 'breathe', ms: MINUTE },
  memory: { length: 'breathe', ms: MINUTE },
  thanks: { length: 'breathe', ms: MINUTE },
  laugh: { length: 'breathe', ms: MINUTE },
  walk: { length: 'away', ms: PLANNED.away },
  move: { length: 'away', ms: 3 * MINUTE },
  music: { length: 'away', ms: 3 * MINUTE },
  buddy: { length: 'away', ms: PLANNED.away },
}

/** How long an activity takes where the agent has chosen its lengths, ms: those that are as long as their length is. */
export function planFor(activity: Activity, lengths: Lengths): number {
  const { length, ms } = PLAN[activity]
  return activity === 'look' || activity === 'breathe' || activity === 'walk' || activity === 'buddy'
    ? lengths[length]
    : ms
}

/** One more of these lengthens whatever is being done, ms. */
export const LONGER = MINUTE
/** The longest a pause can be made, ms: four times a walk. */
export const LONGEST = 20 * MINUTE

/** How often each activity left the agent lighter, the same or heavier, by the agent's own word. */
export type Helped = Partial<Record<Activity, Record<Felt, number>>>

/** `helped` with one more answer; a new object. */
export function withAnswer(helped: Helped, activity: Activity, felt: Felt): Helped {
  const before = helped[activity] ?? { lighter: 0, same: 0, heavier: 0 }
  return { ...helped, [activity]: { ...before, [felt]: before[felt] + 1 } }
}

/** The activities that a length has room for, the likeliest first where nothing is known of this agent. */
const ROOM: Record<Length, readonly Activity[]> = {
  look: ['look'],
  breathe: ['breathe', 'recall', 'side', 'memory', 'thanks', 'laugh', 'look'],
  away: ['walk', 'move', 'music', 'buddy', 'breathe'],
}

/**
 * What goes with a feeling: whoever is boiling moves before they sit still, whoever is hurt is told what they are
 * good for, and nobody is asked to laugh right after an insult. Our guess, to be piloted.
 */
const FITS: Partial<Record<Feeling, readonly Activity[]>> = {
  hurt: ['recall', 'buddy'],
  angry: ['breathe', 'move'],
  stifled: ['breathe', 'move', 'buddy'],
  uneasy: ['breathe', 'music'],
  tired: ['memory', 'walk'],
  numb: ['memory', 'walk', 'move'],
  drained: ['music', 'memory'],
}
/** A feeling counts as one and a half answers, the place in the list as little as breaks a tie. Our guesses, to be piloted. */
const FIT = 0.3
const STEP = 0.02
/** Answers that are assumed before there are any, so that one good minute does not outshine ten fair ones. */
const DOUBT = 2

const score = (activity: Activity, rank: number, feeling: Feeling | null, helped: Helped): number => {
  const { lighter = 0, same = 0, heavier = 0 } = helped[activity] ?? {}
  const experience = (lighter - heavier) / (lighter + same + heavier + DOUBT)
  const fits = feeling !== null && (FITS[feeling]?.includes(activity) ?? false)
  return experience + (fits ? FIT : 0) - rank * STEP
}

/**
 * What to do with this length, the best first: what has helped this agent before and what goes with the feeling just
 * named. The same arguments give the same order.
 */
export function suggestedFor(length: Length, feeling: Feeling | null, helped: Helped): Activity[] {
  const scored = ROOM[length].map((activity, rank) => ({ activity, by: score(activity, rank, feeling, helped) }))
  return scored.sort((a, b) => b.by - a.by).map(({ activity }) => activity)
}
