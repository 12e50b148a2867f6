import type { Entry, Note, Paper } from '../../domain'
import type { Sealer } from '../../lock/box'
// Only its type: the rules of a file stay with the backup.
import type { Records } from '../backup'
import type { Database } from '../open'
import { sealEntry, sealNote, sealPaper } from './rows'
import { sealing } from './sealing'

/** A backup's records as the lock that is on would have them, handed to `write`; again where the lock was changed meanwhile. */
export function sealRecords<T>(
  db: Database,
  records: Records,
  write: (records: Records, sealer: Sealer | null) => Promise<T>,
): Promise<T> {
  return sealing(db, async sealer => {
    if (!sealer) return write(records, null)
    const [entries, notes, papers] = await Promise.all([
      Promise.all(records.entries.map(row => sealEntry(sealer, row as Entry))),
      Promise.all(records.notes.map(row => sealNote(sealer, row as Note))),
      Promise.all(records.papers.map(row => sealPaper(sealer, row as Paper))),
    ])
    return write({ ...records, entries, notes, papers } as unknown as Records, sealer)
  })
}
