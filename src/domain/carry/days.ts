import type { Tally } from '../tally'

/*
 * How days of several machines become one. Each machine writes its own days and nobody else's, so two states of one day
 * never have to be made one; what is left is to add up, and to count nothing twice:
 *
 * - The same shift is known by the millisecond it began. Where a backup of one machine was taken in on another, both tell
 *   of it: the one that tells of more shifts of that day holds, then the later one, and the other is not counted at all.
 * - Everything else of a day adds up; the day lasts from the first sign of work anywhere to the last; the cup's highest
 *   level is the highest of any, its latest that of whoever was at work last. Two cups are not poured together: each
 *   machine knows its own only.
 * - A day that was deleted on a machine is told by none of the others any more (`Gone`).
 */

/** A machine's name: random, 16 hex digits; says nothing of whose or which it is. */
export type Machine = string
export const MACHINE = /^[0-9a-f]{16}$/

/** Deleted days: by day, by the machine on which it was deleted, when by that machine's own clock, ms. Only ever grows. */
export type Gone = Readonly<Record<string, Readonly<Record<Machine, number>>>>

/** Both together. Commutative, associative, and the same with itself is itself. */
export function bothGone(a: Gone, b: Gone): Gone {
  const all: Record<string, Record<Machine, number>> = {}
  for (const [day, machines] of [...Object.entries(a), ...Object.entries(b)]) {
    const known = (all[day] ??= {})
    for (const [machine, at] of Object.entries(machines)) known[machine] = Math.max(known[machine] ?? 0, at)
  }
  return all
}

/**
 * Whether a machine's day may be told. What the machine that deleted it has counted since then counts anew; of every other
 * machine the whole day is out: no clock is held against another's.
 */
export const told = (gone: Gone, machine: Machine, { day, firstAt }: Pick<Tally, 'day' | 'firstAt'>): boolean =>
  Object.entries(gone[day] ?? {}).every(([by, at]) => by === machine && firstAt > at)

/** One machine's day. */
export interface DayOfOne {
  machine: Machine
  tally: Tally
}

const beginnings = ({ starts, firstAt }: Tally): readonly number[] => (starts?.length ? starts : [firstAt])

/** Those of one day that are counted: no shift of it twice. The same for everybody, in whatever order they came. */
function counted(of: readonly DayOfOne[]): readonly DayOfOne[] {
  const known = new Set<number>()
  const order = of.toSorted(
    (a, b) =>
      beginnings(b.tally).length - beginnings(a.tally).length ||
      b.tally.lastAt - a.tally.lastAt ||
      (a.machine < b.machine ? -1 : 1),
  )
  return order.filter(({ tally }) => {
    const own = beginnings(tally)
    if (own.some(at => known.has(at))) return false
    for (const at of own) known.add(at)
    return true
  })
}

/** The days of all machines as days of one agent, earliest first. A day that only one machine knows is as it is there. */
export function together(days: readonly DayOfOne[]): Tally[] {
  const by = new Map<string, DayOfOne[]>()
  for (const one of days) by.set(one.tally.day, [...(by.get(one.tally.day) ?? []), one])
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(
      ([, of]) =>
        counted(of)
          .map(({ tally }) => tally)
          .reduce(sumOf) ?? [],
    )
}

function sumOf(a: Tally, b: Tally): Tally {
  const later = b.lastAt > a.lastAt ? b : a
  const starts = [...(a.starts ?? []), ...(b.starts ?? [])].toSorted((x, y) => x - y)
  return {
    ...(added(a, b) as Tally),
    day: a.day,
    firstAt: Math.min(a.firstAt, b.firstAt),
    lastAt: later.lastAt,
    cupPeak: Math.max(a.cupPeak, b.cupPeak),
    cupLast: later.cupLast,
    ...(starts.length > 0 && { starts }),
  }
}

/** Every number of both, added up. */
function added(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (a === undefined || b === undefined) return a ?? b
  if (typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a)) return a
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return Object.fromEntries(Object.keys({ ...x, ...y }).map(key => [key, added(x[key], y[key])]))
}
