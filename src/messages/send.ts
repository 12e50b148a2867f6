import type { Replies, ToBackground } from './to-background'

/** The part of the runtime API that sending needs; handed in, so that nothing below the platform names a browser API. */
export interface Sender {
  sendMessage(message: unknown): Promise<unknown>
}

type Reply<M extends ToBackground> = M['type'] extends keyof Replies ? Replies[M['type']] : undefined

/** A worker that has not answered by then is not going to, ms: it wakes in well under a second, and writes in less. */
const PATIENCE = 20_000

/**
 * Sends one message to the worker. Rejects where no worker took it (reloading, updated), where it failed there, and where
 * no answer comes within `patience`, ms: a worker that dies at the wrong instant takes the answer along and nobody says so.
 */
export async function send<M extends ToBackground>(to: Sender, message: M, patience = PATIENCE): Promise<Reply<M>> {
  const reply = await answered(to.sendMessage(message), patience)
  // The worker answers every message it took with { ok }; anything else means that nobody did.
  if (!isTaken(reply)) throw new Error(`not taken: ${message.type}`)
  return reply.ok as Reply<M>
}

/** The worker's own answer, whatever is in it. */
export const isTaken = (reply: unknown): reply is { ok: unknown } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply

/** The reply, or a rejection where none comes in time. */
export function answered(reply: Promise<unknown>, patience = PATIENCE): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), patience)
    reply.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
