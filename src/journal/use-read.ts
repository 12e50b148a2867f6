import { useEffect, useState } from 'preact/hooks'
import { bringKey } from '../ui/lock/bring'
import { type Database, openStore, StoreError } from '../store'

/** What was read, and what kept it from being read. While a newer reading is under way the former one stays. */
export interface Reading<T> {
  value: T | null
  problem: StoreError['code'] | null
}

/**
 * Reads from the database, and again whenever `key` differs: put into it all that the reading depends on, `changed`
 * included. A reading that was overtaken by another is dropped.
 */
export function useRead<T>(read: (db: Database) => Promise<T>, key: string): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ value: null, problem: null })
  useEffect(() => {
    let overtaken = false
    const from = async (): Promise<T> => {
      const db = await openStore()
      return bringKey(db)
        .then(() => read(db))
        .finally(() => db.close())
    }
    from().then(
      value => {
        if (!overtaken) setReading({ value, problem: null })
      },
      (error: unknown) => {
        if (!overtaken) setReading({ value: null, problem: error instanceof StoreError ? error.code : 'broken' })
      },
    )
    return () => {
      overtaken = true
    }
  }, [key])
  return reading
}
