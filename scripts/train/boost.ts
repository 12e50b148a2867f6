import { random } from './learn'
import { fixed, type Trees } from '../../src/hostility/model/trees'

/** Boosted regression trees for the logistic loss, on dense features in few bins. Deterministic. */

interface Tree {
  /** Of each inner node, in heap order: the feature, the value up to which it goes left. */
  feature: number[]
  cut: number[]
  /** Of each leaf, left to right. */
  leaf: number[]
}

export interface TreeOptions {
  trees: number
  depth: number
  rate: number
  /** Least weight of the second derivative in a leaf, and its pull to 0. */
  least: number
  ridge: number
  /** Parts of the rows and of the features that a tree sees. */
  rowPart: number
  featurePart: number
}

const BINS = 64
/** Least gain of a split. */
const LEAST_GAIN = 0.5

interface Binned {
  cuts: number[][]
  bins: Uint8Array[]
}

function bin(columns: readonly Float32Array[]): Binned {
  const cuts: number[][] = []
  const bins = columns.map((column, f) => {
    const sorted = Float32Array.from(column).sort()
    const own: number[] = []
    const distinct = [...new Set(sorted)]
    if (distinct.length <= BINS) {
      for (let i = 0; i + 1 < distinct.length; i++)
        own.push(((distinct[i] as number) + (distinct[i + 1] as number)) / 2)
    } else {
      for (let b = 1; b < BINS; b++) {
        const v = sorted[Math.floor((b * sorted.length) / BINS)] as number
        if (own.length === 0 || v > (own.at(-1) as number)) own.push(v)
      }
    }
    cuts[f] = own.map(Math.fround)
    const c = cuts[f] as number[]
    return Uint8Array.from(column, v => {
      let lo = 0
      let hi = c.length
      while (lo < hi) {
        const mid = (lo + hi) >> 1
        if (v > (c[mid] as number)) lo = mid + 1
        else hi = mid
      }
      return lo
    })
  })
  return { cuts, bins }
}

/**
 * `draws`: of each row the drawing that it is from, counted from 0, or -1 for one that belongs to all. A tree sees the rows
 * of one drawing, in turn.
 */
