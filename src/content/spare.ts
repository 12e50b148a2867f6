/**
 * Does steps of work while the page has time to spare, a frame's rest at a time: none of it is felt. `step` is true once
 * there is nothing left to do.
 */
export function inSpareTime(step: () => boolean, signal: AbortSignal): void {
  const go = (spare: IdleDeadline): void => {
    while (!signal.aborted) {
      if (step()) return
      if (spare.timeRemaining() < LEAST) break
    }
    if (!signal.aborted) requestIdleCallback(go)
  }
  requestIdleCallback(go)
}

/** What a step may take, ms. Our guess. */
const LEAST = 4
