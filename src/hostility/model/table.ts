import { base64Of, bytesOf, SIGNS, worthOf } from './base64'
import type { Grams } from './grams'

/**
 * What the n-grams are weighed for: the three figures, then the kinds among attacks, pressure
 * among tense messages, and an attack in word alone (quoted, in jest, in a name) against one in earnest.
 */
export const HEADS = ['hostile', 'tense', 'thanks', 'threat', 'harassment', 'contempt', 'pressure', 'trap'] as const
export type Head = (typeof HEADS)[number]
const WIDTH = HEADS.length

/** Slots are tried from a gram's own on; one that found none of so many is not in the table. */
const PROBES = 4

/** The trained weights as they are shipped. */
export interface PackedTable {
  bits: number
  /** Of each head, what a weight of one step squared is worth, and the constant. */
  steps: readonly number[]
  biases: readonly number[]
  /**
   * Of the filled slots in order: the distance to the last (a sign, the last of the alphabet for "so far and none yet"),
   * the check byte (base64), which heads it has (two signs), and head by head the steps of those that have one (a sign).
   * In columns of signs, because each column then has its own few frequent ones, which gzip makes short.
   */
  gaps: string
  checks: string
  masks: string
  steps64: readonly string[]
}

/** Steps to either side that a weight is rounded to. */
const STEPS = 31
/** The gap that stands for "this far, and nothing there". */
const FAR = 63

/** The weights of the known n-grams, to be found by hash. */
export interface GramTable {
  readonly mask: number
  /** Of each slot the byte by which its gram is recognised; 0 where empty. */
  readonly checks: Uint8Array
  /** Of each slot its steps, head by head: what they weigh are their signed squares, which would take twice the space. */
  readonly weights: Int8Array
  readonly steps: readonly number[]
  readonly biases: readonly number[]
}

/** The byte by which a gram is recognised in its slot, 1..255. */
const checkOf = (hash: number): number => hash >>> 24 || 1

/** What the n-grams of one message say, as log-odds. */
export interface Scores {
  readonly logits: Float64Array
  /** The highest figure that a single clause would have alone. */
  clauseHostile: number
  clauseTense: number
  /** The part of the n-grams that is known, 0..1. */
  known: number
}

export function emptyScores(): Scores {
  return { logits: new Float64Array(WIDTH), clauseHostile: 0, clauseTense: 0, known: 0 }
}

/** How the number of known n-grams, of a message or a clause, scales their sum. */
export const scaleOf = (count: number): number => 1 / Math.sqrt(count + 4)

/** Lays the filled slots out for look-up. */
export function unpack({ bits, steps, biases, gaps, checks: packedChecks, masks, steps64 }: PackedTable): GramTable {
  const size = 2 ** bits
  const checks = new Uint8Array(size)
  const weights = new Int8Array(size * WIDTH)
  const own = bytesOf(packedChecks)
  const next = new Int32Array(WIDTH)
  let at = -1
  for (let i = 0, n = 0; i < gaps.length; i++) {
    const gap = worthOf(gaps.charCodeAt(i))
    at += gap
    if (gap === FAR) continue
    checks[at] = own[n] as number
    let mask = worthOf(masks.charCodeAt(2 * n)) | (worthOf(masks.charCodeAt(2 * n + 1)) << 6)
    n++
    for (let h = 0; mask; h++, mask >>= 1) {
      if (!(mask & 1)) continue
      weights[at * WIDTH + h] = worthOf((steps64[h] as string).charCodeAt(next[h] as number)) - STEPS
      next[h] = (next[h] as number) + 1
    }
  }
  return { mask: size - 1, checks, weights, steps, biases }
}

