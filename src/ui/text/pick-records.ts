import { useEffect, useState } from 'preact/hooks'
import type { JournalText } from './journal-text'
import type { Language } from './language'
import type { RecordsText, RecordsWords } from './records-text'

/** The words that an entry was logged in. */
export type LogWords = Pick<RecordsText, 'details' | 'exits'>

/** One language is enough for one reader. */
const BRING: Record<Language, () => Promise<[{ records: RecordsWords }, { log: LogWords }]>> = {
  'zh-CN': () => Promise.all([import('./zh-CN/records'), import('./zh-CN/log')]),
  'zh-TW': () => Promise.all([import('./zh-TW/records'), import('./zh-TW/log')]),
  en: () => Promise.all([import('./en/records'), import('./en/log')]),
}

/** The journal's words with those of its records, and those that an entry was logged in. */
export function withRecords(text: JournalText, records: RecordsWords, { details, exits }: LogWords): RecordsText {
  return { ...text, records, details, exits }
}

/** The journal's words with those of its records; null until they are there. */
export function useRecordsText(text: JournalText): RecordsText | null {
  const [brought, setBrought] = useState<RecordsText | null>(null)
  useEffect(() => {
    let overtaken = false
    void BRING[text.language]().then(([{ records }, { log }]) => {
      if (!overtaken) setBrought(withRecords(text, records, log))
    })
    return () => {
      overtaken = true
    }
  }, [text])
  return brought
}
