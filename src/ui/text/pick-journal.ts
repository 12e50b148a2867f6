import { common as commonEn } from './en/common'
import { feel as feelEn } from './en/feel'
import { journal as journalEn } from './en/journal'
import type { JournalText } from './journal-text'
import { type Language, languageOf } from './language'
import { common as commonZhCN } from './zh-CN/common'
import { feel as feelZhCN } from './zh-CN/feel'
import { journal as journalZhCN } from './zh-CN/journal'
import { common as commonZhTW } from './zh-TW/common'
import { feel as feelZhTW } from './zh-TW/feel'
import { journal as journalZhTW } from './zh-TW/journal'

const CATALOGUES: Record<Language, JournalText> = {
  'zh-CN': { ...commonZhCN, ...feelZhCN, ...journalZhCN },
  'zh-TW': { ...commonZhTW, ...feelZhTW, ...journalZhTW },
  en: { ...commonEn, ...feelEn, ...journalEn },
}

/** The journal's words for a browser's language tag; no other page's come with them. */
export const journalTextFor = (tag: string): JournalText => CATALOGUES[languageOf(tag)]
