import type { Appraisal } from '../domain/appraisal'

export type Kind = Appraisal['kind']

/**
 * What one source makes of a message: additions to the log-odds of the three figures, and how much each kind speaks.
 * Sources are added up by `judge`; another source (a trained model) only has to return one of these.
 */
export interface Evidence {
  hostile: number
  tense: number
  thanks: number
  kinds: Partial<Record<Kind, number>>
}
