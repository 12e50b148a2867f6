/** The q-quantile (0..1) of figures in any order, by nearest rank; NaN of none. */
export function quantile(figures: readonly number[], q: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5)

export const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)

/**
 * By which power a cost grows with a size: the slope of the least-squares line through their logarithms. 0: independent of
 * it; 1: in proportion. A cost of less than `floor` counts as that much, so that noise near nothing is no slope.
 */
export function power(points: readonly (readonly [size: number, cost: number])[], floor = 1e-9): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(Math.max(floor, cost))] as const)
  const meanX = sum(logs.map(([x]) => x)) / logs.length
  const meanY = sum(logs.map(([, y]) => y)) / logs.length
  const over = sum(logs.map(([x, y]) => (x - meanX) * (y - meanY)))
  return over / sum(logs.map(([x]) => (x - meanX) ** 2))
}
