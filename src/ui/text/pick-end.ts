import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { DayEndText, EndText } from './text'

const TEXTS: Record<Language, EndText> = together(
  COMMON,
  byLanguage(import.meta.glob<DayEndText>('./*/day-end.ts', { eager: true, import: 'dayEnd' })),
)

/** The words of this page for a browser’s language tag; no other page’s come with them. */
export const endTextFor = (tag: string): EndText => TEXTS[languageOf(tag)]
