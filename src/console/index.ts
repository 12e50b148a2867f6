import type { ConsoleEvent } from './event'
import type { ConsoleProfile } from './profile/profile'
import { Watcher } from './watcher'

export type { ConsoleEvent } from './event'
export type { ConsoleProfile } from './profile/profile'
export type { Role } from './role'

/**
 * Reads the chat console that this document shows, if it shows one, and tells what happens in it, until `signal`
 * aborts. It reads its own document, shadow roots included, and no frame's; it changes nothing and keeps no text.
 * An error in `onEvent` is the caller's: it is reported as uncaught and the watch goes on. Gives a way to have it look at
 * once, instead of within a fifth of a second, at what has changed.
 */
export function watchConsole(
  root: Document,
  options: {
    onEvent(event: ConsoleEvent): void
    signal: AbortSignal
    profile?: ConsoleProfile
    /** So many of the lines that stand in a conversation when it is opened are told, the last ones; all if left out. */
    history?: number
  },
): () => void {
  if (options.signal.aborted) return () => {}
  const emit = (event: ConsoleEvent): void => {
    try {
      options.onEvent(event)
    } catch (error) {
      reportError(error)
    }
  }
  const watcher = new Watcher(root, emit, options.profile ?? {}, options.history)
  watcher.start(options.signal)
  return () => watcher.now()
}
