import { deleteDB, openDB } from 'idb'

/** A database of its own that holds nothing and is gone again at once. */
const SCRATCH = 'breather-scratch'

/**
 * Has the browser begin a new log of its writes. Chromium's keeps writing behind a line that a full disk or a crash has
 * cut short, takes that for damage when it opens the log the next time, and then throws away every record there is
 * (google/leveldb issue 1180, open since 2024; seen here: one write on a full disk, and the records were gone with the
 * next start of the browser). Deleting a database is the one thing within our reach after which it puts what it has in
 * order and begins a new log: 2 ms. In other browsers an empty database comes and goes. Rejects where the browser cannot.
 */
export async function mend(): Promise<void> {
  const db = await openDB(SCRATCH, 1)
  db.close()
  await deleteDB(SCRATCH)
}
