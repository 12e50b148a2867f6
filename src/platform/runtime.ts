/**
 * Messages between a content script and the worker, without the polyfill: that would be 4 kB gzipped in every frame of
 * every console for one thing that Chrome before 148 lacks, answers by promise, which a callback gives in every browser.
 */
interface Runtime {
  /** Undefined once the extension was updated or removed. */
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void }
}
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined

const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }

// An element of the page may be what answers to `browser` where the browser itself has no such name.
const native = browser?.runtime?.id === undefined ? chrome?.runtime : browser.runtime

/** False once our half of the extension is gone: it was updated, reloaded or removed. */
export const connected = (): boolean => native?.id !== undefined

/** To the worker. Rejects where nobody can take it. */
export async function sendMessage(message: unknown): Promise<unknown> {
  if (!native) throw new Error('no extension')
  return native.sendMessage(message)
}

/** Calls back on messages from the worker until `signal` ends it; undefined is no answer, and leaves it to others. */
export function onMessage(listener: (message: unknown) => Promise<unknown> | undefined, signal: AbortSignal): void {
  const heard: Listener = (message, sender, respond) => {
    // Nobody else's extension.
    if ((sender as { id?: string } | null)?.id !== native?.id) return undefined
    const answer = listener(message)
    if (!answer) return undefined
    answer.then(respond, () => respond(undefined))
    return true
  }
  native?.onMessage.addListener(heard)
  signal.addEventListener('abort', () => connected() && native?.onMessage.removeListener(heard), { once: true })
}
