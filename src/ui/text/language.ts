/** The languages we write in, as BCP 47 tags. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Their own names, whatever is spoken now. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }

/** Regions that write traditional characters, besides the script's own tag. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo'])

/** The language we have for a browser's language tag (BCP 47, either separator, any case). A script, where given, outweighs the region. */
export function languageOf(tag: string): Language {
  const [base, ...rest] = tag.toLowerCase().split(/[-_]/)
  if (base !== 'zh' && base !== 'yue') return 'en'
  if (rest.includes('hans')) return 'zh-CN'
  return rest.some(part => TRADITIONAL.has(part)) ? 'zh-TW' : 'zh-CN'
}
