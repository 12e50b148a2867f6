import { dayAfter, mondayOf } from './calendar'
import type { Conversation } from './conversation'
import type { Entry } from './entry'
import { helpedIn } from './brief'
import { medianOf } from './middle'
import type { Tally } from './tally'

/** Something that went well, by the figures: beside the agent's own weeks before, never anybody else's (PRACTICES.md P13). */
export const STRENGTHS = ['calmed', 'thanks', 'good', 'exits', 'rests', 'learnt', 'served'] as const
export interface Strength {
  what: (typeof STRENGTHS)[number]
  n: number
  /** What a week usually comes to; null before there are two. */
  usual: number | null
}

/** A week to look back on. */
export interface Week {
  /** Its Monday, local day; names the week. */
  monday: string
  /** The two or three things to see, the best first; empty before anything is there to be seen. */
  strengths: Strength[]
  /** What helped this week, in the agent's own words: seeds of a small lesson (P21). */
  helped: string[]
}

/** Weeks before it that make a usual one, and how many it takes. Our guesses. */
const WEEKS_BEFORE = 6
const WEEKS_LEAST = 2
const SHOWN = 3
const HELPED = 3

/** Whether a hard conversation came to a good end: it was an attack once, and was none when it settled. */
export const calmed = (c: Conversation): boolean =>
  !c.corrected && c.tone.hostileMessages > 0 && c.tone.level !== 'hostile'

const sum = (days: readonly Tally[], of: (day: Tally) => number): number => days.reduce((all, day) => all + of(day), 0)
const OF_DAY: Partial<Record<Strength['what'], (day: Tally) => number>> = {
  thanks: day => day.thanks,
  good: day => day.goodEntries,
  exits: day => Object.values(day.exits ?? {}).reduce((all, n) => all + n, 0),
  rests: day => day.pausesCredited,
  served: ({ conversations: { calm, tense, hostile } }) => calm + tense + hostile,
}

/**
 * The week of `today`. `days` are all that are kept; entries and conversations those of the week. What is more than
 * usual comes first, what takes effort of one's own before what merely happened; helplessness counts only blows.
 */
export function weekOf(
  today: string,
  days: readonly Tally[],
  entries: readonly Entry[],
  conversations: readonly Conversation[],
): Week {
  const monday = mondayOf(today)
  const within = (from: string): Tally[] => days.filter(({ day }) => day >= from && day < dayAfter(from, 7))
  const before = Array.from({ length: WEEKS_BEFORE }, (_, i) => within(dayAfter(monday, -7 * (i + 1)))).filter(
    week => week.length > 0,
  )
  const known = before.length >= WEEKS_LEAST
  const helped = helpedIn(entries)
  const counts: Strength[] = STRENGTHS.map(what => {
    const of = OF_DAY[what]
    if (!of) return { what, n: what === 'learnt' ? helped.length : conversations.filter(calmed).length, usual: null }
    return {
      what,
      n: sum(within(monday), of),
      usual: known ? Math.round(medianOf(before.map(week => sum(week, of)))) : null,
    }
  })
  const above = ({ n, usual }: Strength): number => (usual === null ? 0 : n > usual ? 1 : n < usual ? -1 : 0)
  const strengths = counts
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => above(b) - above(a))
    .slice(0, SHOWN)
  return { monday, strengths, helped: helped.slice(0, HELPED) }
}
