import { log as logEn } from './en/log'
import { records as recordsEn } from './en/records'
import type { JournalText } from './journal-text'
import type { Language } from './language'
import type { RecordsText, RecordsWords } from './records-text'
import type { CardText } from './text'
import { log as logZhCN } from './zh-CN/log'
import { records as recordsZhCN } from './zh-CN/records'
import { log as logZhTW } from './zh-TW/log'
import { records as recordsZhTW } from './zh-TW/records'

const CATALOGUES: Record<Language, { records: RecordsWords } & Pick<CardText, 'details' | 'exits'>> = {
  'zh-CN': { records: recordsZhCN, details: logZhCN.details, exits: logZhCN.exits },
  'zh-TW': { records: recordsZhTW, details: logZhTW.details, exits: logZhTW.exits },
  en: { records: recordsEn, details: logEn.details, exits: logEn.exits },
}

/** The journal's words with those of its records. */
export const recordsText = (text: JournalText): RecordsText => ({ ...text, ...CATALOGUES[text.language] })
