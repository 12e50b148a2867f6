import type { Digest, Tally } from '../../domain'
import type { Self } from './rows'

/*
 * How what is in a file and what is here already become one. Everything here must be the same however often the same
 * file is taken in.
 */

type Tree = number | string | Tree[] | { [key: string]: Tree }

function addUp(a: Tree, b: Tree): Tree {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b]
  if (typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) || Array.isArray(b)) return a
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(keys.map(key => [key, a[key] === undefined ? (b[key] ?? 0) : addUp(a[key], b[key] ?? 0)]))
}

/**
 * How a day that is here lies to the same day in a file. `apart`: one part after the other. Where they overlap, one is the
 * other at a later time: `later` where the file's is, `same` where ours is at least as late.
 */
export function daysLie(here: Tally, there: Tally): 'apart' | 'later' | 'same' {
  const [first, second] = here.firstAt <= there.firstAt ? [here, there] : [there, here]
  if (first.lastAt < second.firstAt) return 'apart'
  return there.lastAt > here.lastAt ? 'later' : 'same'
}

/** One day that both know: parts that lie apart add up, of parts that overlap the later one holds. */
export function oneDay(here: Tally, there: Tally): Tally {
  const lie = daysLie(here, there)
  if (lie !== 'apart') return lie === 'later' ? there : here
  const [first, second] = here.firstAt <= there.firstAt ? [here, there] : [there, here]
  return {
    ...sumOf(first, second),
    day: here.day,
    firstAt: first.firstAt,
    lastAt: second.lastAt,
    cupPeak: Math.max(first.cupPeak, second.cupPeak),
    cupLast: second.cupLast,
  }
}

/** The digest that belongs to such a day. */
export function oneDigest(here: Digest, there: Digest, lie: ReturnType<typeof daysLie>): Digest {
  if (lie !== 'apart') return lie === 'later' ? there : here
  return { ...sumOf(here, there), day: here.day }
}

const sumOf = <T>(a: T, b: T): T => addUp(a as unknown as Tree, b as unknown as Tree) as unknown as T

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
