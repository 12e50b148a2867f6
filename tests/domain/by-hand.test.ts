import { describe, expect, it } from 'vitest'
import { byHand, type Conversation, type Entry, roughByHand } from '../../src/domain'
import { openedAt } from '../../src/domain/conversation'
import { NO_TONE } from '../../src/domain/tone'

const call = (key: string, at: number, level: 'calm' | 'tense' | 'hostile', corrected = false): Conversation => ({
  ...openedAt(key, at),
  tone: { ...NO_TONE, level },
  corrected,
})
const logged = (conversation: string | null, at: number, more: Partial<Entry> = {}): Entry => ({
  id: `${conversation}${at}`,
  at,
  kind: 'hard',
  conversation,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
  ...more,
})

describe('what the agent alone calls rough', () => {
  const day = [call('a', 0, 'calm'), call('b', 10, 'hostile'), call('a', 20, 'calm'), call('c', 30, 'tense')]

  it('is the very conversation that was logged, and each of them once', () => {
    const entries = [logged('a', 5), logged('a', 6), logged('c', 40)]
    expect([...byHand(day, entries).calls]).toEqual([day[0], day[3]])
    expect(roughByHand(day, entries)).toBe(2)
  })

  it('is none that was found to be rough anyhow, and no good moment', () => {
    expect(roughByHand(day, [logged('b', 15), logged('a', 25, { kind: 'good' })])).toBe(0)
    // Its conversation is not kept any more; it was rough when it was logged.
    expect(roughByHand([], [logged('z', 5, { guessed: 'hostile' })])).toBe(0)
  })

  it('counts what was logged without a conversation', () => {
    expect(byHand(day, [logged(null, 5), logged('z', 5, { guessed: 'calm' })])).toEqual({ calls: new Set(), beside: 2 })
  })

  it('is not rough any more where the agent has said so since', () => {
    expect(roughByHand([call('b', 0, 'hostile', true)], [logged('b', 5, { guessed: 'hostile' })])).toBe(0)
    expect(roughByHand([call('b', 0, 'hostile', true)], [logged('b', 5, { guessed: 'calm' })])).toBe(1)
  })
})
