import { byLanguage } from './by-language'
import { type Language, languageOf } from './language'
import type { TeachText } from './text'

const TEXTS: Record<Language, TeachText> = byLanguage(
  import.meta.glob<TeachText>('./*/teach.ts', { eager: true, import: 'teach' }),
)

/** The words to show in a lesson for a browser’s language tag. Nothing of our pages comes with them. */
export const teachTextFor = (tag: string): TeachText => TEXTS[languageOf(tag)]
