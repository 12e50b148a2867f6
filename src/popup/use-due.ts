import { useEffect, useState } from 'preact/hooks'
import { dueOf } from '../domain'
import { localDay } from '../platform/day'
import { openStore, papers } from '../store'

/** How many follow-ups of talks have come to their day; read again with `today`. 0 where they cannot be read: the popup says so itself. */
export function useDue(today: unknown): number {
  const [due, setDue] = useState(0)
  useEffect(() => {
    const read = async (): Promise<number> => {
      const db = await openStore()
      const all = await papers(db).finally(() => db.close())
      return dueOf(all, localDay(Date.now())).length
    }
    void read().then(setDue, () => {})
  }, [today])
  return due
}
