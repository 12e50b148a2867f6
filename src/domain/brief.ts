import { dayAfter } from './calendar'
import { type CauseCount, causesOf, stressorsOf } from './causes'
import type { Entry, Stressor } from './entry'
import { medianOf } from './middle'
import type { Figure } from './paper'
import { roughOf, type Tally } from './tally'

/** A figure over a range of days, beside what so many days usually came to, or null before there is a usual. */
export interface Fact {
  n: number
  usual: number | null
}

/** What a brief can be made of. Counts only, and the agent's own words. */
export interface Facts {
  /** Days worked in the range. */
  worked: number
  figures: Record<Figure, Fact>
  stressors: { stressor: Stressor; count: number }[]
  causes: CauseCount[]
  /** What helped, in the agent's own words, latest first, none twice. */
  helped: string[]
}

/** As many days before the range make the usual, and so many of them it takes: as for the day's figures. */
const USUAL_DAYS = 60
const USUAL_FROM = 5
/** Lines that are put on the page to begin with; the agent takes out what is too much. */
const HELPED_MOST = 5

const OF_DAY: Record<Figure, (day: Tally) => number> = {
  served: ({ conversations: { calm, tense, hostile } }) => calm + tense + hostile,
  rough: roughOf,
  thanks: day => day.thanks,
  rests: day => day.pausesCredited,
  entries: day => day.hardEntries,
  exits: day => Object.values(day.exits ?? {}).reduce((sum, n) => sum + n, 0),
  good: day => day.goodEntries,
}

/** The facts of the days `from` to `to` (local, both included). `entries` are those of the range. */
export function factsOf(days: readonly Tally[], entries: readonly Entry[], from: string, to: string): Facts {
  const inside = days.filter(({ day }) => day >= from && day <= to)
  const since = dayAfter(from, -USUAL_DAYS)
  const before = days.filter(({ day }) => day >= since && day < from)
  const figures = Object.fromEntries(
    Object.entries(OF_DAY).map(([figure, of]) => {
      const n = inside.reduce((sum, day) => sum + of(day), 0)
      const usual = before.length < USUAL_FROM ? null : Math.round(medianOf(before.map(of)) * inside.length)
      return [figure, { n, usual }]
    }),
  ) as Record<Figure, Fact>
  return {
    worked: inside.length,
    figures,
    stressors: stressorsOf(entries),
    causes: causesOf(entries),
    helped: helpedIn(entries).slice(0, HELPED_MOST),
  }
}

/** What helped, in the agent's own words, latest first, none twice. */
export function helpedIn(entries: readonly Pick<Entry, 'at' | 'helped'>[]): string[] {
  const lines = entries
    .toSorted((a, b) => b.at - a.at)
    .map(({ helped }) => helped?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(line => line !== '')
  return [...new Set(lines)]
}
