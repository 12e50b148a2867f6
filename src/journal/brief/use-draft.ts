import { useEffect, useRef, useState } from 'preact/hooks'
import type { Talk } from '../../domain'

/** Typing that has paused this long is kept, ms. */
const PAUSE = 500

/** A talk being written: shown at once, kept when typing pauses, and at the latest when it is left. */
export function useDraft(kept: Talk, now: () => number, onKeep: (talk: Talk) => void) {
  const [talk, setTalk] = useState(kept)
  const unsaved = useRef<Talk | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const flush = (): void => {
    clearTimeout(timer.current)
    if (unsaved.current) onKeep(unsaved.current)
    unsaved.current = null
  }
  const latest = useRef(flush)
  latest.current = flush
  useEffect(() => {
    const leave = (): void => latest.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const change = (part: Partial<Talk>): void => {
    const next = { ...(unsaved.current ?? talk), ...part, at: now() }
    unsaved.current = next
    setTalk(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(), PAUSE)
  }
  return { talk, change, flush }
}
