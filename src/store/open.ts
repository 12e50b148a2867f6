import { type IDBPDatabase, openDB } from 'idb'
import { NAME, type Schema, VERSION } from './schema'
import { noteInsults } from './upgrade-rows'

export type Database = IDBPDatabase<Schema>

/** Something the agent should be told about the store, in a word that the UI has a sentence for. */
export class StoreError extends Error {
  readonly code: 'blocked' | 'newer' | 'full' | 'broken'
  constructor(code: StoreError['code'], cause?: unknown) {
    super(`store: ${code}`, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

/** What the browser calls it when it cannot open; Chromium may know a full disk by its name, and may not. */
const CODES: Record<string, StoreError['code']> = { VersionError: 'newer', QuotaExceededError: 'full' }

/** How long an older copy may hold the database before opening gives up, ms. */
const PATIENCE = 5000
/**
 * How long the browser may say nothing at all, ms: it deals with one wish to open after the other, and tells only the
 * first in the row that it is held up. Opening takes some milliseconds; our guess for the slowest machine.
 */
const SILENCE = 10_000

/**
 * Opens the database, creating or upgrading it. Rejects with StoreError: `newer` where a later version of the
 * extension has written it, `blocked` where an old page holds it or another wish to open it is held up, `full` where the
 * disk is, `broken` otherwise. Closes itself when a newer version wants in, so that no page of ours ever blocks an upgrade.
 * `onClosed`: that was so, or the browser has given the connection up.
 */
export async function openStore(onClosed: (why: 'wanted' | 'lost') => void = () => {}): Promise<Database> {
  let giveUp: (error: StoreError) => void = () => {}
  const patience = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const within = (ms: number) => setTimeout(() => giveUp(new StoreError('blocked')), ms)
  let timer = within(SILENCE)
  // A browser that is out of order may throw where it should reject.
  const opening = Promise.resolve().then(() =>
    openDB<Schema>(NAME, VERSION, {
      upgrade(db, from, _to, tx) {
        clearTimeout(timer)
        if (from < 1) createFirst(db)
        if (from < 2) db.createObjectStore('profiles', { keyPath: 'site' })
        if (from < 3) createThird(db)
        if (from < 4)
          for (const name of ['spoiled', 'trials'] as const)
            db.createObjectStore(name, { keyPath: 'id' }).createIndex('at', 'at')
        if (from < 5) createFifth(db)
        // Where a row cannot be written the browser takes the upgrade back, and opening says so.
        if (from && from < 3) noteInsults(tx).catch(() => {})
      },
      blocked() {
        clearTimeout(timer)
        timer = within(PATIENCE)
      },
      blocking(_current, _wanted, event) {
        ;(event.target as IDBDatabase).close()
        onClosed('wanted')
      },
      terminated: () => onClosed('lost'),
    }),
  )
  try {
    return await Promise.race([opening, patience])
  } catch (error) {
    // Whoever was not waited for must not hold the database in its turn.
    void opening.then(late => late.close()).catch(() => {})
    if (error instanceof StoreError) throw error
    throw new StoreError(CODES[(error as Error)?.name] ?? 'broken', error)
  } finally {
    clearTimeout(timer)
  }
}

function createFirst(db: Database): void {
  db.createObjectStore('state', { keyPath: 'id' })
  db.createObjectStore('sources', { keyPath: 'source' }).createIndex('at', 'at')
  db.createObjectStore('days', { keyPath: 'day' })
  db.createObjectStore('conversations', { keyPath: ['key', 'openedAt'] }).createIndex('openedAt', 'openedAt')
  db.createObjectStore('ledger', { autoIncrement: true }).createIndex('at', 'at')
  db.createObjectStore('breaks', { autoIncrement: true }).createIndex('from', 'from')
  db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at')
  db.createObjectStore('meta', { keyPath: 'key' })
}

function createThird(db: Database): void {
  db.createObjectStore('checkIns', { keyPath: 'id' }).createIndex('at', 'at')
  db.createObjectStore('notes', { keyPath: 'id' }).createIndex('at', 'at')
  db.createObjectStore('own', { keyPath: 'key' })
}

function createFifth(db: Database): void {
  db.createObjectStore('papers', { keyPath: 'id' })
  db.createObjectStore('lock', { keyPath: 'id' })
  db.createObjectStore('carry', { keyPath: 'id' })
  db.createObjectStore('digests', { keyPath: 'day' })
  db.createObjectStore('offers', { keyPath: 'id' }).createIndex('at', 'at')
}
