import { useEffect, useState } from 'preact/hooks'
import type { Trial } from '../../domain'
import { openStore, type Today, trials } from '../../store'

/** What the self-study has kept; read again whenever the day that is shown changes. Empty until read. */
export function useTrials(today: Today | null): readonly Trial[] {
  const [kept, setKept] = useState<readonly Trial[]>([])
  useEffect(() => {
    let gone = false
    void (async () => {
      const db = await openStore()
      try {
        const read = await trials(db)
        if (!gone) setKept(read)
      } finally {
        db.close()
      }
      // What is the matter with the records is said where the day is shown.
    })().catch(() => {})
    return () => {
      gone = true
    }
  }, [today])
  return kept
}
