import type { Trial } from './study'

/** What a self-study has come to: how tension changed with an offer and without, and the difference with its uncertainty. */
export interface Estimate {
  offered: { n: number; change: number }
  held: { n: number; change: number }
  /** Offered less held back, in points of 0..10 over ten minutes: below 0 speaks for the offers. With its 95 % interval. */
  difference: number
  low: number
  high: number
}

/** Fewer than this in either group say nothing that the agent should be shown. Our guess: below, the interval is wider than the scale. */
export const ENOUGH = 5

/** Welch's interval for the difference of two means. Null while there is too little to say. */
export function estimate(trials: readonly Trial[]): Estimate | null {
  const changes = (offered: boolean): number[] =>
    trials.flatMap(t => (t.offered === offered && t.before !== null && t.after !== null ? [t.after - t.before] : []))
  const [a, b] = [changes(true), changes(false)]
  if (a.length < ENOUGH || b.length < ENOUGH) return null
  const [va, vb] = [variance(a) / a.length, variance(b) / b.length]
  const difference = mean(a) - mean(b)
  const spread = va + vb
  // Nobody answers with no spread at all for long; until then the scale's own grain is the least that is not known.
  const error = Math.max(Math.sqrt(spread), GRAIN)
  const freedom =
    spread === 0
      ? Math.min(a.length, b.length) - 1
      : spread ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1))
  const reach = student(freedom) * error
  return {
    offered: { n: a.length, change: mean(a) },
    held: { n: b.length, change: mean(b) },
    difference,
    low: difference - reach,
    high: difference + reach,
  }
}

/** A whole point is the least that can be said, so a mean of equal answers is not known better than to a part of it. */
const GRAIN = 0.3

const mean = (of: readonly number[]): number => of.reduce((sum, n) => sum + n, 0) / of.length
const variance = (of: readonly number[]): number => {
  const m = mean(of)
  return of.reduce((sum, n) => sum + (n - m) ** 2, 0) / (of.length - 1)
}

/** Student's t at 97.5 % by Cornish and Fisher's expansion; within 1 % from three degrees of freedom on. */
function student(freedom: number): number {
  const z = 1.959964
  const f = Math.max(3, freedom)
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7]
  return (
    z +
    (z3 + z) / (4 * f) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * f ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * f ** 3)
  )
}
