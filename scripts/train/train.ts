import { fillGrams, outsideOf, type PackedModel as Packed, sincere } from '../../src/hostility/model'
import { DENSE, doubtOf, fillDense, tenseDoubtOf, thanksDoubtOf, TREE_FEATURES } from '../../src/hostility/model/dense'
import { emptyScores, type GramTable, scoreGrams, unpack } from '../../src/hostility/model/table'
import { fixed, packTrees, type Trees, treesLogit } from '../../src/hostility/model/trees'
import { find } from '../../src/hostility/find'
import { even } from '../../src/hostility/normalise'
import { styleOf } from '../../src/hostility/style'
import { weigh } from '../../src/hostility/weigh'
import { boost, type TreeOptions } from './boost'
import { corpusOf, type HeadOptions, trainTable } from './heads'
import { drawsOf, hashOf, type Row } from './rows'
import { foldOf } from './units'

export const FIGURES = ['hostile', 'tense', 'thanks'] as const
export type Figure = (typeof FIGURES)[number]

export interface Settings {
  folds: number
  /** How often the made rows are drawn. */
  draws: number
  heads: HeadOptions
  trees: TreeOptions
  /** Added to each figure's log-odds, so that it holds from 0 on. */
  shift: Record<Figure, number>
}

export const SETTINGS: Settings = {
  folds: 5,
  draws: 4,
  heads: { epochs: 6, rate: 0.5, decay: 0.15, atLeast: 4, keep: 60_000, slotBits: 17 },
  trees: { trees: 180, depth: 4, rate: 0.06, least: 6, ridge: 6, rowPart: 0.6, featurePart: 0.7 },
  shift: { hostile: 0.25, tense: 0, thanks: 1 },
}

/** What a row should be called. */
export const isTrue = (figure: Figure, row: Row): boolean =>
  figure === 'hostile' ? row.level === 2 : figure === 'tense' ? row.level > 0 : row.kind === 'thanks'

/**
 * How much a row counts where lexicon, style and n-grams are weighed against each other. Written examples that the
 * lexicon was made on would make it look better than it is.
 */
function stackWeight(row: Row, figure: Figure): number {
  return sourceWeight(row, figure) * (figure === 'hostile' && row.group === 'trap' && row.level < 2 ? TRAP : 1)
}

/** How much more it counts to call a trap an attack than to miss one: a false alarm is what makes a detector useless. */
const TRAP = 2.5

function sourceWeight(row: Row, figure: Figure): number {
  if (row.group === 'ordinary' || row.group === 'change') return figure === 'thanks' ? 1.5 : 0.75
  switch (row.source) {
    case 'written':
      return row.seen ? 0 : 1
    case 'helpdesk':
      return row.seen ? 1 : 1.3
    case 'more':
      return 1
    case 'made':
      return figure === 'thanks' ? 0.5 : 0.25
    case 'translated':
      return 0.5
    case 'convabuse':
      return figure === 'hostile' ? 1 : 0
    default:
      return 0
  }
}

const target = (figure: Figure, row: Row): number => (isTrue(figure, row) ? 1 : 0)

/** What stands fixed of a message whatever the model: its n-grams and what lexicon and style say. */
export class Prepared {
  readonly grams: Int32Array[] = []
  readonly rows: readonly Row[]
  constructor(rows: readonly Row[]) {
    this.rows = rows
    for (const row of rows) {
      const text = even(row.text)
      const g = fillGrams(text, find(text))
      this.grams.push(g.hashes.slice(0, g.length))
    }
  }
}

/** The dense features of a text by a table. */
export function denseOf(table: GramTable, text: string): Float64Array {
  const evened = even(text)
  const found = find(evened)
  const style = styleOf(text)
  const scores = emptyScores()
  scoreGrams(table, fillGrams(evened, found), scores)
  const into = new Float64Array(DENSE)
  fillDense(into, found, style, weigh(found, style), scores, outsideOf(table, evened, scores.logits[0] as number))
  return into
}

export interface Trained {
  packed: Packed
  /** Of each row that counts in the stack, the log-odds given by parts that never saw its unit. */
  unseen: Map<Row, Record<Figure, number>>
  /** The fold of each row, and the tables without it. */
  foldOf: (row: Row) => number
  tables: readonly GramTable[]
}

const stackable = (row: Row): boolean =>
  ['written', 'more', 'made', 'helpdesk', 'translated', 'convabuse'].includes(row.source)

/**
 * Trains tables per fold and, on what they say of rows they never saw, the trees; for `weights` those that are shipped and
 * the table on all rows, for `folds` those by which each fold is judged unseen.
 */
export function train(
  rows: readonly Row[],
  s: Settings,
  log: (line: string) => void,
  want: 'weights' | 'folds' | 'both',
): Trained {
  const corpus = corpusOf(new Prepared(rows).grams)
  log(`${rows.length} rows, ${corpus.hashes.length} n-grams`)
  const folds = rows.map(row => foldOf(row.unit, s.folds))
  const tables: GramTable[] = []
  for (let f = 0; f < s.folds; f++) {
    tables.push(unpack(trainTable(rows, corpus, i => folds[i] !== f, s.heads)))
    log(`table without fold ${f}`)
  }
  const dense = rows.map((row, i) =>
    stackable(row) ? denseOf(tables[folds[i] as number] as GramTable, row.text) : null,
  )
  const stack = rows.map((_, i) => i).filter(i => dense[i])
  const draws = drawsOf(rows)
  const grow = (figure: Figure, without: number): Trees => {
    const used = stack.filter(i => folds[i] !== without && stackWeight(rows[i] as Row, figure) > 0)
    const columns = Array.from({ length: TREE_FEATURES }, (_, k) =>
      Float32Array.from(used, i => (dense[i] as Float64Array)[k] as number),
    )
    const trees = boost(
      columns,
      used.map(i => target(figure, rows[i] as Row)),
      used.map(i => stackWeight(rows[i] as Row, figure)),
      s.trees,
      used.map(i => draws.indexOf((rows[i] as Row).draw ?? -1)),
    )
    return { ...trees, base: trees.base + s.shift[figure] }
  }
  const unseen = new Map<Row, Record<Figure, number>>()
  const judged = want === 'weights' ? 0 : s.folds
  for (let f = 0; f < judged; f++) {
    const trees = { hostile: grow('hostile', f), tense: grow('tense', f), thanks: grow('thanks', f) }
    for (const i of stack) {
      if (folds[i] !== f) continue
      const figures = dense[i] as Float64Array
      const values = Int32Array.from(figures, fixed)
      const tense = treesLogit(trees.tense, values) - tenseDoubtOf(figures)
      unseen.set(rows[i] as Row, {
        hostile: treesLogit(trees.hostile, values) - doubtOf(figures),
        tense,
        thanks: sincere(treesLogit(trees.thanks, values) - thanksDoubtOf(figures), tense),
      })
    }
  }
  log('trees')
  const packed =
    want !== 'folds'
      ? {
          table: trainTable(rows, corpus, () => true, s.heads),
          trees: {
            hostile: packTrees(grow('hostile', -1)),
            tense: packTrees(grow('tense', -1)),
            thanks: packTrees(grow('thanks', -1)),
          },
        }
      : ({} as Packed)
  return { packed, unseen, foldOf: row => foldOf(row.unit, s.folds), tables }
}

/** Part of the public sets that is used: they are far larger than our own. */
const PUBLIC_PART = 0.2
export const samplePublic = (rows: readonly Row[]): Row[] =>
  rows.filter(r => hashOf(`part ${r.text}`) / 2 ** 32 < PUBLIC_PART)
