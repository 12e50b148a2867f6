import { DISGUISED } from './disguised'
import { EN } from './en'
import { EN_SEXUAL } from './en-sexual'
import type { Group } from './group'
import { MILD_TURNS } from './mild-turns'
import { NAMES } from './names'
import { PRAISE } from './praise'
import { SOUNDS } from './sounds'
import { TURNS } from './turns'
import { ZH_ATTACK } from './zh-attack'
import { ZH_CONTEXT } from './zh-context'
import { ZH_FIRM } from './zh-firm'
import { ZH_HARASSMENT, ZH_THREAT } from './zh-severe'
import { ZH_TENSE } from './zh-tense'

export type { Group, Role } from './group'

/** Every group of phrases. */
export const LEXICON: readonly Group[] = [
  ...ZH_THREAT,
  ...ZH_HARASSMENT,
  ...ZH_ATTACK,
  ...ZH_FIRM,
  ...SOUNDS,
  ...DISGUISED,
  ...NAMES,
  ...ZH_TENSE,
  ...ZH_CONTEXT,
  ...EN,
  ...EN_SEXUAL,
  ...PRAISE,
  ...TURNS,
  ...MILD_TURNS,
]
