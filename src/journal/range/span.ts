import { dayAfter, daysBetween, mondayOf } from '../../domain'
import { isDay } from '../route'

export const SPANS = ['week', 'month', 'year', 'days'] as const
export type SpanKind = (typeof SPANS)[number]

/** A range of days that can be looked at. Days as YYYY-MM-DD, both ends included. */
export interface Span {
  kind: SpanKind
  /** Its own name in the address. */
  at: string
  from: string
  until: string
  /** The ranges before and after it, as the address names them. */
  before: string
  after: string
  /** The first of as many days right before it: what it is compared with. Of a range that is not over, as many as have been. */
  previousFrom: string
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** The month that many months later, YYYY-MM. */
function monthAfter(month: string, by: number): string {
  const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(n / 12)}-${pad((n % 12) + 1)}`
}

/** The range that an address names (`month/2025-11`, `days/2025-11-01/2025-11-20`); this month where it names none. */
export function spanOf(at: string, today: string): Span {
  const [kind, one, other] = at.split('/')
  const frame = framed(kind, one, other, today) ?? framed('month', today.slice(0, 7), undefined, today)
  if (!frame) throw new Error(`no day: ${today}`)
  const end = frame.until > today && frame.from <= today ? today : frame.until
  return { ...frame, previousFrom: dayAfter(frame.from, -(daysBetween(frame.from, end) + 1)) }
}

function framed(
  kind: string | undefined,
  one: string | undefined,
  other: string | undefined,
  today: string,
): Omit<Span, 'previousFrom'> | null {
  if (kind === 'week' && isDay(one ?? today)) {
    const from = mondayOf(one ?? today)
    return {
      kind,
      at: `week/${from}`,
      from,
      until: dayAfter(from, 6),
      before: `week/${dayAfter(from, -7)}`,
      after: `week/${dayAfter(from, 7)}`,
    }
  }
  const month = one ?? today.slice(0, 7)
  if (kind === 'month' && isDay(`${month}-01`)) {
    const next = monthAfter(month, 1)
    return {
      kind,
      at: `month/${month}`,
      from: `${month}-01`,
      until: dayAfter(`${next}-01`, -1),
      before: `month/${monthAfter(month, -1)}`,
      after: `month/${next}`,
    }
  }
  const year = one ?? today.slice(0, 4)
  if (kind === 'year' && isDay(`${year}-01-01`)) {
    return {
      kind,
      at: `year/${year}`,
      from: `${year}-01-01`,
      until: `${year}-12-31`,
      before: `year/${Number(year) - 1}`,
      after: `year/${Number(year) + 1}`,
    }
  }
  if (kind === 'days' && isDay(one) && isDay(other)) {
    const [from, until] = one <= other ? [one, other] : [other, one]
    const days = daysBetween(from, until) + 1
    return {
      kind,
      at: `days/${from}/${until}`,
      from,
      until,
      before: `days/${dayAfter(from, -days)}/${dayAfter(from, -1)}`,
      after: `days/${dayAfter(until, 1)}/${dayAfter(until, days)}`,
    }
  }
  return null
}

/** The same time seen at another length: a day that both hold, if one does. */
export function switched(span: Span, kind: SpanKind, today: string): string {
  const day = span.from <= today && today <= span.until ? today : span.from
  if (kind === 'week') return `week/${day}`
  if (kind === 'month') return `month/${day.slice(0, 7)}`
  return kind === 'year'
    ? `year/${day.slice(0, 4)}`
    : `days/${span.from}/${span.until < today || span.from > today ? span.until : today}`
}
