import { dayAfter, roughOf, type Tally } from '../../domain'
import type { LookBack } from '../../domain/look-back'
import type { Column } from '../../ui/chart/Columns'
import type { JournalText } from '../../ui/text/journal-text'
import type { Span } from './span'

/** Every day of a range, up to `MOST` of them. */
export function daysOf({ from, until }: Pick<Span, 'from' | 'until'>): string[] {
  const days: string[] = []
  for (let day = from; day <= until && days.length < MOST; day = dayAfter(day, 1)) days.push(day)
  return days
}
/** Ten years: more than anybody looks at day by day. */
const MOST = 3660

/** Longer ranges are summed by week: a column a day would be no column any more. */
const DAYS_SINGLY = 62

/** Rough and tense conversations along a range, a column for each day, or for each week of a long one. */
export function columnsOf(text: JournalText, span: Span, days: readonly Tally[]): Column[] {
  const all = daysOf(span)
  const by = new Map(days.map(tally => [tally.day, tally]))
  const size = all.length > DAYS_SINGLY ? 7 : 1
  const columns = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
  const every = Math.ceil(columns.length / (span.kind === 'week' ? 7 : 6))
  return columns.map((of, i) => {
    const sum = (figure: (tally: Tally) => number): number =>
      of.reduce((n, day) => {
        const tally = by.get(day)
        return tally ? n + figure(tally) : n
      }, 0)
    return {
      key: of[0] ?? '',
      label: i % every === 0 && i + every / 2 < columns.length + 1 ? text.journal.short(of[0] ?? '') : '',
      parts: [
        { kind: 'hostile', count: sum(roughOf) },
        { kind: 'tense', count: sum(({ conversations }) => conversations.tense) },
      ],
    }
  })
}

/** Rough and tense conversations by the hour of the clock, from the first hour with any conversation to the last. */
export function hourColumns({ hours }: LookBack): { columns: Column[]; busiest: number | null } {
  const any = hours.map(({ conversations: { calm, tense, hostile } }) => calm + tense + hostile > 0)
  const [first, last] = [any.indexOf(true), any.lastIndexOf(true)]
  if (first < 0) return { columns: [], busiest: null }
  const weight = (hour: number): number =>
    (hours[hour]?.conversations.hostile ?? 0) + (hours[hour]?.conversations.tense ?? 0)
  const shown = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const busiest = shown.reduce((best, hour) => (weight(hour) > weight(best) ? hour : best), first)
  return {
    busiest: weight(busiest) > 0 ? busiest : null,
    columns: shown.map(hour => ({
      key: String(hour),
      label: String(hour),
      parts: [
        { kind: 'hostile', count: hours[hour]?.conversations.hostile ?? 0 },
        { kind: 'tense', count: hours[hour]?.conversations.tense ?? 0 },
      ],
    })),
  }
}

/** A share from which one department stands out, in percent: our guess, to be piloted. */
const STANDS_OUT = 30

/** Who can fix most of what was noted, if anybody stands out. */
export function fixerOf(text: JournalText, { departments }: LookBack): { name: string; share: number } | null {
  const all = departments.reduce((sum, { count }) => sum + count, 0)
  const first = departments.find(({ department }) => department !== 'nobody')
  if (!first || first.department === 'nobody' || all === 0) return null
  const share = Math.round((first.count / all) * 100)
  // Few say nothing of a pattern.
  return share >= STANDS_OUT && all >= 5 ? { name: text.details.cause.departments[first.department], share } : null
}

/** What is set beside the range before: figures for each shift, and the fullest cup. */
export function beside(days: readonly Tally[]) {
  const shifts = days.length
  const mean = (figure: (tally: Tally) => number): number =>
    shifts === 0 ? 0 : Math.round((days.reduce((sum, tally) => sum + figure(tally), 0) / shifts) * 10) / 10
  return {
    served: mean(({ conversations: { calm, tense, hostile } }) => calm + tense + hostile),
    rough: mean(roughOf),
    tense: mean(({ conversations }) => conversations.tense),
    thanks: mean(({ thanks }) => thanks),
    pauses: mean(({ pausesCredited }) => pausesCredited),
    peak: Math.max(0, ...days.map(({ cupPeak }) => cupPeak)),
  }
}
