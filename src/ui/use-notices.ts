import { useEffect, useState } from 'preact/hooks'
import { allowNotices, forbidNotices, noticesAllowed } from '../platform/notify'

/** The switch for system notifications; undefined until the browser has said how it stands. */
export function useNotices(): { notices?: boolean; onNotices(on: boolean): void } {
  const [notices, setNotices] = useState<boolean>()
  const read = (): void => void noticesAllowed().then(setNotices)
  useEffect(read, [])
  return {
    ...(notices !== undefined && { notices }),
    onNotices(on) {
      // The browser's question may close this popup: what it says then is what holds.
      void (on ? allowNotices() : forbidNotices()).catch(() => false).then(read)
    },
  }
}
