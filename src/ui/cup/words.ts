import type { Language } from '../text/language'

/** The first level (0..100) of each word. The cup is never labelled with its number. */
const FROM = [0, 3, 20, 42, 56, 80, 96] as const

const WORDS: Record<Language, readonly string[]> = {
  'zh-CN': ['空着', '浅浅一层', '小半杯', '半杯', '大半杯', '快满了', '满了'],
  'zh-TW': ['空著', '淺淺一層', '小半杯', '半杯', '大半杯', '快滿了', '滿了'],
  en: ['empty', 'a little in it', 'under half', 'half full', 'over half', 'nearly full', 'full'],
}

/** The word for a level of 0..100. */
export function cupWord(level: number, language: Language): string {
  const index = FROM.findLastIndex(from => level >= from)
  return WORDS[language][Math.max(0, index)] ?? ''
}
