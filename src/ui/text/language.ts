/** The languages we write in, as BCP 47 tags, by their own names, whatever is spoken now. What each says is its folder. */
export const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const
export type Language = keyof typeof LANGUAGE_NAMES
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[]

/** Regions that write traditional characters, besides the script's own tag. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo'])

/** The language we have for a browser's language tag (BCP 47, either separator, any case). A script, where given, outweighs the region. */
export function languageOf(tag: string): Language {
  const [base, ...rest] = tag.toLowerCase().split(/[-_]/)
  if (base === 'zh' || base === 'yue') {
    if (rest.includes('hans')) return 'zh-CN'
    return rest.some(part => TRADITIONAL.has(part)) ? 'zh-TW' : 'zh-CN'
  }
  return LANGUAGES.find(own => own.split('-')[0] === base) ?? 'en'
}
