import { useState } from 'preact/hooks'
import { causesOf, restoreTally, type Suggestion } from '../../domain'
import { localDay } from '../../platform/day'
import { type Database, entriesOf, openStore, papers, StoreError } from '../../store'
import { backup, BackupError, LARGEST, recordsIn, takeIn } from '../../store/backup'
import { useRecordsText } from '../../ui/text/pick-records'
import type { RecordsText } from '../../ui/text/records-text'
import { saveAs } from '../save'
import type { SectionProps } from '../sections'
import { causesTable, daysTable, entriesTable } from '../tables'
import { tell } from '../tell'
import { type DataState, DataView, type Table } from './DataView'

async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openStore()
  return work(db).finally(() => db.close())
}

async function tableOf(text: RecordsText, db: Database, table: Table): Promise<string> {
  if (table === 'days')
    return daysTable(
      text,
      (await db.getAll('days')).flatMap(day => restoreTally(day) ?? []),
    )
  const entries = await entriesOf(db)
  if (table === 'entries') return entriesTable(text, entries, localDay)
  const suggestions = (await papers(db)).filter((paper): paper is Suggestion => paper.kind === 'suggestion')
  return causesTable(text, causesOf(entries), suggestions)
}

/** Records out and in. */
export function Section({ text: journal }: SectionProps) {
  const text = useRecordsText(journal)
  const [now, setNow] = useState<DataState>({ state: 'idle' })

  /** Says what came of it, whatever that is. */
  async function say(work: () => Promise<DataState>): Promise<void> {
    try {
      setNow(await work())
    } catch (error) {
      if (error instanceof BackupError) setNow({ state: 'fault', fault: error.code, where: error.where })
      else
        setNow({ state: 'problem', problem: error instanceof StoreError && error.code === 'full' ? 'full' : 'broken' })
    }
  }

  if (!text) return null
  const save = async (): Promise<DataState> => {
    setNow({ state: 'busy', step: 'save', share: null })
    const made = await withStore(db => backup(db, share => setNow({ state: 'busy', step: 'save', share })))
    saveAs(`${text.name} ${localDay(Date.now())}.json`, 'application/json', made.bytes)
    return { state: 'saved', rows: made.rows, left: made.left }
  }

  const take = async (file: File): Promise<DataState> => {
    if (file.size > LARGEST) throw new BackupError('large')
    setNow({ state: 'busy', step: 'read', share: null })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const records = await recordsIn(bytes, share => setNow({ state: 'busy', step: 'check', share }))
    const taken = await withStore(db => takeIn(db, records, share => setNow({ state: 'busy', step: 'write', share })))
    // Not waited for: what was taken in is safe, whether or not anybody hears of it.
    void tell({ type: 'changed' }).catch(() => {})
    return { state: 'taken', ...taken }
  }

  return (
    <DataView
      text={text}
      now={now}
      onSave={() => void say(save)}
      onTable={table =>
        void say(async () => {
          const content = await withStore(db => tableOf(text, db, table))
          saveAs(`${text.records.data.csv[table]} ${localDay(Date.now())}.csv`, 'text/csv', content)
          return { state: 'idle' }
        })
      }
      onFile={file => void say(() => take(file))}
    />
  )
}
