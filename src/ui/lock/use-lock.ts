import { useEffect, useState } from 'preact/hooks'
import { openStore } from '../../store'
import { bringKey, type LockState } from './bring'

/** How the lock stands, and after how many minutes it locks by itself. */
export interface Lock {
  state: LockState
  minutes: number
}

async function lockNow(): Promise<Lock> {
  const db = await openStore()
  try {
    return { state: await bringKey(db), minutes: (await db.get('lock', 'lock'))?.minutes ?? 0 }
  } finally {
    db.close()
  }
}

/** How the lock stands; null until known. Looked at again whenever `changed` differs. While the agent is there it stays open. */
export function useLock(changed: unknown): Lock | null {
  const [lock, setLock] = useState<Lock | null>(null)
  useEffect(() => {
    let overtaken = false
    lockNow().then(
      now => {
        if (!overtaken) setLock(now)
      },
      () => {},
    )
    return () => {
      overtaken = true
    }
  }, [changed])
  const open = lock?.state === 'open'
  useEffect(() => {
    if (!open) return
    const gone = new AbortController()
    void import('./held').then(({ stayWhileHere }) => stayWhileHere(gone.signal))
    return () => gone.abort()
  }, [open])
  return lock
}
