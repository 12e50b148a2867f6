import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { eventOf, receive } from '../../src/messages'
import { post } from '../../src/messages/post'

type Sent = { type: string; entry: string; event: string }
const log = (entry: string) => ({ type: 'log', entry, kind: 'hard', conversation: null }) as const

describe('what the agent does', () => {
  it('arrives in order, and under one number however often it is sent', async () => {
    vi.useFakeTimers()
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom('ok', 'lost', 'late'), { maxLength: 12 }), async weather => {
          const seen: Sent[] = []
          const tell = post({
            async sendMessage(message) {
              const today = weather.shift() ?? 'ok'
              if (today === 'lost') throw new Error('no worker')
              seen.push(message as Sent)
              // Kept, but the worker died before it could say so.
              if (today === 'late') throw new Error('no answer')
              return { ok: null }
            },
          })
          const told = ['a', 'b', 'c'].map(entry => tell(log(entry)).catch(() => {}))
          await vi.advanceTimersByTimeAsync(200_000)
          await Promise.all(told)
          const first = [...new Map(seen.map(m => [m.event, m.entry])).values()]
          expect(first).toEqual(first.toSorted())
          expect(new Set(seen.map(m => `${m.event} ${m.entry}`)).size).toBe(new Set(seen.map(m => m.event)).size)
        }),
        { numRuns: 60 },
      )
    } finally {
      vi.useRealTimers()
    }
  })

  it('is given up when its page has gone, and says so', async () => {
    const gone = new AbortController()
    gone.abort()
    const tell = post({ sendMessage: async () => ({ ok: null }) }, gone.signal)
    await expect(tell(log('a'))).rejects.toThrow('log')
  })

  it('is known by its number, which is no part of what was said', () => {
    const event = 'f'.repeat(32)
    expect(receive({ ...log('a'), event }, { from: 'page' })).toEqual(log('a'))
    expect(eventOf({ ...log('a'), event })).toBe(event)
    expect(eventOf(log('a'))).toBeNull()
    expect(eventOf({ ...log('a'), event: '<b>' })).toBeNull()
  })
})
