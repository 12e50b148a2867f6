import { useRef, useState } from 'preact/hooks'
import { causesOf, restoreTally, type Suggestion } from '../../domain'
import { type Bytes, isLocked, LockError, lockFile, openFile } from '../../lock'
import { localDay } from '../../platform/day'
import { noteExport } from '../../platform/exported'
import { type Database, entriesOf, openStore, papers, StoreError } from '../../store'
// Not from the index: what takes a file in comes with the first file.
import { BackupError, LARGEST, recordsIn } from '../../store/backup/file'
import { backup } from '../../store/backup/write'
import { useLockWords } from '../../ui/text/pick-lock'
import { useRecordsText } from '../../ui/text/pick-records'
import type { RecordsText } from '../../ui/text/records-text'
import { saveAs } from '../save'
import type { SectionProps } from '../sections'
import { causesTable, daysTable, entriesTable } from '../tables'
import { tell } from '../tell'
import { type DataState, DataView, ENDING, type Table } from './DataView'

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
  const words = useLockWords(journal.language)
  const [now, setNow] = useState<DataState>({ state: 'idle' })
  /** A file that waits for its passphrase. */
  const waiting = useRef<Bytes | null>(null)

  /** Says what came of it, whatever that is. */
  async function say(work: () => Promise<DataState>): Promise<void> {
    try {
      setNow(await work())
    } catch (error) {
      if (error instanceof LockError) setNow({ state: 'shut', why: error.code })
      else if (error instanceof BackupError) setNow({ state: 'fault', fault: error.code, where: error.where })
      else
        setNow({ state: 'problem', problem: error instanceof StoreError && error.code === 'full' ? 'full' : 'broken' })
    }
  }

  if (!text || !words) return null
  const save = async (passphrase: string | null): Promise<DataState> => {
    setNow({ state: 'busy', step: 'save', share: null })
    const made = await withStore(db => backup(db, share => setNow({ state: 'busy', step: 'save', share })))
    const name = `${text.name} ${localDay(Date.now())}`
    if (passphrase === null) saveAs(`${name}.json`, 'application/json', made.bytes)
    else saveAs(`${name}.${ENDING}`, 'application/octet-stream', await lockFile(made.bytes, passphrase))
    // The records are out, whether or not the day of it can be kept.
    await noteExport(Date.now()).catch(() => {})
    return { state: 'saved', rows: made.rows, left: made.left }
  }

  const take = async (bytes: Bytes): Promise<DataState> => {
    const records = await recordsIn(bytes, share => setNow({ state: 'busy', step: 'check', share }))
    const [{ takeIn }, { recountDigests }] = await Promise.all([
      import('../../store/backup/take'),
      import('../../store/recount'),
    ])
    const taken = await withStore(async db => {
      const told = await takeIn(db, records, share => setNow({ state: 'busy', step: 'write', share }))
      setNow({ state: 'busy', step: 'count', share: null })
      // What a file says of its days is the word of whoever wrote it; what is kept of them says the same or better.
      await recountDigests(db, share => setNow({ state: 'busy', step: 'count', share }))
      return told
    })
    // Not waited for: what was taken in is safe, whether or not anybody hears of it.
    void tell({ type: 'changed' }).catch(() => {})
    return { state: 'taken', ...taken }
  }

  const choose = async (file: File): Promise<DataState> => {
    waiting.current = null
    if (file.size > LARGEST) throw new BackupError('large')
    setNow({ state: 'busy', step: 'read', share: null })
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!isLocked(bytes)) return take(bytes)
    waiting.current = bytes
    return { state: 'asks', wrong: false }
  }

  const unlock = async (passphrase: string | null): Promise<DataState> => {
    const bytes = waiting.current
    if (passphrase === null) waiting.current = null
    if (!bytes || passphrase === null) return { state: 'idle' }
    setNow({ state: 'busy', step: 'read', share: null })
    const content = await openFile(bytes, passphrase).catch((error: unknown) => {
      if (error instanceof LockError && error.code === 'wrong') return null
      throw error
    })
    if (content === null) return { state: 'asks', wrong: true }
    waiting.current = null
    return take(content)
  }

  return (
    <DataView
      text={text}
      words={words}
      now={now}
      onSave={passphrase => void say(() => save(passphrase))}
      onTable={table =>
        void say(async () => {
          const content = await withStore(db => tableOf(text, db, table))
          saveAs(`${text.records.data.csv[table]} ${localDay(Date.now())}.csv`, 'text/csv', content)
          return { state: 'idle' }
        })
      }
      onFile={file => void say(() => choose(file))}
      onOpen={passphrase => void say(() => unlock(passphrase))}
    />
  )
}
