import type { Entry, Note, Paper } from '../../domain'
import type { Database } from '../open'
import type { KeptEntry, KeptNote, KeptPaper } from './kept'

/** What reads sealed rows (reader.ts). What cannot be opened is left out. */
export interface Reader {
  entries(rows: readonly KeptEntry[]): Promise<Entry[]>
  notes(rows: readonly KeptNote[]): Promise<Note[]>
  papers(rows: readonly KeptPaper[]): Promise<Paper[]>
}

/** By the connection that a page reads through. Without one, what is sealed is read as if it were not said. */
const readers = new WeakMap<Database, Reader>()

/** From now on what is read through this connection is opened; null: no more. */
export function bringReader(db: Database, reader: Reader | null): void {
  if (reader) readers.set(db, reader)
  else readers.delete(db)
}

export const canOpen = (db: Database): boolean => readers.has(db)

export const openEntries = async (db: Database, rows: readonly KeptEntry[]): Promise<Entry[]> =>
  readers.get(db)?.entries(rows) ?? [...rows]

/** Lines that can be read. */
export const openNotes = async (db: Database, rows: readonly KeptNote[]): Promise<Note[]> =>
  readers.get(db)?.notes(rows) ?? rows.filter(({ text }) => text !== '')

/** Papers that can be read. */
export const openPapers = async (db: Database, rows: readonly KeptPaper[]): Promise<Paper[]> =>
  readers.get(db)?.papers(rows) ?? rows.filter(row => row.kind !== 'sealed')
