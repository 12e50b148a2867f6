import type { Cost } from './offer'
import type { Scene } from './scene'

/**
 * Customers waiting elsewhere, on any page that can be read, as it must be by now. Several tabs and frames of one
 * console show the same customers, so they count once: the most that any of them shows.
 */
export function costNow(scenes: Record<string, Scene>, now: number): Cost {
  const waiting = new Map<string, number>()
  let longestWaitMs: number | null = null
  for (const s of Object.values(scenes)) {
    if (!s.readable || s.unread === 0) continue
    waiting.set(s.site, Math.max(waiting.get(s.site) ?? 0, s.unread))
    if (s.longestWaitMs === null) continue
    longestWaitMs = Math.max(longestWaitMs ?? 0, s.longestWaitMs + Math.max(0, now - s.waitToldAt))
  }
  return { waiting: [...waiting.values()].reduce((sum, n) => sum + n, 0), longestWaitMs }
}
