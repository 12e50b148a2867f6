import { byLanguage } from './by-language'
import { type Language, languageOf } from './language'
import type { Text } from './text'

const TEXTS: Record<Language, Text> = byLanguage(
  import.meta.glob<Text>('./*/index.ts', { eager: true, import: 'text' }),
)

/** The words to show for a browser's language tag, all of them. */
export const textFor = (tag: string): Text => TEXTS[languageOf(tag)]
