import type { Appraisal } from '../domain/appraisal'
import { readyStep } from './find'
import { appraiseBy, type Model, unpackModel } from './model'
import weights from './model/weights.json'

export { Judge } from './judge'
export { traitsOf } from './tuning'

let model: Model | undefined

/**
 * What one customer message feels like to the agent. Synchronous and pure; never throws, for any string of any length
 * (of a long one, head and tail are read). The figures are 0..1, `hostile` never above `tense`.
 */
export function appraise(text: string): Appraisal {
  return appraiseBy((model ??= unpackModel(weights)), text)
}

/** Makes ready to appraise, a few milliseconds a step; true once there is nothing left to do. `appraise` needs no call of it. */
export function prepare(): boolean {
  if (model) return readyStep()
  model = unpackModel(weights)
  return false
}
