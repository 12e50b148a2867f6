import { byLanguage } from './by-language'
import { type Language, languageOf } from './language'
import type { CardText } from './text'

const TEXTS: Record<Language, CardText> = byLanguage(
  import.meta.glob<CardText>('./*/card.ts', { eager: true, import: 'card' }),
)

/** The words to show on a console for a browser’s language tag. Nothing of our pages comes with them. */
export const cardTextFor = (tag: string): CardText => TEXTS[languageOf(tag)]
