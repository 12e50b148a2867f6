import type { Tally } from '../../domain'
import { type DayOfOne, together, told } from '../../domain/carry/days'
import { unpackDay } from '../../domain/carry/pack'
import { type CarryRow, isOther, type OtherRow } from './kept'

/** The days of other machines from `from` to `until` (YYYY-MM-DD, both included) that may be told, by machine. */
export function othersDays(rows: readonly (CarryRow | OtherRow)[], from: string, until: string): DayOfOne[] {
  const own = rows.find((row): row is CarryRow => !isOther(row))
  if (!own) return []
  return rows.filter(isOther).flatMap(({ machine, months }) =>
    Object.entries(months).flatMap(([month, { days }]) =>
      Object.entries(days).flatMap(([date, line]) => {
        const day = `${month}-${date}`
        const tally = day >= from && day <= until ? unpackDay(day, line) : null
        return tally && told(own.gone, machine, tally) ? [{ machine, tally }] : []
      }),
    ),
  )
}

/** This machine's days with the others' counted in, earliest first. */
export function withOthers(
  own: readonly Tally[],
  rows: readonly (CarryRow | OtherRow)[],
  from: string,
  until: string,
): Tally[] {
  const others = othersDays(rows, from, until)
  const machine = rows.find((row): row is CarryRow => !isOther(row))?.machine
  if (others.length === 0 || machine === undefined) return [...own]
  return together([...own.map(tally => ({ machine, tally })), ...others])
}
