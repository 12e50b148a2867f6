import { KINDS, LEVELS } from '../appraisal'
import { EXITS } from '../exit'
import { LENGTHS } from '../pause'
import { restoreTally } from '../restore'
import { emptyTally, type Tally } from '../tally'

/*
 * A day's figures as a line of a hundred letters or so, for a place where there is little room. Whole numbers in base 36
 * in the order below, nothing for none. Durations are kept to the second and levels of the cup to the tenth. What a later
 * version counts comes after the rest: this one reads over it, and a line that ends early has none of what is missing.
 */

/** Parts of a day that are told by name, with their names. */
const PARTS = {
  conversations: LEVELS,
  messages: LEVELS,
  kinds: KINDS,
  offers: ['made', 'taken', 'later', 'closed', 'quiet', 'expired'],
  pauses: LENGTHS,
  exits: EXITS,
} as const satisfies { [K in keyof Tally]?: readonly string[] }
/** Single figures, and what one of their units is. */
const FIGURES = {
  shifts: 1,
  sent: 1,
  thanks: 1,
  severe: 1,
  corrections: 1,
  pausesCredited: 1,
  pausedMs: 1000,
  gaps: 1,
  gapMs: 1000,
  hardEntries: 1,
  goodEntries: 1,
  cupPeak: 0.1,
  cupLast: 0.1,
} as const satisfies { [K in keyof Tally]?: number }
/** A figure of a day that is in neither list would not be carried: this is a compile error then. */
true satisfies Exclude<
  keyof Tally,
  keyof typeof PARTS | keyof typeof FIGURES | 'day' | 'firstAt' | 'lastAt' | 'starts'
> extends never
  ? true
  : false

type Figure = keyof typeof FIGURES
type Part = keyof typeof PARTS
const FIGURE_NAMES = Object.keys(FIGURES) as Figure[]
const PART_NAMES = Object.keys(PARTS) as Part[]

/** Most beginnings of shifts that are told of one day. Our guess: nobody begins more; what is beyond is one with the last. */
const STARTS_MOST = 12
/** No figure of a day comes near, and base 36 is exact up to there. */
const LARGEST = 1e12
const written = (n: number): string => {
  const whole = Math.min(LARGEST, Math.max(0, Math.round(n)))
  return whole > 0 ? whole.toString(36) : ''
}

export function packDay(tally: Tally): string {
  const starts = (tally.starts ?? []).slice(0, STARTS_MOST)
  const figures = FIGURE_NAMES.map(name => written(tally[name] / FIGURES[name]))
  const parts = PART_NAMES.flatMap(name => {
    const counts = (tally[name] ?? {}) as Record<string, number>
    return PARTS[name].map(of => written(counts[of] ?? 0))
  })
  return [
    Math.round(tally.firstAt).toString(36),
    written(tally.lastAt - tally.firstAt),
    // From the first sign of work on: where a file of another machine was taken in, one may lie before it.
    starts.map(at => Math.round(at - tally.firstAt).toString(36)).join('.'),
    ...figures,
    ...parts,
  ]
    .join(',')
    .replace(/,+$/, '')
}

const WRITTEN = /^-?[0-9a-z.,-]{1,600}$/

const read = (text: string | undefined): number => (text ? Number.parseInt(text, 36) : 0)

/** The figures of a day, or null where the line is none. Never throws. */
export function unpackDay(day: string, line: unknown): Tally | null {
  if (typeof line !== 'string' || !WRITTEN.test(line)) return null
  const [first, span, starts = '', ...rest] = line.split(',')
  const firstAt = read(first)
  const sound = (n: number): boolean => Number.isFinite(n) && n >= 0 && n <= LARGEST
  if (!sound(firstAt / 1e4) || !sound(read(span))) return null
  const tally: Tally = { ...emptyTally(day, firstAt), lastAt: firstAt + read(span) }
  if (starts !== '') tally.starts = starts.split('.').map(at => firstAt + read(at))
  let at = 0
  for (const name of FIGURE_NAMES) {
    const units = read(rest[at++])
    if (!sound(units)) return null
    // Tenths are not exact in binary: as many as there are, not as many times a tenth.
    tally[name] = FIGURES[name] < 1 ? Math.min(100, units / 10) : units * FIGURES[name]
  }
  for (const name of PART_NAMES) {
    const counts: Record<string, number> = {}
    for (const of of PARTS[name]) {
      const count = read(rest[at++])
      if (!sound(count)) return null
      if (count > 0 || name !== 'exits') counts[of] = count
    }
    if (name !== 'exits' || Object.keys(counts).length > 0) (tally as unknown as Record<string, unknown>)[name] = counts
  }
  if (tally.starts?.some(each => !Number.isFinite(each) || each < 0)) return null
  return restoreTally(tally)
}
