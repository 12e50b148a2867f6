import type { LedgerLine } from './cup'
import { MINUTE } from './settings'
import type { Tally } from './tally'

/** The cup around one change of it, 0..100. */
export interface CurvePoint {
  at: number
  before: number
  after: number
  /** The change; null where a shift begins with an empty cup. */
  line: LedgerLine | null
}

const tenths = (n: number): number => Math.round(Math.min(100, Math.max(0, n)) * 10) / 10

/** When a day's shifts began; a day kept by a version that did not note it has one. */
const startsOf = ({ starts, firstAt }: Tally): readonly number[] => (starts?.length ? starts : [firstAt])

/** The cup through a day, from its ledger in order of time: the lines of a shift add up to its level. */
export function curveOf(tally: Tally, lines: readonly LedgerLine[]): CurvePoint[] {
  const points: CurvePoint[] = []
  const starts = [...startsOf(tally)]
  let level = 0
  const begin = (at: number): void => {
    points.push({ at, before: level, after: 0, line: null })
    level = 0
  }
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    while (starts[0] !== undefined && starts[0] <= line.at) begin(starts.shift() ?? 0)
    const after = tenths(level + line.delta)
    points.push({ at: line.at, before: level, after, line })
    level = after
  }
  for (const at of starts) begin(at)
  return points
}

/** The agent's own usual level at one time of day. */
export interface UsualPoint {
  /** Minutes since midnight on the agent's clock; beyond 24 hours where a shift goes past midnight. */
  minute: number
  level: number
}

/** Every half hour, where the shifts of at least this many of the days were on: fewer are no "usual". As in store/today. */
const STEP = 30
const LEAST = 5

/** The median of the cup through the day over past days, each with its own ledger and the midnight that it began by, ms. */
export function usualCurve(
  days: readonly { tally: Tally; lines: readonly LedgerLine[]; midnight: number }[],
): UsualPoint[] {
  const levels = new Map<number, number[]>()
  for (const { tally, lines, midnight } of days) {
    const points = curveOf(tally, lines)
    let [next, level] = [0, 0]
    const minuteOf = (at: number): number => (at - midnight) / MINUTE
    for (
      let minute = Math.ceil(minuteOf(tally.firstAt) / STEP) * STEP;
      minute <= minuteOf(tally.lastAt);
      minute += STEP
    ) {
      for (; next < points.length && minuteOf(points[next]?.at ?? 0) <= minute; next++)
        level = points[next]?.after ?? level
      levels.set(minute, [...(levels.get(minute) ?? []), level])
    }
  }
  return [...levels]
    .filter(([, known]) => known.length >= LEAST)
    .map(([minute, known]) => ({ minute, level: medianOf(known) }))
    .sort((a, b) => a.minute - b.minute)
}

function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : tenths(((sorted[middle - 1] ?? 0) + upper) / 2)
}
