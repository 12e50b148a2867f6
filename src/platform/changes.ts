/** Tells pages of ours that the store has changed; each reads what it shows again. */
const NAME = 'breather'

/** For the worker: says that something changed. */
export function announcer(): () => void {
  const channel = new BroadcastChannel(NAME)
  return () => channel.postMessage('changed')
}

/** For a page: calls back on every change until `signal` ends it. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', () => listener(), { signal })
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