/** Packs weights by gram hash, the most important first: those that find no slot are left out. */
export function pack(
  grams: Iterable<{ hash: number; weights: readonly number[] }>,
  bits: number,
  biases: readonly number[],
  tops: readonly number[],
): PackedTable {
  const size = 2 ** bits
  const steps = tops.map(top => top / STEPS ** 2)
  const filled = new Map<number, number[]>()
  for (const { hash, weights } of grams) {
    const q = weights.map(
      (w, h) => Math.sign(w) * Math.min(STEPS, Math.round(Math.sqrt(Math.abs(w) / (steps[h] as number)))),
    )
    if (q.every(x => x === 0)) continue
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & (size - 1)
      const there = filled.get(slot)
      if (there && there[0] === checkOf(hash)) break
      if (there) continue
      filled.set(slot, [checkOf(hash), ...q])
      break
    }
  }
  const sign = (x: number): string => SIGNS.charAt(x)
  const gaps: string[] = []
  const checks: number[] = []
  const masks: string[] = []
  const values: string[][] = tops.map(() => [])
  let before = -1
  for (const slot of [...filled.keys()].sort((a, b) => a - b)) {
    const [check = 1, ...q] = filled.get(slot) as number[]
    let gap = slot - before
    for (; gap >= FAR; gap -= FAR) gaps.push(sign(FAR))
    gaps.push(sign(gap))
    checks.push(check)
    const mask = q.reduce((all, x, h) => all | (x ? 1 << h : 0), 0)
    masks.push(sign(mask & 63), sign(mask >> 6))
    q.forEach((x, h) => {
      if (x) values[h]?.push(sign(x + STEPS))
    })
    before = slot
  }
  return {
    bits,
    steps,
    biases,
    gaps: gaps.join(''),
    checks: base64Of(Uint8Array.from(checks)),
    masks: masks.join(''),
    steps64: values.map(own => own.join('')),
  }
}

/** What a number of steps weighs. */
const squared = (steps: number): number => (steps < 0 ? -steps * steps : steps * steps)

const clauseSums = new Int32Array(512)
const clauseCounts = new Int32Array(256)

/** Adds up the weights of a message's n-grams. The sums are whole and written out head by head: this is the innermost loop. */
export function scoreGrams(table: GramTable, grams: Grams, into: Scores): void {
  const { mask, checks, weights, steps, biases } = table
  const { hashes, clauses, length } = grams
  const used = Math.min(256, grams.clauseCount)
  clauseSums.fill(0, 0, used * 2)
  clauseCounts.fill(0, 0, used)
  let known = 0
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  let s7 = 0
  for (let i = 0; i < length; i++) {
    const hash = hashes[i] as number
    const check = checkOf(hash)
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & mask
      const there = checks[slot] as number
      if (there === 0) break
      if (there !== check) continue
      known++
      const at = slot * WIDTH
      const hostile = squared(weights[at] as number)
      const tense = squared(weights[at + 1] as number)
      s0 = (s0 + hostile) | 0
      s1 = (s1 + tense) | 0
      s2 = (s2 + squared(weights[at + 2] as number)) | 0
      s3 = (s3 + squared(weights[at + 3] as number)) | 0
      s4 = (s4 + squared(weights[at + 4] as number)) | 0
      s5 = (s5 + squared(weights[at + 5] as number)) | 0
      s6 = (s6 + squared(weights[at + 6] as number)) | 0
      s7 = (s7 + squared(weights[at + 7] as number)) | 0
      const clause = clauses[i] as number
      clauseSums[clause * 2] = (clauseSums[clause * 2] as number) + hostile
      clauseSums[clause * 2 + 1] = (clauseSums[clause * 2 + 1] as number) + tense
      clauseCounts[clause] = (clauseCounts[clause] as number) + 1
      break
    }
  }
  const scale = scaleOf(known)
  const { logits } = into
  logits[0] = s0
  logits[1] = s1
  logits[2] = s2
  logits[3] = s3
  logits[4] = s4
  logits[5] = s5
  logits[6] = s6
  logits[7] = s7
  for (let h = 0; h < WIDTH; h++)
    logits[h] = (biases[h] as number) + (logits[h] as number) * scale * (steps[h] as number)
  let hostile = -Infinity
  let tense = -Infinity
  for (let c = 0; c < used; c++) {
    const own = scaleOf(clauseCounts[c] as number)
    hostile = Math.max(hostile, (clauseSums[c * 2] as number) * own)
    tense = Math.max(tense, (clauseSums[c * 2 + 1] as number) * own)
  }
  into.clauseHostile = used ? (biases[0] as number) + hostile * (steps[0] as number) : (biases[0] as number)
  into.clauseTense = used ? (biases[1] as number) + tense * (steps[1] as number) : (biases[1] as number)
  into.known = length ? known / length : 0
}
