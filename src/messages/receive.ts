import * as v from 'valibot'
import { ID } from './shapes'
import { fromAgent, fromConsole, fromPage, type ToBackground } from './to-background'

/** What the browser says about a message's sender. */
export interface From {
  /** Our extension's id, where it comes from us. */
  id?: string | undefined
  url?: string | undefined
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
}

/** A sender that has been looked at: one of our pages, or our content script in a frame of a tab. */
export type Source = { from: 'page' } | { from: 'console'; page: string; tab: number; frame: number }

const fromContent = v.variant('type', [fromConsole, fromAgent])
const fromOurs = v.variant('type', [fromAgent, fromPage])

/** Who sent it, or null for somebody who has no business with us. `own` is { id, url } of this extension. */
export function sourceOf(from: From, own: { id: string; url: string }): Source | null {
  if (from.id !== own.id) return null
  if (from.url?.startsWith(own.url)) return { from: 'page' }
  const tab = from.tab?.id
  const frame = from.frameId ?? 0
  return tab === undefined ? null : { from: 'console', page: `${tab}:${frame}`, tab, frame }
}

/** The message, if it is one that this source may send and is well formed in every part; otherwise null. */
export function receive(message: unknown, source: Source): ToBackground | null {
  const parsed = v.safeParse(source.from === 'page' ? fromOurs : fromContent, bare(message))
  return parsed.success ? parsed.output : null
}

function bare(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message
  const { event: _, ...rest } = message as { event?: unknown }
  return rest
}

/** The number under which a message is sent, however often; null where it is sent once at most. */
export function eventOf(message: unknown): string | null {
  const { event } = (message ?? {}) as { event?: unknown }
  return typeof event === 'string' && ID.test(event) ? event : null
}
