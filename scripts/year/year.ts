import { type Digest, digestInto, emptyDigest, HOUR, verdict } from '../../src/domain'
import { chance, seedOf } from '../simulate/random'
import { type DayRows, drawDay } from './day'

/*
 * A synthetic year of one agent's records, for tests and measurements: the same seed gives the same rows (in the same
 * time zone). Days are drawn one by one, seeds of their own, so that more days change none of the others.
 */

export interface YearOptions {
  /** The last day, YYYY-MM-DD. */
  until: string
  seed?: number
  /** Calendar days up to then. */
  days?: number
  /** How much of everything in 365 days; fewer days get their share. */
  conversations?: number
  entries?: number
  pauses?: number
}

/** A year's rows by store, each with what the real schema asks for. */
export interface Year {
  days: DayRows['tally'][]
  digests: Digest[]
  conversations: DayRows['conversations']
  ledger: DayRows['ledger']
  breaks: DayRows['breaks']
  entries: DayRows['entries']
  checkIns: DayRows['checkIns']
  offers: DayRows['offers']
}

const two = (n: number): string => String(n).padStart(2, '0')
const nameOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** Sales that fill an agent's cup, by month and day, and how much rougher they are. */
const SALES: Record<string, number> = { '6-18': 2.2, '6-19': 1.8, '11-11': 2.6, '11-12': 2.2, '12-12': 1.8 }
/** Holidays: nobody works on them here. */
const HOLIDAYS = new Set(['1-1', '1-28', '1-29', '1-30', '5-1', '5-2', '10-1', '10-2', '10-3'])
/** A weekend day is worked now and then. */
const WEEKEND = 0.04
/** A shift that starts at noon instead of at nine. */
const LATE = 0.15

/** `total` things dealt out by weight, whole numbers that add up exactly. */
function dealt(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  let [owed, given] = [0, 0]
  return weights.map(weight => {
    owed += (total * weight) / sum
    const now = Math.round(owed) - given
    given += now
    return now
  })
}

/** The year's rows. */
export function drawYear({
  until,
  seed = 1,
  days = 365,
  conversations = 110_000,
  entries = 2200,
  pauses = 1000,
}: YearOptions): Year {
  const last = new Date(`${until}T12:00`)
  const share = days / 365
  const worked = Array.from({ length: days }, (_, i) => {
    const date = new Date(last.getFullYear(), last.getMonth(), last.getDate() - days + 1 + i)
    return { date, nth: days - 1 - i, name: `${date.getMonth() + 1}-${date.getDate()}` }
  }).filter(({ date, nth, name }) => {
    if (nth === 0) return true
    if (HOLIDAYS.has(name)) return false
    return date.getDay() % 6 !== 0 || chance(seedOf(seed, nth)).is(WEEKEND)
  })
  const rough = worked.map(({ nth, name }) => (SALES[name] ?? 1) * chance(seedOf(seed + 1, nth)).around(1, 0.35))
  const busy = worked.map(({ nth, name }) => (SALES[name] ? 1.5 : 1) * chance(seedOf(seed + 2, nth)).around(1, 0.12))
  const counts = {
    conversations: dealt(Math.round(conversations * share), busy),
    entries: dealt(Math.round(entries * share), rough),
    pauses: dealt(Math.round(pauses * share), busy),
  }
  const drawn = worked.map(({ date, nth }, i) => {
    const own = chance(seedOf(seed + 3, nth))
    const from = new Date(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      own.is(LATE) ? 12 : 9,
      Math.floor(own.between(0, 12)),
    )
    return drawDay(
      {
        day: nameOf(date),
        from: from.getTime(),
        to: from.getTime() + 9 * HOUR,
        conversations: counts.conversations[i] ?? 0,
        entries: counts.entries[i] ?? 0,
        pauses: counts.pauses[i] ?? 0,
        roughness: rough[i] ?? 1,
      },
      own,
    )
  })
  return {
    days: drawn.map(({ tally }) => tally),
    digests: drawn.map(digestOf),
    conversations: drawn.flatMap(rows => rows.conversations),
    ledger: drawn.flatMap(rows => rows.ledger),
    breaks: drawn.flatMap(rows => rows.breaks),
    entries: drawn.flatMap(rows => rows.entries),
    checkIns: drawn.flatMap(rows => rows.checkIns),
    offers: drawn.flatMap(rows => rows.offers),
  }
}

function digestOf({ tally, conversations, ledger }: DayRows): Digest {
  const digest = emptyDigest(tally.day)
  const hourOf = (at: number): number => new Date(at).getHours()
  const counted = conversations.map(c => ({ hour: hourOf(c.openedAt), level: verdict(c), by: 1 as const }))
  digestInto(digest, counted, ledger, hourOf)
  return digest
}
