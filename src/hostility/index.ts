import type { Appraisal } from '../domain/appraisal'
import { find } from './find'
import { judge } from './judge'
import { even } from './normalise'
import { styleOf } from './style'
import { weigh } from './weigh'

/**
 * What one customer message feels like to the agent. Synchronous and pure; never throws, for any string of any length
 * (of a long one, head and tail are read). The figures are 0..1, `hostile` never above `tense`.
 */
export function appraise(text: string): Appraisal {
  return judge([weigh(find(even(text)), styleOf(text))])
}
