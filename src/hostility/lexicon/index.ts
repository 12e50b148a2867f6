import { DISGUISED } from './disguised'
import { EN } from './en'
import { EN_SEXUAL } from './en-sexual'
import type { Group } from './group'
import { NAMES } from './names'
import { PRAISE } from './praise'
import { SOUNDS } from './sounds'
import { ZH_ATTACK } from './zh-attack'
import { ZH_CONTEXT } from './zh-context'
import { ZH_HARASSMENT, ZH_THREAT } from './zh-severe'
import { ZH_TENSE } from './zh-tense'

export type { Group, Role } from './group'

/** Every group of phrases. */
export const LEXICON: readonly Group[] = [
  ...ZH_THREAT,
  ...ZH_HARASSMENT,
  ...ZH_ATTACK,
  ...SOUNDS,
  ...DISGUISED,
  ...NAMES,
  ...ZH_TENSE,
  ...ZH_CONTEXT,
  ...EN,
  ...EN_SEXUAL,
  ...PRAISE,
]
