import { common as commonEn } from './en/common'
import { feel as feelEn } from './en/feel'
import { journal as journalEn } from './en/journal'
import { log as logEn } from './en/log'
import type { JournalText } from './journal-text'
import { type Language, languageOf } from './language'
import { common as commonZhCN } from './zh-CN/common'
import { feel as feelZhCN } from './zh-CN/feel'
import { journal as journalZhCN } from './zh-CN/journal'
import { log as logZhCN } from './zh-CN/log'
import { common as commonZhTW } from './zh-TW/common'
import { feel as feelZhTW } from './zh-TW/feel'
import { journal as journalZhTW } from './zh-TW/journal'
import { log as logZhTW } from './zh-TW/log'

const CATALOGUES: Record<Language, JournalText> = {
  'zh-CN': { ...commonZhCN, ...feelZhCN, ...logZhCN, ...journalZhCN },
  'zh-TW': { ...commonZhTW, ...feelZhTW, ...logZhTW, ...journalZhTW },
  en: { ...commonEn, ...feelEn, ...logEn, ...journalEn },
}

/** The journal's words for a browser's language tag; no other page's come with them. */
export const journalTextFor = (tag: string): JournalText => CATALOGUES[languageOf(tag)]
