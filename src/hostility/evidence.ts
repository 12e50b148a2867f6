import type { Appraisal } from '../domain/appraisal'

export type Kind = Appraisal['kind']

/**
 * What lexicon and style make of a message by hand-set weights: additions to the log-odds of the three figures, and how
 * much each kind speaks. The trees take it as one voice among others and learn how far to trust it.
 */
export interface Evidence {
  hostile: number
  tense: number
  thanks: number
  kinds: Partial<Record<Kind, number>>
}
