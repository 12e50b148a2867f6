import type { Appraisal } from '../../domain/appraisal'
import { isCalling } from '../calling'
import type { Kind } from '../evidence'
import { ATTACK_MARK, find, type Found, OATH_MARK } from '../find'
import { even } from '../normalise'
import { type Style, styleOf } from '../style'
import { weigh } from '../weigh'
import { DENSE, doubtOf, fillDense, tenseDoubtOf, thanksDoubtOf, TREE_FEATURES } from './dense'
import { type Forest, forestLogits, forestOf } from './forest'
import { addAround, addGrams, emptyGrams, gramsOf, outsideQuotes } from './grams'
import { emptyScores, type GramTable, HEADS, type Head, type PackedTable, scoreGrams } from './table'
import { fixed, type PackedTrees, unpackTrees } from './trees'

/** The trained parts: weights of n-grams, and the trees over all evidence for the three figures: hostile, tense, thanks. */
export interface Model {
  table: GramTable
  forest: Forest
}

/** A model as it is shipped. */
export interface PackedModel {
  table: PackedTable
  trees: Record<'hostile' | 'tense' | 'thanks', PackedTrees>
}

/** The trees of a model as it is shipped. */
export const forestOfPacked = ({ trees: { hostile, tense, thanks } }: PackedModel): Forest =>
  forestOf([hostile, tense, thanks].map(unpackTrees), TREE_FEATURES)

/** A figure from which a level is given. */
const SURE = 0.5

/** Nobody is called roughly by a greeting. */
const CALLING: Appraisal = Object.freeze({ level: 'calm', kind: 'none', hostile: 0.01, tense: 0.05, thanks: 0.01 })

const isMark = (code: number): boolean => code === ATTACK_MARK || code === OATH_MARK

const grams = emptyGrams()
const scores = emptyScores()
const aside = emptyScores()
const dense = new Float64Array(DENSE)
const values = new Int32Array(DENSE)
const figures = new Float64Array(3)

/** Fills the n-grams of an `even` text and of what it hides. */
export function fillGrams(text: string, { bare, marked }: Found): typeof grams {
  gramsOf(text, grams)
  if (bare !== null) addGrams(bare, grams)
  if (marked !== null) addAround(marked, isMark, grams)
  return grams
}

/** What the n-grams say of "hostile" (log-odds) once all quotations are left out; `whole` is what they say of the whole. */
export function outsideOf(table: GramTable, evened: string, whole: number): number {
  const outside = outsideQuotes(evened)
  if (outside === null) return whole
  gramsOf(outside, grams)
  scoreGrams(table, grams, aside)
  return aside.logits[at('hostile')] as number
}

/** The appraisal of a message by a model. */
export function appraiseBy({ table, forest }: Model, text: string): Appraisal {
  const evened = even(text)
  if (isCalling(evened)) return CALLING
  const found = find(evened)
  const style = styleOf(text)
  const hand = weigh(found, style)
  scoreGrams(table, fillGrams(evened, found), scores)
  fillDense(dense, found, style, hand, scores, outsideOf(table, evened, scores.logits[at('hostile')] as number))
  for (let k = 0; k < DENSE; k++) values[k] = fixed(dense[k] as number)
  forestLogits(forest, values, figures)
  const hostile = probability((figures[0] as number) - doubtOf(dense))
  const pressing = (figures[1] as number) - tenseDoubtOf(dense)
  const tense = Math.max(hostile, probability(pressing))
  const thanks = probability(sincere((figures[2] as number) - thanksDoubtOf(dense), pressing))
  if (hostile >= SURE) return { level: 'hostile', kind: attackOf(found, scores.logits), hostile, tense, thanks }
  if (tense >= SURE) return { level: 'tense', kind: pressOf(found, style, scores.logits), hostile, tense, thanks }
  return { level: 'calm', kind: thanks >= SURE ? 'thanks' : 'none', hostile, tense, thanks }
}

/** The log-odds of thanks, less those of tension: thanks that bite are none. */
export const sincere = (thanks: number, tense: number): number => thanks - Math.max(0, tense)

const probability = (logit: number): number => 1 / (1 + Math.exp(-logit))

const has = (found: Found, kind: Kind, hard: boolean): boolean =>
  found.hits.some(({ group }) => group.kind === kind && (!hard || group.role === 'slur' || group.role === 'attack'))

const at = (head: Head): number => HEADS.indexOf(head)

/** What a phrase of a kind adds to the n-grams' log-odds of it. Our guess. */
const NAMED = 3

function attackOf(found: Found, logits: Float64Array): Kind {
  const figure = (head: Head, kind: Kind): number => (logits[at(head)] as number) + (has(found, kind, true) ? NAMED : 0)
  const threat = figure('threat', 'threat')
  const harassment = figure('harassment', 'harassment')
  if (threat > 0 && threat >= harassment) return 'threat'
  if (harassment > 0) return 'harassment'
  return figure('contempt', 'contempt') - (has(found, 'abuse', true) ? NAMED : 0) > 0 ? 'contempt' : 'abuse'
}

function pressOf(found: Found, style: Style, logits: Float64Array): Kind {
  const pressure = (logits[at('pressure')] as number) + (has(found, 'pressure', false) ? NAMED : 0)
  if (pressure > 0) return 'pressure'
  const anger = found.hits.some(({ group }) => group.kind === 'anger' && group.role !== 'mild')
  return style.onlyMarks || (has(found, 'urging', false) && !anger) ? 'urging' : 'anger'
}
