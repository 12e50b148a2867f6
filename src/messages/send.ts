import type { Replies, ToBackground } from './to-background'

/** The part of the runtime API that sending needs; handed in, so that nothing below the platform names a browser API. */
export interface Sender {
  sendMessage(message: unknown): Promise<unknown>
}

type Reply<M extends ToBackground> = M['type'] extends keyof Replies ? Replies[M['type']] : undefined

/** Sends one message to the worker. Rejects where no worker took it (reloading, updated) or where it failed there. */
export async function send<M extends ToBackground>(to: Sender, message: M): Promise<Reply<M>> {
  const reply = await to.sendMessage(message)
  // The worker answers every message it took with { ok }; anything else means that nobody did.
  if (!isTaken(reply)) throw new Error(`not taken: ${message.type}`)
  return reply.ok as Reply<M>
}

/** The worker's own answer, whatever is in it. */
export const isTaken = (reply: unknown): reply is { ok: unknown } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply
