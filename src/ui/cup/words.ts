import { byLanguage } from '../text/by-language'
import type { Language } from '../text/language'

/** The first level (0..100) of each word. The cup is never labelled with its number. */
const FROM = [0, 3, 20, 42, 56, 80, 96] as const

const WORDS = byLanguage(import.meta.glob<readonly string[]>('../text/*/cup.ts', { eager: true, import: 'cup' }))

/** The word for a level of 0..100. */
export function cupWord(level: number, language: Language): string {
  const index = FROM.findLastIndex(from => level >= from)
  return WORDS[language][Math.max(0, index)] ?? ''
}
