import type { Action, Message, Push } from '../protocol'

/** How long to wait before trying the server again, milliseconds (our guess). */
const RETRY = 800

/** Listens to the server's pushes for as long as the page lives, through restarts of the server. */
export function subscribe(take: (push: Push) => void, onConnected: (connected: boolean) => void) {
  const source = new EventSource('/api/events')
  source.addEventListener('open', () => onConnected(true))
  source.addEventListener('message', event => take(JSON.parse(event.data) as Push))
  source.addEventListener('error', () => {
    // The browser's own retry gives up on some errors, so each attempt is a fresh source.
    source.close()
    onConnected(false)
    setTimeout(() => subscribe(take, onConnected), RETRY)
  })
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}

const chat = (id: string) => `/api/chats/${encodeURIComponent(id)}`

export const fetchThread = (id: string) => call<Message[]>(`${chat(id)}/messages`)

export const postLine = (id: string, text: string, clientId: string) =>
  call<Message>(`${chat(id)}/messages`, { text, clientId })

/** Fire and forget: the outcome comes back as a push. */
export const postAction = (id: string, action: Action) => call(`${chat(id)}/${action}`, {}).catch(() => {})
