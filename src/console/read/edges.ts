/** Bubbles this close to an edge are at it, px. */
const near = 3

/**
 * At which distance from where lines begin most left bubbles begin, and from the right most right ones end. A bubble as wide as
 * the thread has no side of its own, but it begins where the left ones begin or ends where the right ones end.
 */
export class Edges {
  readonly #left = new Map<number, number>()
  readonly #right = new Map<number, number>()

  /** A narrow bubble's distances from both sides, px. */
  note(before: number, after: number): void {
    if (Math.abs(before - after) < 24) return
    const [edges, edge] = before < after ? [this.#left, before] : [this.#right, after]
    const key = Math.round(edge)
    edges.set(key, (edges.get(key) ?? 0) + 1)
  }

  /** The side a wide bubble is on; null where both edges fit, or neither. */
  side(before: number, after: number): 'left' | 'right' | null {
    const left = fits(this.#left, before)
    const right = fits(this.#right, after)
    return left === right ? null : left ? 'left' : 'right'
  }
}

const fits = (edges: ReadonlyMap<number, number>, edge: number): boolean => {
  let most = 0
  let usual = Number.NaN
  for (const [at, count] of edges) if (count > most) [most, usual] = [count, at]
  return Math.abs(usual - edge) <= near
}
