import { HEADS, type Head, pack, type PackedTable } from '../../src/hostility/model/table'
import { fit, type Linear, type Options } from './learn'
import { drawsOf, type Row } from './rows'

/** The n-grams of all rows: numbers of distinct hashes, row after row. */
export interface Corpus {
  hashes: Int32Array
  ids: Int32Array
  starts: Int32Array
}

export function corpusOf(grams: readonly Int32Array[]): Corpus {
  const number = new Map<number, number>()
  const starts = new Int32Array(grams.length + 1)
  grams.forEach((g, i) => {
    starts[i + 1] = (starts[i] as number) + g.length
  })
  const ids = new Int32Array(starts[grams.length] as number)
  let at = 0
  for (const g of grams) {
    for (const hash of g) {
      let id = number.get(hash)
      if (id === undefined) number.set(hash, (id = number.size))
      ids[at++] = id
    }
  }
  return { hashes: Int32Array.from(number.keys()), ids, starts }
}

/** How much a row of each source counts for the n-grams. Public sets answer another question: little. */
const WEIGHTS: Record<string, number> = {
  written: 1,
  more: 1,
  made: 0.5,
  helpdesk: 1,
  translated: 0.5,
  convabuse: 1,
  cold: 0.08,
  swsr: 0.08,
  davidson: 0.08,
}
const OURS = new Set(['written', 'more', 'made', 'helpdesk', 'translated'])
const FIGURES = 3
/** How much a message that is no attack counts for the kinds of attack, which are first of all told from each other. */
const OTHERS = 0.3

function target(head: Head, row: Row): { y: number; w: number } {
  const weight = WEIGHTS[row.source] ?? 0
  const ours = OURS.has(row.source)
  switch (head) {
    case 'hostile':
      return { y: row.level === 2 ? 1 : 0, w: weight }
    case 'tense':
      return { y: row.level > 0 ? 1 : 0, w: ours ? weight : row.level === 2 ? weight * 0.3 : 0 }
    case 'thanks':
      return { y: row.kind === 'thanks' ? 1 : 0, w: ours ? weight : 0 }
    case 'threat':
    case 'harassment':
    case 'contempt':
      return { y: row.kind === head ? 1 : 0, w: ours ? weight * (row.level === 2 ? 1 : OTHERS) : 0 }
    case 'trap':
      return {
        y: row.group === 'trap' && row.level < 2 ? 1 : 0,
        w: ours && (row.group === 'trap' || row.level === 2) ? weight : 0,
      }
    case 'pressure':
      return { y: row.kind === head ? 1 : 0, w: ours && row.level === 1 ? weight : 0 }
  }
}

/** From where the orders of the fits are drawn, and how far apart: each takes one more an epoch. */
const SEED = 7
const APART = 100
/** What a sum of parts may fall short by. */
const SLIGHT = 1e-9

export interface HeadOptions extends Options {
  /** Rows in which an n-gram must stand to be known; a row that was drawn several times counts as a part of one. */
  atLeast: number
  /** N-grams kept, the most telling first. */
  keep: number
  slotBits: number
}

/**
 * Trains the n-gram weights on the rows chosen by `use`, and packs them: the mean of what is learnt with each drawing of the
 * made rows, as one drawing is a matter of luck.
 */
export function trainTable(
  rows: readonly Row[],
  corpus: Corpus,
  use: (i: number) => boolean,
  o: HeadOptions,
): PackedTable {
  const draws = drawsOf(rows)
  const df = new Float64Array(corpus.hashes.length)
  const last = new Int32Array(corpus.hashes.length).fill(-1)
  for (let i = 0; i < rows.length; i++) {
    if (!use(i)) continue
    const part = rows[i]?.draw === undefined ? 1 : 1 / draws.length
    for (let k = corpus.starts[i] as number; k < (corpus.starts[i + 1] as number); k++) {
      const id = corpus.ids[k] as number
      if (last[id] !== i) {
        last[id] = i
        df[id] = (df[id] as number) + part
      }
    }
  }
  const local = new Int32Array(df.length).fill(-1)
  const kept: number[] = []
  for (let id = 0; id < df.length; id++) {
    if ((df[id] as number) >= o.atLeast - SLIGHT) {
      local[id] = kept.length
      kept.push(id)
    }
  }
  const starts = new Int32Array(rows.length + 1)
  const ids = new Int32Array(corpus.ids.length)
  let n = 0
  for (let i = 0; i < rows.length; i++) {
    if (use(i)) {
      for (let k = corpus.starts[i] as number; k < (corpus.starts[i + 1] as number); k++) {
        const id = local[corpus.ids[k] as number] as number
        if (id >= 0) ids[n++] = id
      }
    }
    starts[i + 1] = n
  }
  const models = HEADS.map((head, h) => {
    const y = new Float32Array(rows.length)
    const w = new Float32Array(rows.length)
    rows.forEach((row, i) => {
      const t = target(head, row)
      y[i] = t.y
      w[i] = use(i) ? t.w : 0
    })
    const options = h < FIGURES ? o : { ...o, epochs: Math.ceil(o.epochs / 2) }
    return mean(
      draws.map((draw, at) => {
        const own = w.map((weight, i) => (((rows[i] as Row).draw ?? draw) === draw ? weight : 0))
        return fit({ ids, starts }, y, own, kept.length, options, SEED + at * APART)
      }),
    )
  })
  const tops = models.map(({ weights }) => {
    const sorted = Float32Array.from(weights, Math.abs).sort()
    return Math.max(1e-3, sorted[Math.floor(sorted.length * 0.9999)] as number)
  })
  const telling = kept.map((id, k) => {
    let most = 0
    for (let h = 0; h < FIGURES; h++)
      most = Math.max(most, Math.abs((models[h] as { weights: Float32Array }).weights[k] as number))
    return most * Math.sqrt(df[id] as number)
  })
  const order = kept.map((_, k) => k).sort((a, b) => (telling[b] as number) - (telling[a] as number) || a - b)
  const chosen = order.slice(0, o.keep).map(k => ({
    hash: corpus.hashes[kept[k] as number] as number,
    weights: models.map(({ weights }, h) => {
      const w = weights[k] as number
      // Kinds are told by strong n-grams alone; the rest would only take room.
      return Math.abs(w) < (tops[h] as number) * (h >= FIGURES ? 0.12 : 0.002) ? 0 : w
    }),
  }))
  return pack(
    chosen,
    o.slotBits,
    models.map(m => m.bias),
    tops,
  )
}

/** The mean of several fits of the same features. */
function mean(fits: readonly Linear[]): Linear {
  const weights = new Float32Array(fits[0]?.weights.length ?? 0)
  let bias = 0
  for (const fitted of fits) {
    fitted.weights.forEach((weight, k) => (weights[k] = (weights[k] as number) + weight / fits.length))
    bias += fitted.bias / fits.length
  }
  return { weights, bias }
}
