import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
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
const brought = new Map<Language, RecordsWords>()
const LOG = { 'zh-CN': logZhCN, 'zh-TW': logZhTW, en: logEn }

/** The journal's words with those of its records, and those that an entry was logged in. */
export function withRecords(text: JournalText, records: RecordsWords): RecordsText {
  const { details, exits } = LOG[text.language]
  return { ...text, records, details, exits }
}

/** Brings the records' words of the journal's language, so that they are there when they are asked for. */
export async function bringRecords({ language }: JournalText): Promise<void> {
  if (brought.has(language)) return
  const { records } = await BRING[language]()
  brought.set(language, records)
}

/** The journal's words with those of its records; null until they are there. */
export function useRecordsText(text: JournalText): RecordsText | null {
  const [, setReady] = useState<Language | null>(null)
  useLayoutEffect(() => {
    let overtaken = false
    void bringRecords(text).then(() => {
      if (!overtaken) setReady(text.language)
    })
    return () => {
      overtaken = true
    }
  }, [text])
  const records = brought.get(text.language)
  return useMemo(() => (records ? withRecords(text, records) : null), [text, records])
}
