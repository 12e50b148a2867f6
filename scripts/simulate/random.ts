/** Chance that comes out the same for the same seed (mulberry32). */
export interface Chance {
  /** 0..1 */
  next(): number
  /** True with this probability. */
  is(probability: number): boolean
  between(from: number, to: number): number
  /** Waiting time of a Poisson process with this mean. */
  exponential(mean: number): number
  /** Log-normal by its median and the spread of its logarithm: how times of people are spread. */
  around(median: number, spread: number): number
  pick<T>(of: readonly (readonly [weight: number, value: T])[]): T
}

export function chance(seed: number): Chance {
  let a = seed >>> 0
  const next = (): number => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    is: probability => next() < probability,
    between: (from, to) => from + (to - from) * next(),
    exponential: mean => -Math.log(1 - next()) * mean,
    around(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(spread * normal)
    },
    pick(of) {
      let left = next() * of.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, value] of of) {
        left -= weight
        if (left < 0) return value
      }
      return (of.at(-1) as readonly [number, (typeof of)[number][1]])[1]
    },
  }
}

/** A seed of its own for the `nth` of something, so that drawing more for one changes no other. */
export const seedOf = (seed: number, nth: number): number =>
  (Math.imul(seed ^ 0x9e3779b9, 2654435761) + nth * 40503) >>> 0
