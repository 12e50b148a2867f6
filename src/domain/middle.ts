/** The median, unrounded; 0 of nothing. */
export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** How far figures lie from their median, as a standard deviation would say it, but unmoved by single days. */
export function spreadOf(figures: readonly number[]): number {
  const middle = medianOf(figures)
  return 1.4826 * medianOf(figures.map(n => Math.abs(n - middle)))
}
