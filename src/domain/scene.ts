import type { Settings } from './settings'

/**
 * What one console page shows right now, as far as a moment to step away depends on it. Times in ms since the
 * epoch. No text, no names: `open` is the salted hash that `Conversation.key` uses.
 */
export interface Scene {
  /** Which document showed it, by a random id of its own: a tab shows one after the other. Empty where that is not known. */
  document: string
  /** The console's host, as the agent knows it. */
  site: string
  /** The page can be seen. */
  visible: boolean
  /** The reader understands the page; without that nothing it says is trusted. */
  readable: boolean
  /** Since when it cannot be read any more; null while it can, or never could. */
  lostAt: number | null
  /** The agent is typing a reply right now. */
  composing: boolean
  /** Last sign of typing in the composer before now, or null for none yet. */
  typedAt: number | null
  /** The conversation on screen, or null. */
  open: string | null
  openClosed: boolean
  /** Who spoke last in it (customer, agent or bot; others don't count), or null where nothing was read. */
  lastSpeaker: 'customer' | 'agent' | 'bot' | null
  /** Last change of any of the three above, or a message in the open conversation. */
  changedAt: number
  /** Customers waiting elsewhere, as far as the console shows. */
  unread: number
  longestWaitMs: number | null
  /** When the console said so: the wait goes on while it says nothing new. */
  waitToldAt: number
}

export const EMPTY_SCENE: Scene = {
  document: '',
  site: '',
  visible: true,
  readable: false,
  lostAt: null,
  composing: false,
  typedAt: null,
  open: null,
  openClosed: false,
  lastSpeaker: null,
  changedAt: 0,
  unread: 0,
  longestWaitMs: null,
  waitToldAt: 0,
}

/** The open conversation does not wait for the agent: closed, none open, or the agent spoke last. */
export const answered = (s: Scene): boolean => s.open === null || s.openClosed || s.lastSpeaker === 'agent'

/** The agent types, or has typed within the quiet time. A time in the future (the clock was set back) counts as just now. */
export const typing = (s: Scene, now: number, settings: Settings): boolean =>
  s.composing || (s.typedAt !== null && now - s.typedAt < settings.typingQuiet)

/**
 * When this page would be at a breakpoint if nothing on it changed: a moment when stepping away costs least.
 * Null when only a change can bring one. At or before `now` means: it is one.
 */
export function breakpointAt(s: Scene, settings: Settings): number | null {
  if (!s.visible || !s.readable || s.composing || !answered(s)) return null
  const quiet = s.typedAt === null ? 0 : s.typedAt + settings.typingQuiet
  return Math.max(quiet, s.changedAt + settings.settle)
}

/** Whether an offer may be made on this page now. */
export function atBreakpoint(s: Scene, now: number, settings: Settings): boolean {
  const at = breakpointAt(s, settings)
  return at !== null && at <= now
}

/** The page the agent is most likely at: in sight before hidden, then the one that changed last; null without any. */
export function pageAtHand(scenes: Record<string, Scene>): string | null {
  const pages = Object.entries(scenes).filter(([, s]) => s.readable)
  pages.sort(([, a], [, b]) => Number(b.visible) - Number(a.visible) || b.changedAt - a.changedAt)
  return pages[0]?.[0] ?? null
}
