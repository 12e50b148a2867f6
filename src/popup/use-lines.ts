import { useEffect, useState } from 'preact/hooks'
import type { Lines } from '../messages'
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import type { Today } from '../store'

/** The day's own lines where they are under a lock that is open: the worker opens them. Null where they can be read anyway, or not at all. */
export function useLines(today: Today | null): Lines | null {
  const [lines, setLines] = useState<Lines | null>(null)
  const day = today?.tally.day
  useEffect(() => {
    if (day) send(browser.runtime, { type: 'lines', day }).then(setLines, () => {})
  }, [today])
  return lines
}
