import { WebSocket } from 'ws'

/** WebDriver BiDi over one socket: commands by number, each answered once. As much of it as these tests need. */
export interface Bidi {
  /** Sends a command. Rejects with the browser's own word where it fails, or where the browser goes away. */
  send<Result = object>(method: string, params: object): Promise<Result>
  /** Calls back with every event of one kind that was subscribed to. */
  on(method: string, listener: (params: never) => void): void
  close(): void
}

interface Waiting {
  method: string
  resolve: (result: never) => void
  reject: (error: Error) => void
}

interface Answer {
  id?: number | null
  method?: string
  params?: unknown
  result?: unknown
  error?: string
  message?: string
}

/** Goes on with the session that a browser has at `url`. */
export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, ((params: never) => void)[]>()
  let last = 0

  socket.on('message', data => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Answer
    if (method !== undefined) for (const listener of listeners.get(method) ?? []) listener(params as never)
    const one = waiting.get(id ?? 0)
    if (!one) return
    waiting.delete(id ?? 0)
    if (error === undefined) one.resolve(result as never)
    else one.reject(new Error(`${one.method}: ${error}: ${message}`))
  })
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser has gone`))
    waiting.clear()
  })

  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        last += 1
        waiting.set(last, { method, resolve, reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    on: (method, listener) => void listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: () => socket.close(),
  }
}
