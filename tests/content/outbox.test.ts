import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createOutbox } from '../../src/content/outbox'
import type { Report } from '../../src/messages'

const KEY = 'k'
const seen = { type: 'agent', key: KEY } as const

describe('the outbox', () => {
  it('delivers everything in order, whatever fails on the way, and nothing again once it is safe', async () => {
    vi.useFakeTimers()
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('ok', 'lost', 'late', 'half'), { maxLength: 30 }),
          fc.integer({ min: 1, max: 130 }),
          async (weather, count) => {
            const arrived: number[] = []
            const gone = new AbortController()
            const outbox = createOutbox(async (reports: Report[]) => {
              const today = weather.shift() ?? 'ok'
              if (today === 'lost') throw new Error('no worker')
              const taken = today === 'half' ? reports.slice(0, Math.ceil(reports.length / 2)) : reports
              for (const { seq } of taken) if (seq > (arrived.at(-1) ?? 0)) arrived.push(seq)
              // Applied, but the worker died before it could say so.
              if (today === 'late') throw new Error('no answer')
              return { upTo: taken.at(-1)?.seq ?? 0 }
            }, gone.signal)
            for (let i = 0; i < count; i++) {
              outbox.put(seen, i)
              if (i % 7 === 0) await vi.advanceTimersByTimeAsync(50)
            }
            await vi.advanceTimersByTimeAsync(600_000)
            expect(arrived).toEqual(Array.from({ length: count }, (_, i) => i + 1))
            gone.abort()
          },
        ),
        { numRuns: 60 },
      )
    } finally {
      vi.useRealTimers()
    }
  })

  it('stops for good with its page', async () => {
    vi.useFakeTimers()
    try {
      let tries = 0
      const gone = new AbortController()
      const outbox = createOutbox(async () => {
        tries += 1
        throw new Error('no worker')
      }, gone.signal)
      outbox.put(seen, 0)
      await vi.advanceTimersByTimeAsync(1000)
      gone.abort()
      const before = tries
      await vi.advanceTimersByTimeAsync(60_000)
      expect(before).toBeGreaterThan(1)
      expect(tries).toBe(before)
    } finally {
      vi.useRealTimers()
    }
  })
})
