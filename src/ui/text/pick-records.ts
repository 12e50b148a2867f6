import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { byLanguage } from './by-language'
import type { JournalText } from './journal-text'
import type { Language } from './language'
import type { RecordsText, RecordsWords } from './records-text'
import type { CardText } from './text'

/** One language is enough for one reader; the words of an entry are shared with other pages, so they come along anyway. */
const BRING = byLanguage(import.meta.glob<RecordsWords>('./*/records.ts', { import: 'records' }))
const brought = new Map<Language, RecordsWords>()
const LOG = byLanguage(
  import.meta.glob<Pick<CardText, 'details' | 'exits'>>('./*/log.ts', { eager: true, import: 'log' }),
)

/** The journal's words with those of its records, and those that an entry was logged in. */
export function withRecords(text: JournalText, records: RecordsWords): RecordsText {
  const { details, exits } = LOG[text.language]
  return { ...text, records, details, exits }
}

/** Brings the records' words of the journal's language, so that they are there when they are asked for. */
export async function bringRecords({ language }: JournalText): Promise<void> {
  if (brought.has(language)) return
  brought.set(language, await BRING[language]())
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
