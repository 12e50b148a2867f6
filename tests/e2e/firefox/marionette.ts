import { readFileSync, rmSync } from 'node:fs'
import { connect as dial, type Socket } from 'node:net'
import { join } from 'node:path'
import { until } from './until'

/**
 * Marionette, Firefox's own protocol, for the one thing that BiDi cannot do in every version that we run in (140 knows no
 * `moz:scope`): a script in the browser's own window. As much of it as these tests need.
 */
export interface Marionette {
  /** Where BiDi goes on with the session that was begun here: there is one at a time. */
  url: string
  /** Runs a function with `given` in the browser's window. It names nothing from outside itself. */
  chrome<Result, Given = undefined>(what: (given: Given) => Result | Promise<Result>, given?: Given): Promise<Result>
  /** Ends the browser as its menu does. BiDi may not end what it has not begun. */
  quit(): Promise<void>
}

/** The file in a profile in which a running browser says its port. */
const PORT = 'MarionetteActivePort'

/** What a profile must have set; the browser is started with `--marionette`. */
export const MARIONETTE = { 'marionette.port': 0 }

/** Forgets the port of a run before this one. */
export const forget = (profile: string): void => rmSync(join(profile, PORT), { force: true })

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]

/** Messages are JSON behind their length in bytes: `25:[1,2,null,{"value":null}]`. The first is a greeting. */
function talk(socket: Socket): (command: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let held = Buffer.alloc(0)
  let last = 0
  socket.on('data', data => {
    held = Buffer.concat([held, data])
    for (;;) {
      const colon = held.indexOf(':')
      const end = colon + 1 + Number(held.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || held.length < end) return
      const message = JSON.parse(held.subarray(colon + 1, end).toString()) as Reply | object
      held = held.subarray(end)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as Reply
      const one = waiting.get(id)
      waiting.delete(id)
      if (error) one?.reject(new Error(`${error.error}: ${error.message}`))
      else one?.resolve(result)
    }
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'))
    waiting.clear()
  })
  return (command, params) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      const text = JSON.stringify([0, last, command, params])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** Begins the session of the browser that runs in `profile`. */
export async function begin(profile: string): Promise<Marionette> {
  const port = await until('Marionette', async () => {
    try {
      return Number(readFileSync(join(profile, PORT), 'utf8'))
    } catch {
      return null
    }
  })
  const socket = dial(port, '127.0.0.1')
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  const send = talk(socket)
  const session = (await send('WebDriver:NewSession', { webSocketUrl: true })) as {
    capabilities: { webSocketUrl?: string }
  }
  const url = session.capabilities.webSocketUrl
  if (!url) throw new Error('Firefox gives no BiDi with its session')
  await send('Marionette:SetContext', { value: 'chrome' })
  return {
    url,
    async chrome(what, given) {
      const script = `const [given, done] = arguments
        Promise.resolve()
          .then(() => (${what})(given === null ? undefined : JSON.parse(given)))
          .then(result => done({ result: JSON.stringify(result) ?? null }), error => done({ fault: String(error) }))`
      const args = [given === undefined ? null : JSON.stringify(given)]
      // A sandbox of that name stays, and with it what a script leaves running.
      const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: 'system' })) as {
        value: { result?: string | null; fault?: string }
      }
      if (value.fault !== undefined) throw new Error(value.fault)
      return typeof value.result === 'string' ? JSON.parse(value.result) : undefined
    },
    async quit() {
      // It may be gone before it has answered.
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {})
      socket.destroy()
    },
  }
}
