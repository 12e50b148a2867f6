import { useRef } from 'preact/hooks'

/** A frame or two of difference is not seen; a machine that slept is. */
const DRIFT_MS = 400

/**
 * The negative delay, in ms, with which an endless CSS animation starts in the middle. It changes only when the
 * animation's own clock and `elapsedMs` have come apart; the caller keys the animated element by it, to start it anew.
 */
export function usePhase(elapsedMs: number): number {
  const now = performance.now()
  const begun = useRef({ elapsedMs, at: now })
  const running = begun.current.elapsedMs + (now - begun.current.at)
  if (Math.abs(running - elapsedMs) > DRIFT_MS) begun.current = { elapsedMs, at: now }
  return -begun.current.elapsedMs
}
