import type { Trees } from './trees'

/** Levels of a tree, which are written out one by one below, and its leaves. */
const DEPTH = 4
const WIDTH = 2 ** DEPTH
/** A cut from which on (`fixed`) no value is above it: the node does not split. */
const NEVER = 2 ** 30

/**
 * Trees of several figures laid out to be walked fast. All distinct cuts of all trees are numbered, those of one feature
 * one after the other in order; a message's features say once of each cut whether they are above it, and a node then only
 * looks up its cut's answer. Gives what `treesLogit` gives.
 */
export interface Forest {
  readonly cuts: Int32Array
  /** Feature f has the cuts from starts[f] to starts[f + 1]. */
  readonly starts: Int32Array
  /** Of each inner node, tree after tree from place 1 on in heap order, the number of its cut. */
  readonly nodes: Uint16Array
  readonly leaves: Float32Array
  /** Of each figure what its sum starts from, and the number of trees up to the end of its own. */
  readonly bases: readonly number[]
  readonly ends: readonly number[]
  /** Of each cut 1 where the last message was above it, and of each feature how many cuts it was above. */
  readonly above: Uint8Array
  readonly ranks: Int32Array
}

/** Joins the trees of several figures; throws where they are not of depth 4. */
export function forestOf(figures: readonly Trees[], features: number): Forest {
  if (figures.some(({ depth }) => depth !== DEPTH))
    throw new Error('The trees are not of the depth that is written out')
  const own = Array.from({ length: features }, () => new Set<number>())
  for (const trees of figures)
    trees.cuts.forEach((cut, node) => {
      if (cut < NEVER) own[trees.features[node] as number]?.add(cut)
    })
  const cuts = own.map(set => [...set].sort((a, b) => a - b))
  const starts = new Int32Array(features + 1)
  cuts.forEach((list, f) => {
    starts[f + 1] = (starts[f] as number) + list.length
  })
  const count = starts[features] as number
  const numbers = cuts.map((list, f) => new Map(list.map((cut, rank) => [cut, (starts[f] as number) + rank])))
  const nodes: number[] = []
  const leaves: number[] = []
  const ends: number[] = []
  for (const trees of figures) {
    trees.cuts.forEach((cut, node) => {
      if (node % (WIDTH - 1) === 0) nodes.push(count)
      nodes.push(numbers[trees.features[node] as number]?.get(cut) ?? count)
    })
    for (const leaf of trees.leaves) leaves.push(leaf)
    ends.push(leaves.length / WIDTH)
  }
  return {
    cuts: Int32Array.from(cuts.flat()),
    starts,
    nodes: Uint16Array.from(nodes),
    leaves: Float32Array.from(leaves),
    bases: figures.map(({ base }) => base),
    ends,
    above: new Uint8Array(count + 1),
    ranks: new Int32Array(features),
  }
}

/** The log-odds of each figure; the values are `fixed`. */
export function forestLogits(forest: Forest, values: Int32Array, into: Float64Array): void {
  const { nodes, leaves, bases, ends, above } = forest
  compare(forest, values)
  let place = 0
  for (let figure = 0; figure < ends.length; figure++) {
    const end = (ends[figure] as number) * WIDTH
    let sum = bases[figure] as number
    for (; place < end; place += WIDTH) {
      // To the right child, the second, where the value is above the cut.
      const two = 2 | (above[nodes[place | 1] as number] as number)
      const four = (two << 1) | (above[nodes[place | two] as number] as number)
      const eight = (four << 1) | (above[nodes[place | four] as number] as number)
      const leaf = (eight << 1) | (above[nodes[place | eight] as number] as number)
      sum += leaves[place | (leaf ^ WIDTH)] as number
    }
    into[figure] = sum
  }
}

/** Brings the answers of all cuts up to these values. Most features are as they were for the last message. */
function compare({ cuts, starts, above, ranks }: Forest, values: Int32Array): void {
  for (let f = 0; f < ranks.length; f++) {
    const from = starts[f] as number
    const value = values[f] as number
    let low = from
    let high = starts[f + 1] as number
    while (low < high) {
      const middle = (low + high) >> 1
      if (value > (cuts[middle] as number)) low = middle + 1
      else high = middle
    }
    const before = from + (ranks[f] as number)
    for (let cut = before; cut < low; cut++) above[cut] = 1
    for (let cut = low; cut < before; cut++) above[cut] = 0
    ranks[f] = low - from
  }
}
