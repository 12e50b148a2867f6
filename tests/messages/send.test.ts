import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { send } from '../../src/messages/send'

describe('a message to the worker', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('brings its answer', async () => {
    expect(await send({ sendMessage: async () => ({ ok: null }) }, { type: 'lookup' })).toBeNull()
  })

  it('is not waited for without end where the worker died with the answer', async () => {
    const sent = send({ sendMessage: () => new Promise(() => {}) }, { type: 'lookup' })
    const failed = expect(sent).rejects.toThrow('no answer')
    await vi.advanceTimersByTimeAsync(60_000)
    await failed
  })

  it('fails where nobody of ours answered', async () => {
    await expect(send({ sendMessage: async () => undefined }, { type: 'lookup' })).rejects.toThrow('not taken')
  })
})
