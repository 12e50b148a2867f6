import { type Database, openStore } from '../store'

/** Does one thing with the records and closes them: a connection that is kept would hold up an upgrade. */
export async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openStore()
  return work(db).finally(() => db.close())
}
