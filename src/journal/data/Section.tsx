import { useEffect, useRef, useState } from 'preact/hooks'
import { causesOf, restoreTally, type Suggestion } from '../../domain'
import type { Bytes } from '../../lock/bytes'
import { isLocked } from '../../lock/magic'
import type { LockError } from '../../lock/passphrase'
import { localDay } from '../../platform/day'
import { noteExport } from '../../platform/exported'
import { type Database, entriesOf, openStore, papers, StoreError } from '../../store'
import type { BackupError } from '../../store/backup'
import { bringKey } from '../../ui/lock/bring'
import { saidOf } from '../../ui/lock/said'
import { useLock } from '../../ui/lock/use-lock'
import { useLockWords } from '../../ui/text/pick-lock'
import { useRecordsText } from '../../ui/text/pick-records'
import type { RecordsText } from '../../ui/text/records-text'
import { saveAs } from '../save'
import type { SectionProps } from '../sections'
import { tell } from '../tell'
import { type DataState, DataView, ENDING, type Table } from './DataView'

/** Ciphers are brought when there is something to lock or to open. */
const FILE = () => import('../../lock/file')
/** So are the rules of a file's rows, and what only one of the two directions needs. */
const RULES = () => import('../../store/backup/file')
const WRITE = () => import('../../store/backup/write')
const TAKE = () => import('../../store/backup/take')
const TABLES = () => import('../tables')
const isOfLock = (error: unknown): error is LockError => (error as Error)?.name === 'LockError'
const isOfFile = (error: unknown): error is BackupError => (error as Error)?.name === 'BackupError'

async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openStore()
  return bringKey(db)
    .then(() => work(db))
    .finally(() => db.close())
}

async function tableOf(text: RecordsText, db: Database, table: Table): Promise<string> {
  const { causesTable, daysTable, entriesTable } = await TABLES()
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
export function Section({ text: journal, changed }: SectionProps) {
  const text = useRecordsText(journal)
  const words = useLockWords(journal.language)
  const lock = useLock(changed)
  const [forms, setForms] = useState<typeof import('./Locked') | null>(null)
  useEffect(() => void import('./Locked').then(setForms), [])
  const [now, setNow] = useState<DataState>({ state: 'idle' })
  /** A file that waits for its passphrase. */
  const waiting = useRef<Bytes | null>(null)

  /** Says what came of it, whatever that is. */
  async function say(work: () => Promise<DataState>): Promise<void> {
    try {
      setNow(await work())
    } catch (error) {
      if (isOfLock(error)) setNow({ state: 'shut', why: error.code })
      else if (isOfFile(error)) setNow({ state: 'fault', fault: error.code, where: error.where })
      else
        setNow({ state: 'problem', problem: error instanceof StoreError && error.code === 'full' ? 'full' : 'broken' })
    }
  }

  if (!text || !words || !lock || !forms) return null
  const locked = lock.state !== 'none'
  const save = async (passphrase: string | null): Promise<DataState> => {
    setNow({ state: 'busy', step: 'save', share: null })
    const { backup } = await WRITE()
    const made = await withStore(db => backup(db, share => setNow({ state: 'busy', step: 'save', share })))
    const name = `${text.name} ${localDay(Date.now())}`
    if (passphrase === null) saveAs(`${name}.json`, 'application/json', made.bytes)
    else saveAs(`${name}.${ENDING}`, 'application/octet-stream', await (await FILE()).lockFile(made.bytes, passphrase))
    // The records are out, whether or not the day of it can be kept.
    await noteExport(Date.now()).catch(() => {})
    return { state: 'saved', rows: made.rows, left: made.left }
  }

  const take = async (bytes: Bytes): Promise<DataState> => {
    const { recordsIn } = await RULES()
    const records = await recordsIn(bytes, share => setNow({ state: 'busy', step: 'check', share }))
    const [{ takeIn }, { recountDigests }] = await Promise.all([TAKE(), import('../../store/recount')])
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
    setNow({ state: 'busy', step: 'read', share: null })
    const { BackupError: Refused, LARGEST } = await RULES()
    if (file.size > LARGEST) throw new Refused('large')
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
    const content = await (await FILE()).openFile(bytes, passphrase).catch((error: unknown) => {
      if (isOfLock(error) && error.code === 'wrong') return null
      throw error
    })
    if (content === null) return { state: 'asks', wrong: true }
    waiting.current = null
    return take(content)
  }

  const saveTable = async (table: Table): Promise<DataState> => {
    const content = await withStore(db => tableOf(text, db, table))
    saveAs(`${text.records.data.csv[table]} ${localDay(Date.now())}.csv`, 'text/csv', content)
    return { state: 'idle' }
  }

  /** A table of what is locked leaves readable: whoever asks for it has to know the passphrase now. */
  const confirm = async (table: Table, passphrase: string | null): Promise<DataState> => {
    if (passphrase === null) return { state: 'idle' }
    setNow({ state: 'busy', step: 'save', share: null })
    const { unlock: openLock } = await import('../../ui/lock/unlock')
    const refusal = await openLock(passphrase)
    return refusal ? { state: 'confirm', table, said: saidOf(words, refusal) } : saveTable(table)
  }

  return (
    <DataView
      text={text}
      words={words}
      forms={forms}
      needed={locked}
      now={now}
      onSave={passphrase => void say(() => save(passphrase))}
      onTable={table =>
        void say(async () => (locked && table !== 'days' ? { state: 'confirm', table, said: '' } : saveTable(table)))
      }
      onConfirm={(table, passphrase) => void say(() => confirm(table, passphrase))}
      onFile={file => void say(() => choose(file))}
      onOpen={passphrase => void say(() => unlock(passphrase))}
    />
  )
}
