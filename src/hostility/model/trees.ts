import { base64Of, bytesOf } from './base64'

/** Features and cuts are compared as whole numbers of this fineness, so that a step costs no branch. */
const FINE = 4096
const MOST = 2 ** 30

/** A feature or cut as the whole number that it is compared as. */
export const fixed = (x: number): number => Math.max(-MOST, Math.min(MOST, Math.floor(x * FINE)))

/** Boosted trees of one depth over a message's dense features, flat: see `scripts/train/boost.ts`. */
export interface Trees {
  readonly base: number
  readonly depth: number
  /** Of each inner node, tree after tree in heap order: the feature, the value up to which it goes left. */
  readonly features: Uint8Array
  readonly cuts: Int32Array
  /** Of each leaf, tree after tree from left to right, what it adds to the log-odds. */
  readonly leaves: Float32Array
}

/** Trees as they are shipped: numbers in base64. */
export interface PackedTrees {
  base: number
  depth: number
  features: string
  cuts: string
  leaves: string
}

export function unpackTrees({ base, depth, features, cuts, leaves }: PackedTrees): Trees {
  return {
    base,
    depth,
    features: bytesOf(features),
    cuts: new Int32Array(bytesOf(cuts).buffer),
    leaves: new Float32Array(bytesOf(leaves).buffer),
  }
}

export function packTrees({ base, depth, features, cuts, leaves }: Trees): PackedTrees {
  return {
    base,
    depth,
    features: base64Of(features),
    cuts: base64Of(new Uint8Array(cuts.buffer)),
    leaves: base64Of(new Uint8Array(leaves.buffer)),
  }
}

/** The log-odds that the trees give; the values are `fixed`. */
export function treesLogit({ base, depth, features, cuts, leaves }: Trees, values: Int32Array): number {
  const inner = 2 ** depth - 1
  const trees = features.length / inner
  let sum = base
  for (let tree = 0; tree < trees; tree++) {
    const first = tree * inner
    let at = 0
    for (let level = 0; level < depth; level++) {
      const node = first + at
      // Right (2) where the value is above the cut, which its sign says, else left (1).
      at = 2 * at + 1 + (((cuts[node] as number) - (values[features[node] as number] as number)) >>> 31)
    }
    sum += leaves[tree * (inner + 1) + at - inner] as number
  }
  return sum
}