export function boost(
  columns: readonly Float32Array[],
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
  o: TreeOptions,
  draws: ArrayLike<number> = new Int8Array(targets.length).fill(-1),
): Trees {
  const n = targets.length
  const { cuts, bins } = bin(columns)
  let drawn = 1
  for (let i = 0; i < n; i++) drawn = Math.max(drawn, (draws[i] as number) + 1)
  let mean = 0
  let total = 0
  for (let i = 0; i < n; i++) {
    const weight = (weights[i] as number) / ((draws[i] as number) < 0 ? 1 : drawn)
    mean += (targets[i] as number) * weight
    total += weight
  }
  const p0 = mean / total
  const base = Math.log(p0 / (1 - p0))
  const z = new Float64Array(n).fill(base)
  const g = new Float64Array(n)
  const h = new Float64Array(n)
  const node = new Int32Array(n)
  const trees: Tree[] = []
  const inner = 2 ** o.depth - 1
  const next = random(31)
  const seen = new Int32Array(n)
  const seenG = new Float64Array(n)
  const seenH = new Float64Array(n)
  const place = new Int32Array(n)
  const sums = new Float64Array(2 ** o.depth * BINS * 2)
  for (let t = 0; t < o.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(z[i] as number)))
      g[i] = (p - (targets[i] as number)) * (weights[i] as number)
      h[i] = p * (1 - p) * (weights[i] as number)
      node[i] = 0
    }
    let count = 0
    for (let i = 0; i < n; i++) {
      const draw = draws[i] as number
      if ((draw < 0 || draw === t % drawn) && next() < o.rowPart) seen[count++] = i
    }
    for (let r = 0; r < count; r++) {
      seenG[r] = g[seen[r] as number] as number
      seenH[r] = h[seen[r] as number] as number
    }
    const allowed = bins.map(() => next() < o.featurePart)
    const tree: Tree = {
      feature: Array.from({ length: inner }, () => 0),
      cut: Array.from({ length: inner }, () => Infinity),
      leaf: [],
    }
    for (let level = 0; level < o.depth; level++) {
      const first = 2 ** level - 1
      const nodes = 2 ** level
      const bestGain = new Float64Array(nodes).fill(LEAST_GAIN)
      const bestBin = new Int32Array(nodes).fill(-1)
      const bestFeature = new Int32Array(nodes)
      const sumG = new Float64Array(nodes)
      const sumH = new Float64Array(nodes)
      for (let r = 0; r < count; r++) {
        const at = (node[seen[r] as number] as number) - first
        place[r] = at * BINS
        sumG[at] = (sumG[at] as number) + (seenG[r] as number)
        sumH[at] = (sumH[at] as number) + (seenH[r] as number)
      }
      for (let f = 0; f < bins.length; f++) {
        const b = bins[f] as Uint8Array
        const width = (cuts[f] as number[]).length
        if (width === 0 || !allowed[f]) continue
        sums.fill(0, 0, nodes * BINS * 2)
        for (let r = 0; r < count; r++) {
          const k = ((place[r] as number) + (b[seen[r] as number] as number)) * 2
          sums[k] = (sums[k] as number) + (seenG[r] as number)
          sums[k + 1] = (sums[k + 1] as number) + (seenH[r] as number)
        }
        for (let c = 0; c < nodes; c++) {
          let lg = 0
          let lh = 0
          const tg = sumG[c] as number
          const th = sumH[c] as number
          const whole = (tg * tg) / (th + o.ridge)
          for (let k = 0; k < width; k++) {
            lg += sums[(c * BINS + k) * 2] as number
            lh += sums[(c * BINS + k) * 2 + 1] as number
            const rh = th - lh
            if (lh < o.least || rh < o.least) continue
            const rg = tg - lg
            const gain = (lg * lg) / (lh + o.ridge) + (rg * rg) / (rh + o.ridge) - whole
            if (gain > (bestGain[c] as number)) {
              bestGain[c] = gain
              bestBin[c] = k
              bestFeature[c] = f
            }
          }
        }
      }
      for (let c = 0; c < nodes; c++) {
        if ((bestBin[c] as number) < 0) continue
        tree.feature[first + c] = bestFeature[c] as number
        tree.cut[first + c] = (cuts[bestFeature[c] as number] as number[])[bestBin[c] as number] as number
      }
      for (let i = 0; i < n; i++) {
        const at = node[i] as number
        const c = at - first
        const right =
          (bestBin[c] as number) >= 0 &&
          ((bins[bestFeature[c] as number] as Uint8Array)[i] as number) > (bestBin[c] as number)
        node[i] = 2 * at + (right ? 2 : 1)
      }
    }
    const lg = new Float64Array(inner + 1)
    const lh = new Float64Array(inner + 1)
    for (let r = 0; r < count; r++) {
      const at = (node[seen[r] as number] as number) - inner
      lg[at] = (lg[at] as number) + (seenG[r] as number)
      lh[at] = (lh[at] as number) + (seenH[r] as number)
    }
    tree.leaf = Array.from(lg, (x, k) => (-o.rate * x) / ((lh[k] as number) + o.ridge))
    for (let i = 0; i < n; i++) z[i] = (z[i] as number) + (tree.leaf[(node[i] as number) - inner] as number)
    trees.push(tree)
  }
  return {
    base,
    depth: o.depth,
    features: Uint8Array.from(trees.flatMap(tree => tree.feature)),
    cuts: Int32Array.from(trees.flatMap(tree => tree.cut.map(fixed))),
    leaves: Float32Array.from(trees.flatMap(tree => tree.leaf)),
  }
}
