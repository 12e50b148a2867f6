import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { JournalText, JournalWords } from './journal-text'
import type { CardText, FeelText } from './text'

const TEXTS: Record<Language, JournalText> = together(
  COMMON,
  byLanguage(import.meta.glob<FeelText>('./*/feel.ts', { eager: true, import: 'feel' })),
  byLanguage(import.meta.glob<Pick<CardText, 'details' | 'exits'>>('./*/log.ts', { eager: true, import: 'log' })),
  byLanguage(import.meta.glob<JournalWords>('./*/journal.ts', { eager: true, import: 'journal' })),
)

/** The journal’s words for a browser’s language tag; no other page’s come with them. */
export const journalTextFor = (tag: string): JournalText => TEXTS[languageOf(tag)]
