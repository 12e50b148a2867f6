import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { CardText, ExitsText, SetupText } from './text'

const TEXTS: Record<Language, ExitsText> = together(
  COMMON,
  byLanguage(import.meta.glob<CardText>('./*/card.ts', { eager: true, import: 'card' })),
  byLanguage(import.meta.glob<SetupText>('./*/setup.ts', { eager: true, import: 'setup' })),
)

/** The words of this page for a browser’s language tag; no other page’s come with them. */
export const exitsTextFor = (tag: string): ExitsText => TEXTS[languageOf(tag)]
