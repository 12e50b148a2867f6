import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { type Database, StoreError } from '../store'
import { bringKey } from '../ui/lock/bring'
import { database } from './database'

/** What was read, and what kept it from being read. While a newer reading is under way the former one stays. */
export interface Reading<T> {
  value: T | null
  problem: StoreError['code'] | null
}

/**
 * Reads from the database, and again whenever `key` differs: put into it all that the reading depends on, `changed`
 * included. A reading that was overtaken by another is dropped. `later`: only once the page has been drawn.
 */
export function useRead<T>(
  read: (db: Database) => Promise<T>,
  key: string,
  { later = false }: { later?: boolean } = {},
): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ value: null, problem: null })
  const start = () => {
    let overtaken = false
    const from = async (): Promise<T> => {
      const db = await database()
      await bringKey(db)
      return read(db)
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
  }
  // Preact runs effects a frame later than layout effects: nothing is gained by drawing an empty page first.
  const when = later ? useEffect : useLayoutEffect
  when(start, [key])
  return reading
}
