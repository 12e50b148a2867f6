import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { SenseText } from './settings-text'
import type { Text, WelcomeText } from './text'

const TEXTS: Record<Language, WelcomeText> = together(
  COMMON,
  byLanguage(import.meta.glob<SenseText>('./*/sense.ts', { eager: true, import: 'sense' })),
  byLanguage(import.meta.glob<Pick<Text, 'welcome'>>('./*/welcome.ts', { eager: true, import: 'welcome' })),
)

/** The words of this page for a browser’s language tag; no other page’s come with them. */
export const welcomeTextFor = (tag: string): WelcomeText => TEXTS[languageOf(tag)]
