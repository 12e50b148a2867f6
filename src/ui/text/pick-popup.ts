import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { CardText, FeelText, PopupText, Text } from './text'

const TEXTS: Record<Language, PopupText> = together(
  COMMON,
  byLanguage(import.meta.glob<CardText>('./*/card.ts', { eager: true, import: 'card' })),
  byLanguage(import.meta.glob<FeelText>('./*/feel.ts', { eager: true, import: 'feel' })),
  byLanguage(import.meta.glob<Pick<Text, 'popup'>>('./*/popup.ts', { eager: true, import: 'popup' })),
)

/** The words of this page for a browser’s language tag; no other page’s come with them. */
export const popupTextFor = (tag: string): PopupText => TEXTS[languageOf(tag)]
