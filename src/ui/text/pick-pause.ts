import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { CardText, FeelText, PauseText, Text } from './text'

const TEXTS: Record<Language, PauseText> = together(
  COMMON,
  byLanguage(
    import.meta.glob<Pick<CardText, 'language' | 'lengths' | 'log'>>('./*/ways.ts', { eager: true, import: 'ways' }),
  ),
  byLanguage(import.meta.glob<Pick<CardText, 'side' | 'buddy'>>('./*/talk.ts', { eager: true, import: 'talk' })),
  byLanguage(import.meta.glob<FeelText>('./*/feel.ts', { eager: true, import: 'feel' })),
  byLanguage(import.meta.glob<Pick<Text, 'pause'>>('./*/pause.ts', { eager: true, import: 'pause' })),
)

/** The words of this page for a browser’s language tag; no other page’s come with them. */
export const pauseTextFor = (tag: string): PauseText => TEXTS[languageOf(tag)]
