import type { Activity } from './activity'
import type { CheckIn } from './checkin'
import type { LineReason } from './cup'
import { type Digest, type HourFigures } from './digest'
import { type Cause, type Department, type Entry, FIXES, type Stressor } from './entry'
import { type Exit, EXITS } from './exit'
import type { Feeling } from './feeling'
import type { Felt, Length } from './pause'
import { emptyTally, type Tally } from './tally'
import type { Break } from './work'

/** The rows of a range of days, as they are kept: figures by day, and what the agent has said itself. */
export interface RangeRows {
  days: readonly Tally[]
  digests: readonly Digest[]
  entries: readonly Entry[]
  breaks: readonly Break[]
  checkIns: readonly CheckIn[]
}

/** Something and how often, the most frequent first; ties in the order in which they are known. */
export type Ranked<T> = readonly (readonly [of: T, count: number])[]

/** What was done in pauses, and how it felt afterwards by the agent's own word. */
export interface Did {
  activity: Activity
  times: number
  felt: Record<Felt, number>
}

/** What a range of days comes to. All counts are sums over its days; times in ms. */
export interface LookBack {
  /** Days on which there was work. */
  worked: number
  /** Sums; of the levels of the cup the highest, with its day. */
  sum: Tally
  fullest: { day: string; level: number } | null
  /** 24 hours of the agent's clock. */
  hours: readonly HourFigures[]
  /** What filled the cup and what emptied it, in tenths of a point. */
  reasons: Partial<Record<LineReason, { lines: number; sum: number }>>
  stressors: Ranked<Stressor>
  departments: readonly { department: Department; count: number; causes: Ranked<Cause> }[]
  feelings: Ranked<Feeling>
  /** By how often it left the agent lighter than heavier, as long as it was ever answered; the rest by how often. */
  did: readonly Did[]
  exits: Ranked<Exit>
  /** What helped in the agent's own words, the same words counted together; the latest first among equals. */
  helped: Ranked<string>
  pauses: Record<Length, number>
}

const ranked = <T>(of: Iterable<T>): Ranked<T> => {
  const counts = new Map<T, number>()
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
const isThere = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** Adds every number of `from` to the same field of `to`, in place, one level of objects down. */
function add(to: Record<string, unknown>, from: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === 'number') to[key] = ((to[key] as number | undefined) ?? 0) + value
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      to[key] ??= {}
      add(to[key] as Record<string, unknown>, value as Record<string, unknown>)
    }
  }
}

/** A range of days in figures. */
export function lookBack({ days, digests, entries, breaks, checkIns }: RangeRows): LookBack {
  const sum = emptyTally(days[0]?.day ?? '', 0)
  let fullest: LookBack['fullest'] = null
  for (const { firstAt: _first, lastAt: _last, cupPeak, cupLast: _left, ...counts } of days) {
    add(sum as unknown as Record<string, unknown>, counts)
    if (!fullest || cupPeak > fullest.level) fullest = { day: counts.day, level: cupPeak }
  }
  sum.cupPeak = fullest?.level ?? 0
  const hours: HourFigures[] = Array.from({ length: 24 }, () => ({
    conversations: { calm: 0, tense: 0, hostile: 0 },
    filled: 0,
    poured: 0,
  }))
  const reasons: LookBack['reasons'] = {}
  for (const digest of digests) {
    for (const [hour, figures] of Object.entries(digest.hours)) {
      const into = hours[Number(hour)]
      if (into) add(into as unknown as Record<string, unknown>, figures as unknown as Record<string, unknown>)
    }
    add(reasons, digest.reasons)
  }
  const hard = entries.filter(({ kind }) => kind === 'hard').toSorted((a, b) => b.at - a.at)
  const causes = hard.map(({ cause }) => cause).filter(isThere)
  return {
    worked: days.length,
    sum,
    fullest,
    hours,
    reasons,
    stressors: ranked(hard.map(({ stressor }) => stressor).filter(isThere)),
    departments: ranked(causes.map(cause => FIXES[cause])).map(([department, count]) => ({
      department,
      count,
      causes: ranked(causes.filter(cause => FIXES[cause] === department)),
    })),
    feelings: ranked(checkIns.map(({ feeling }) => feeling).filter(isThere)),
    did: doneIn(breaks),
    // Not in the order of the fields: a row that was taken in from a file may have them in another.
    exits: EXITS.map((exit): [Exit, number] => [exit, sum.exits?.[exit] ?? 0])
      .filter(([, n]) => n > 0)
      .sort((a, b) => b[1] - a[1]),
    helped: ranked(
      hard.map(({ helped }) => helped?.trim()).filter(words => words !== undefined && words !== '') as string[],
    ),
    pauses: sum.pauses,
  }
}

function doneIn(breaks: readonly Break[]): Did[] {
  const done = new Map<Activity, Did>()
  for (const { activity, felt } of breaks) {
    if (!activity) continue
    const known = done.get(activity) ?? { activity, times: 0, felt: { lighter: 0, same: 0, heavier: 0 } }
    known.times += 1
    if (felt) known.felt[felt] += 1
    done.set(activity, known)
  }
  const answered = ({ felt }: Did): number => felt.lighter + felt.same + felt.heavier
  // As if one more had said "the same": once lighter out of once is not better than nine out of ten.
  const share = (one: Did): number => (one.felt.lighter - one.felt.heavier) / (answered(one) + 1)
  return [...done.values()].sort((a, b) => share(b) - share(a) || b.times - a.times)
}
