import { CHINESE_CALM } from './chinese-calm'
import { CHINESE_HOSTILE } from './chinese-hostile'
import { CHINESE_TENSE } from './chinese-tense'
import { ENGLISH } from './english'
import type { Script } from './script'

/** Every scripted conversation, grouped by language and temper. */
export const SCRIPTS: Script[] = [...CHINESE_CALM, ...CHINESE_TENSE, ...CHINESE_HOSTILE, ...ENGLISH]

/** The script with this id; throws when there is none. */
export function script(id: string): Script {
  const found = SCRIPTS.find(one => one.id === id)
  if (!found) throw new Error(`no script ${id}`)
  return found
}
