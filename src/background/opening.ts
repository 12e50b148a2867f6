import type { Standing } from '../platform/session'
import { type Database, StoreError } from '../store'

/** What opening needs of the world. */
export interface OpeningPorts {
  /** Opens the records; calls back when somebody else wanted them, or the browser has given the connection up. */
  openStore(onClosed: (why: 'wanted' | 'lost') => void): Promise<Database>
  /** Has the browser begin a new log of its writes. */
  mend(): Promise<void>
  /** Sets room aside on the disk, unless it is there already. False where the disk is full. */
  setAside(): Promise<boolean>
  /** Gives that room back to the disk. */
  giveBack(): Promise<void>
  /** Whether the disk has room for more, beside what is set aside; tried without touching the records. */
  hasRoom(): Promise<boolean>
  /** How the records stand, as the workers before this one have noted it since the browser started. */
  standing(): Promise<Standing>
  noteStanding(how: Standing): Promise<void>
}

/** The worker's one connection to the records. */
export interface Opening {
  /** Rejects with StoreError: `full` where a write must not be tried, otherwise as `openStore` does. */
  open(): Promise<Database>
  /** A write over this connection has failed: it is given up, and what can be put in order is. Never rejects. */
  doubt(db: Database | undefined): Promise<void>
}

/**
 * Opens the records, with care at the first time since the browser started and after every write that failed. Why is
 * written at `mend`: a line cut short in Chromium's log of writes costs all records unless a new log is begun before
 * the browser ends. That takes room, on a disk that is full; so some is kept aside for it, as soon as all is well.
 *
 *   started ── opened, a new log begun (2 ms) ──▶ sound, or doubtful where that failed
 *
 *   doubtful ── room set aside? ──no──▶ `full`: nothing is opened
 *      ▲             │ yes: given back, opened, a new log begun, set aside again
 *      │             ▼
 *      │          orderly ── room for more? ──no──▶ `full`: nothing is written
 *      │             │ yes
 *      │             ▼
 *      └─────────  sound: every later connection is simply opened
 *        a write failed, or the browser closed the connection
 *
 * The reports that come meanwhile wait in their pages.
 */
export function createOpening(ports: OpeningPorts): Opening {
  let opening: Promise<Database> | undefined
  let current: Database | undefined
  /** Undefined as long as the workers before have not been asked. */
  let now: Standing | undefined

  async function become(how: Standing): Promise<void> {
    now = how
    await ports.noteStanding(how)
  }

  function forget(db: Database | undefined): void {
    if (db !== current) return
    current = undefined
    opening = undefined
  }

  async function doubt(db: Database | undefined): Promise<void> {
    // Several writes fail with one connection; the next one may be there already.
    if (db !== current) return
    forget(db)
    db?.close()
    await become('doubtful')
    // At once, before a page opens the records to show them: that writes, too.
    await open().catch(() => {})
  }

  async function connect(): Promise<Database> {
    now ??= await ports.standing()
    if (now === 'started') return start()
    if (now === 'doubtful') await order()
    if (now === 'orderly') {
      if (!(await ports.setAside()) || !(await ports.hasRoom())) throw new StoreError('full')
      await become('sound')
    }
    return opened()
  }

  async function opened(): Promise<Database> {
    let own: Database | undefined
    const db = await ports.openStore(why => (why === 'lost' ? void doubt(own) : forget(own)))
    own = db
    current = db
    return db
  }

  /** The browser has just started: a crash may have cut a line short, which the disk has room to mend. */
  async function start(): Promise<Database> {
    let db: Database | undefined
    try {
      db = await opened()
      await ports.mend()
    } catch (error) {
      forget(db)
      db?.close()
      const fault = error instanceof StoreError ? error : new StoreError('broken', error)
      // One that is held up, or not ours to read, is no sign of a line cut short.
      if (/full|broken/.test(fault.code)) await become('doubtful')
      throw fault
    }
    await become('sound')
    // Not waited for: nothing hangs on it as long as the disk is not full.
    void ports.setAside().catch(() => false)
    return db
  }

  async function order(): Promise<void> {
    if (!(await ports.setAside())) throw new StoreError('full')
    await ports.giveBack()
    try {
      // Open all the while: what is cut short is put in order by whoever opens, and must not be opened twice before.
      const db = await ports.openStore(() => {})
      try {
        await ports.mend()
      } catch (error) {
        throw new StoreError('broken', error)
      } finally {
        db.close()
      }
    } finally {
      await ports.setAside()
    }
    await become('orderly')
  }

  function open(): Promise<Database> {
    if (opening) return opening
    const mine: Promise<Database> = connect().catch(async (error: unknown) => {
      if (opening === mine) opening = undefined
      // Where it could not even be opened there is nothing to be sure of.
      if (now === 'sound' && error instanceof StoreError && /full|broken/.test(error.code)) await become('doubtful')
      throw error
    })
    opening = mine
    return mine
  }

  return { open, doubt }
}
