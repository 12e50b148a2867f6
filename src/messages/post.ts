import { randomId } from '../platform/random'
import { answered, isTaken, type Sender } from './send'
import type { FromAgent, FromPage } from './to-background'

/** Waits between tries, ms. A worker wakes in well under a second; a disk that is full may take the agent a while. */
const WAITS = [200, 400, 800, 1600, 3200, 6400, 12_800]

/**
 * Sends what the agent does, one after the other, each until the worker has said that it is safe: at least once, under a
 * number of its own, so that it counts once. Rejects where `signal` ends or half a minute has not been enough.
 */
export function post(to: Sender, signal?: AbortSignal): (message: FromAgent | FromPage) => Promise<void> {
  let line: Promise<void> = Promise.resolve()
  return message => {
    // An undo must not overtake what it undoes.
    line = line.then(
      () => deliver(to, message, signal),
      () => deliver(to, message, signal),
    )
    return line
  }
}

async function deliver(to: Sender, message: FromAgent | FromPage, signal?: AbortSignal): Promise<void> {
  const event = randomId()
  for (const wait of [0, ...WAITS]) {
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    if (signal?.aborted) break
    if (await answered(to.sendMessage({ ...message, event })).then(isTaken, () => false)) return
  }
  throw new Error(`not taken: ${message.type}`)
}
