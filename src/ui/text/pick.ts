import { en } from './en'
import type { Language } from './language'
import type { Text } from './text'
import { zhCN } from './zh-CN'
import { zhTW } from './zh-TW'

const CATALOGUES: Record<Language, Text> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

/** Regions that write traditional characters, besides the script's own tag. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo'])

/** The language we have for a browser's language tag (BCP 47, either separator, any case). A script, where given, outweighs the region. */
export function languageOf(tag: string): Language {
  const [base, ...rest] = tag.toLowerCase().split(/[-_]/)
  if (base !== 'zh' && base !== 'yue') return 'en'
  if (rest.includes('hans')) return 'zh-CN'
  return rest.some(part => TRADITIONAL.has(part)) ? 'zh-TW' : 'zh-CN'
}

/** The words to show for a browser's language tag. */
export const textFor = (tag: string): Text => CATALOGUES[languageOf(tag)]
