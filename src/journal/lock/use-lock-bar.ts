import { useEffect, useState } from 'preact/hooks'
import type { LockState } from '../../ui/lock/bring'
import type { LockBar } from './LockBar'

/** What asks for the passphrase, brought only where a lock is on. */
export function useLockBar(state: LockState): typeof LockBar | null {
  const [brought, setBrought] = useState<{ Bar: typeof LockBar } | null>(null)
  const on = state !== 'none'
  useEffect(() => {
    if (on) void import('./LockBar').then(({ LockBar: Bar }) => setBrought({ Bar }))
  }, [on])
  return on && brought ? brought.Bar : null
}
