import type { StoreNames } from 'idb'
import { restore } from '../../domain'
import { LockError } from '../../lock/passphrase'
import { canOpen, openEntries, openNotes, openPapers } from '../lock/openings'
import { type Database, StoreError } from '../open'
import type { Schema } from '../schema'
import { breathe, bytesOf, fitting, type Progress } from './file'
import { type Part, PARTS_OF_FILE, type Self } from './rows'

/** Everything worth keeping, as a file's bytes. */
export interface Backup {
  bytes: Uint8Array<ArrayBuffer>
  rows: number
  /** Rows that could not be read as what they should be, and are not in it. */
  left: number
}

/** Stores that lie in the order of their keys, and those that are put into the order of their times. */
const BY_KEY = ['days', 'digests', 'conversations', 'papers', 'own', 'profiles', 'meta'] as const
const BY_TIME = {
  ledger: 'at',
  breaks: 'from',
  offers: 'at',
  entries: 'at',
  checkIns: 'at',
  notes: 'at',
  trials: 'at',
} as const

const ALL: StoreNames<Schema>[] = [...BY_KEY, ...(Object.keys(BY_TIME) as (keyof typeof BY_TIME)[]), 'state']

/**
 * A backup of all records, read in one transaction. Left out: the shift that is open, which pages have reported how far,
 * and rows that were put aside as spoilt. What is under the lock is opened by what the connection has brought along
 * (`bringOpener`). Rejects with StoreError, or LockError `locked` where it has brought nothing.
 */
export async function backup(db: Database, onProgress: Progress = () => {}): Promise<Backup> {
  const raw = await openAll(db, await readAll(db))
  const total = PARTS_OF_FILE.reduce((sum, part) => sum + raw[part].length, 0)
  const lines = {} as Record<Part, string[]>
  let seen = 0
  let kept = 0
  for (const part of PARTS_OF_FILE) {
    const rows: string[] = []
    for (const row of raw[part]) {
      const fits = fitting(part, row)
      // Written out at once: all of a year's at the end would hold the page up for seconds.
      if (fits !== null) rows.push(JSON.stringify(fits))
      seen += 1
      if (seen % 2000 === 0) {
        onProgress(seen / total)
        await breathe()
      }
    }
    lines[part] = rows
    kept += rows.length
  }
  return { bytes: bytesOf(lines), rows: kept, left: total - kept }
}

type Raw = Record<Part, unknown[]>

async function openAll(db: Database, raw: Raw): Promise<Raw> {
  if (!(await db.get('lock', 'lock'))) return raw
  if (!canOpen(db)) throw new LockError('locked')
  const [entries, notes, papers] = await Promise.all([
    openEntries(db, raw.entries as never),
    openNotes(db, raw.notes as never),
    openPapers(db, raw.papers as never),
  ])
  return { ...raw, entries, notes, papers }
}

async function readAll(db: Database): Promise<Record<Part, unknown[]>> {
  try {
    const tx = db.transaction(ALL)
    const [state, ...lists] = await Promise.all([
      tx.objectStore('state').get('now'),
      ...BY_KEY.map(name => tx.objectStore(name).getAll() as Promise<unknown[]>),
      ...Object.entries(BY_TIME).map(([name, index]) =>
        (tx.objectStore(name as 'entries').index(index as 'at') as { getAll(): Promise<unknown[]> }).getAll(),
      ),
    ])
    await tx.done
    const names: string[] = [...BY_KEY, ...Object.keys(BY_TIME)]
    const rows = Object.fromEntries(names.map((name, i): [string, unknown[]] => [name, lists[i] ?? []]))
    return { ...rows, self: selfOf(state?.state) } as Record<Part, unknown[]>
  } catch (error) {
    throw new StoreError('broken', error)
  }
}

function selfOf(kept: unknown): Self[] {
  const state = restore(kept)
  if (!state) return []
  const { shifts, scale, helped, verdicts } = state
  // Nothing known yet is the same as no state yet: whether a new worker has written its first is not worth a row.
  if (shifts === 0 && scale === undefined && !helped && !verdicts) return []
  return [{ shifts, ...(scale !== undefined && { scale }), ...(helped && { helped }), ...(verdicts && { verdicts }) }]
}
