import type { Tally } from '../../domain'
import type { Self } from './rows'

/*
 * How what is in a file and what is here already become one. Everything here must be the same however often the same
 * file is taken in.
 */

type Tree = number | string | { [key: string]: Tree }

function addUp(a: Tree, b: Tree): Tree {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (typeof a !== 'object' || typeof b !== 'object') return a
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(keys.map(key => [key, a[key] === undefined ? (b[key] ?? 0) : addUp(a[key], b[key] ?? 0)]))
}

/**
 * One day that both know. Parts of it that lie one after the other add up; where they overlap, one is the other at a
 * later time, and the later one holds.
 */
export function oneDay(here: Tally, there: Tally): Tally {
  const [first, second] = here.firstAt <= there.firstAt ? [here, there] : [there, here]
  if (first.lastAt >= second.firstAt) return there.lastAt > here.lastAt ? there : here
  const sum = addUp(first as unknown as Tree, second as unknown as Tree) as unknown as Tally
  return {
    ...sum,
    day: here.day,
    firstAt: first.firstAt,
    lastAt: second.lastAt,
    cupPeak: Math.max(first.cupPeak, second.cupPeak),
    cupLast: second.cupLast,
  }
}

/** What was learnt over time: what is known here holds, the file fills in what is not. */
export function oneSelf(here: Self, there: Self): Self {
  return { ...there, ...here, shifts: Math.max(here.shifts, there.shifts) }
}

/**
 * The rows of the file that are not here yet. Rows without a key of their own (ledger, breaks) are the same where all
 * their fields are; of as many the same as the file has, so many are there afterwards.
 */
export function missingFrom(here: readonly unknown[], there: readonly unknown[]): unknown[] {
  const known = new Map<string, number>()
  for (const row of here) {
    const name = nameOf(row)
    known.set(name, (known.get(name) ?? 0) + 1)
  }
  return there.filter(row => {
    const name = nameOf(row)
    const left = known.get(name) ?? 0
    if (left > 0) known.set(name, left - 1)
    return left === 0
  })
}

const nameOf = (row: unknown): string =>
  JSON.stringify(Object.entries(row as Record<string, unknown>).toSorted(([a], [b]) => (a < b ? -1 : 1)))
