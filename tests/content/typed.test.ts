import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Typed } from '../../src/content/card/typed'
import type { Detail } from '../../src/domain'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const listening = () => {
  const told: Detail[] = []
  return { told, typed: new Typed(detail => told.push(detail)) }
}

describe('what the agent adds', () => {
  it('is told at once where it is pressed, and when the fingers rest where it is typed', () => {
    const { told, typed } = listening()
    typed.take({ stressor: 'attack' })
    for (const note of ['a', 'ab', 'abc']) typed.take({ note })
    typed.take({ helped: 'x' })
    expect(told).toEqual([{ stressor: 'attack' }])
    vi.advanceTimersByTime(1000)
    expect(told).toEqual([{ stressor: 'attack' }, { note: 'abc', helped: 'x' }])
  })

  it('is not lost when the sheet goes, and is forgotten when the entry is taken back', () => {
    const { told, typed } = listening()
    typed.take({ note: 'a' })
    typed.flush()
    typed.take({ note: 'b' })
    typed.drop()
    vi.advanceTimersByTime(1000)
    expect(told).toEqual([{ note: 'a' }])
  })
})
