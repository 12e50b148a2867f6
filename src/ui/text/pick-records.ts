import { useEffect, useState } from 'preact/hooks'
import { log as logEn } from './en/log'
import type { JournalText } from './journal-text'
import type { Language } from './language'
import type { RecordsText, RecordsWords } from './records-text'
import { log as logZhCN } from './zh-CN/log'
import { log as logZhTW } from './zh-TW/log'

/** One language is enough for one reader; the words of an entry are shared with other pages, so they come along anyway. */
const BRING: Record<Language, () => Promise<{ records: RecordsWords }>> = {
  'zh-CN': () => import('./zh-CN/records'),
  'zh-TW': () => import('./zh-TW/records'),
  en: () => import('./en/records'),
}
const LOG = { 'zh-CN': logZhCN, 'zh-TW': logZhTW, en: logEn }

/** The journal's words with those of its records, and those that an entry was logged in. */
export function withRecords(text: JournalText, records: RecordsWords): RecordsText {
  const { details, exits } = LOG[text.language]
  return { ...text, records, details, exits }
}

/** The journal's words with those of its records; null until they are there. */
export function useRecordsText(text: JournalText): RecordsText | null {
  const [brought, setBrought] = useState<RecordsText | null>(null)
  useEffect(() => {
    let overtaken = false
    void BRING[text.language]().then(({ records }) => {
      if (!overtaken) setBrought(withRecords(text, records))
    })
    return () => {
      overtaken = true
    }
  }, [text])
  return brought
}
