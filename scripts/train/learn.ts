import { scaleOf } from '../../src/hostility/model/table'

/** A logistic regression over hashed features, trained by AdaGrad. Deterministic: the order comes from a fixed seed. */

/** Features of all rows, one after the other; row i has those from starts[i] to starts[i + 1]. */
export interface Sparse {
  ids: Int32Array
  starts: Int32Array
}

export interface Options {
  epochs: number
  rate: number
  /** Pull of every weight to 0, per epoch, as part of it. */
  decay: number
}

export interface Linear {
  weights: Float32Array
  bias: number
}

/** A small generator of random numbers (mulberry32). */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  const next = random(seed)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
  return order
}

/** `targets` 0..1; a row of weight 0 is left out. */
export function fit(
  x: Sparse,
  targets: Float32Array,
  weights: Float32Array,
  size: number,
  o: Options,
  seed: number,
): Linear {
  const w = new Float32Array(size)
  const g = new Float32Array(size).fill(1e-3)
  let bias = 0
  let biasG = 1
  const used: number[] = []
  for (let i = 0; i < targets.length; i++) if (weights[i]) used.push(i)
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    const order = shuffled(used.length, seed + epoch)
    for (const at of order) {
      const i = used[at] as number
      const from = x.starts[i] as number
      const to = x.starts[i + 1] as number
      const scale = scaleOf(to - from)
      let sum = 0
      for (let k = from; k < to; k++) sum += w[x.ids[k] as number] as number
      const z = bias + sum * scale
      const error = (1 / (1 + Math.exp(-z)) - (targets[i] as number)) * (weights[i] as number)
      if (Math.abs(error) < 1e-4) continue
      const step = error * scale
      const square = step * step
      for (let k = from; k < to; k++) {
        const id = x.ids[k] as number
        const gg = (g[id] as number) + square
        g[id] = gg
        w[id] = (w[id] as number) - (o.rate * step) / Math.sqrt(gg)
      }
      biasG += error * error
      bias -= (0.1 * error) / Math.sqrt(biasG)
    }
    if (o.decay) for (let k = 0; k < size; k++) w[k] = (w[k] as number) * (1 - o.decay)
  }
  return { weights: w, bias }
}
