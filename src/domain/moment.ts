import { answered, atBreakpoint, breakpointAt, type Scene, typing } from './scene'
import type { Settings } from './settings'
import type { State } from './shift'

/** Where an offer may appear. */
export interface Place {
  /** "tab:frame"; empty where no console is left. */
  page: string
  by: 'card' | 'notice'
}

type Pages = [string, Scene][]
const latest = (pages: Pages): string | null =>
  pages.toSorted(([, a], [, b]) => b.changedAt - a.changedAt)[0]?.[0] ?? null

/**
 * Where an offer may appear now: on a console in sight that is at a breakpoint while nobody types on another one, or,
 * where all have been out of sight for a while, in a notification. Null: not now.
 */
export function placeNow(state: State, since: number, now: number, settings: Settings): Place | null {
  const pages = Object.entries(state.scenes)
  if (pages.some(([, s]) => s.visible && typing(s, now, settings))) return null
  if (pages.some(([, s]) => s.visible && s.readable)) {
    const page = latest(pages.filter(([, s]) => atBreakpoint(s, now, settings)))
    return page === null ? null : { page, by: 'card' }
  }
  const at = noticeAt(state, since, settings)
  return at !== null && at <= now ? { page: latest(pages.filter(([, s]) => s.readable)) ?? '', by: 'notice' } : null
}

/**
 * From when an offer would come as a notification if nothing changed, or null where it would not: a console is in
 * sight or was lost in sight, somebody waits for an answer in the open conversation, or notifications are not allowed.
 * `since`: when its reason arose.
 */
export function noticeAt(state: State, since: number, settings: Settings): number | null {
  if (!settings.notices || !state.shift) return null
  const scenes = Object.values(state.scenes)
  if (scenes.some(s => s.visible && (s.readable || s.lostAt !== null))) return null
  const readable = scenes.filter(s => s.readable)
  if (readable.some(s => s.composing || !answered(s))) return null
  const last = readable.map(s => Math.max(s.changedAt, s.typedAt ?? 0))
  // With no console left there is only the agent's last work to go by.
  return Math.max(...(last.length > 0 ? last : [since, state.shift.workedAt])) + settings.outOfSight
}

/** Times at which one of the places may come to be one, if nothing changes until then. */
export function momentsAhead(state: State, since: number, settings: Settings): number[] {
  const pages = Object.values(state.scenes).map(s => breakpointAt(s, settings))
  return [...pages, noticeAt(state, since, settings)].filter(at => at !== null)
}
