import type { Appraisal } from '../domain/appraisal'
import { readyStep } from './find'
import { appraiseBy, forestOfPacked, type Model, type PackedModel } from './model'
import { type GramTable, unpack } from './model/table'
import weights from './model/weights.json'

export { Judge } from './judge'
export { traitsOf } from './tuning'

/** As it is shipped: hundreds of thousands of signs, let go of once they are unpacked. */
let packed: PackedModel | undefined = weights
let table: GramTable | undefined
let model: Model | undefined

/** One more step towards the model, the tables first and the trees then; undefined until it is there. */
function unpackStep(): Model | undefined {
  if (!packed) return model
  if (!table) {
    table = unpack(packed.table)
    return undefined
  }
  model = { table, forest: forestOfPacked(packed) }
  packed = undefined
  return model
}

const whole = (): Model => unpackStep() ?? whole()

/**
 * What one customer message feels like to the agent. Synchronous and pure; never throws, for any string of any length
 * (of a long one, head and tail are read). The figures are 0..1, `hostile` never above `tense`.
 */
export function appraise(text: string): Appraisal {
  return appraiseBy(model ?? whole(), text)
}

/** Makes ready to appraise, a few milliseconds a step; true once there is nothing left to do. `appraise` needs no call of it. */
export function prepare(): boolean {
  if (model) return readyStep()
  unpackStep()
  return false
}
