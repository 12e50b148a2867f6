import { describe, expect, it } from 'vitest'
import { type Entry, MINUTE, SECOND } from '../../src/domain'
import { ABUSE, CALM, Play, TENSE, THANKS, THREAT } from './play'

const entry = (id: string, conversation: string | null, kind: Entry['kind'] = 'hard'): Entry => ({
  id,
  at: 0,
  kind,
  conversation,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
})
const sum = (play: Play) => Math.round(play.lines.reduce((s, l) => s + l.delta, 0) * 10) / 10

describe('the cup', () => {
  it('starts empty and is the sum of its ledger', () => {
    const play = new Play().customer('a', CALM)
    expect(play.shift.cup.level).toBe(0)
    play
      .rough('b')
      .rough('c', THREAT)
      .customer('d', TENSE)
      .wait(70 * MINUTE)
    expect(play.shift.cup.level).toBeGreaterThan(0)
    expect(sum(play)).toBe(play.shift.cup.level)
  })

  it('takes an attack over a tense word, a threat over an insult, and a little for each further attack', () => {
    const level = (...messages: (typeof ABUSE)[]) => {
      const play = new Play()
      for (const m of messages) play.customer('a', m)
      return play.shift.cup.level
    }
    expect(level(TENSE)).toBeGreaterThan(0)
    expect(level(ABUSE)).toBeGreaterThan(level(TENSE, TENSE, TENSE))
    expect(level(THREAT)).toBeGreaterThan(level(ABUSE))
    expect(level(ABUSE, ABUSE)).toBeGreaterThan(level(ABUSE))
  })

  it('gives thanks back from tense talk but not from abuse', () => {
    const tense = new Play().customer('a', TENSE)
    const before = tense.shift.cup.level
    expect(tense.customer('b', THANKS).shift.cup.level).toBeLessThan(before)
    const abuse = new Play().customer('a', TENSE).customer('a', ABUSE)
    const full = abuse.shift.cup.level
    expect(abuse.customer('a', THANKS).shift.cup.level).toBe(full)
  })

  it('is poured by a pause that lasted, in proportion, and not by one left at once', () => {
    const after = (ms: number) => {
      const play = new Play().rough('a', THREAT).rough('b', THREAT)
      play.happen({ type: 'pause', at: play.now, id: 'p', length: 'breathe', offer: null })
      play.wait(ms).happen({ type: 'resume', at: play.now, id: 'p', felt: null })
      return play
    }
    const full = after(5 * SECOND)
    expect(full.tally).toMatchObject({ pausesCredited: 0, pauses: { breathe: 1 } })
    const half = after(30 * SECOND)
    const whole = after(60 * SECOND)
    expect(half.shift.cup.level).toBeLessThan(full.shift.cup.level)
    expect(whole.shift.cup.level).toBeLessThan(half.shift.cup.level)
    expect(whole.tally).toMatchObject({ pausesCredited: 1, pausedMs: 60_000 })
    expect(sum(whole)).toBe(whole.shift.cup.level)
  })

  it('ends a pause when the agent is seen at work again', () => {
    const play = new Play().rough('a')
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'away', offer: null }).wait(4 * MINUTE)
    expect(play.state.pause).not.toBeNull()
    expect(play.answer('b').state.pause).toBeNull()
    expect(play.tally.pausesCredited).toBe(1)
  })

  it("takes the agent's rating for the guess, and undo restores exactly", () => {
    const play = new Play().customer('a', ABUSE)
    const guessed = play.shift.cup.level
    play.happen({ type: 'log', at: play.now, entry: entry('e', 'a') })
    expect(play.tally.hardEntries).toBe(1)
    expect(play.shift.entries.e?.entry.guessed).toBe('hostile')
    play.happen({ type: 'detail', at: play.now, entry: 'e', detail: { weight: 3 } })
    expect(play.shift.cup.level).toBe(20)
    play.happen({ type: 'detail', at: play.now, entry: 'e', detail: { weight: 1 } })
    expect(play.shift.cup.level).toBe(6)
    play.happen({ type: 'unlog', at: play.now, entry: 'e' })
    expect(play.shift.cup.level).toBe(guessed)
    expect(play.tally.hardEntries).toBe(0)
  })

  it('logs the open conversation when none is named, and the same entry once', () => {
    const play = new Play().customer('a', CALM).answer('a')
    play.happen({ type: 'log', at: play.now, entry: entry('e', null) })
    play.happen({ type: 'log', at: play.now, entry: entry('e', null) })
    expect(play.shift.entries.e?.entry.conversation).toBe('a')
    expect(play.tally.hardEntries).toBe(1)
    expect(play.shift.cup.level).toBe(8)
  })

  it('counts a good moment without changing the load', () => {
    const play = new Play().customer('a', ABUSE)
    const { level } = play.shift.cup
    play.happen({ type: 'log', at: play.now, entry: entry('g', null, 'good') })
    expect(play.shift.cup.level).toBe(level)
    expect(play.tally).toMatchObject({ goodEntries: 1, hardEntries: 0 })
  })

  it('is empty again in the next shift, and the day goes on', () => {
    const play = new Play().rough('a').wait(5 * 60 * MINUTE)
    expect(play.state.shift).toBeNull()
    play.customer('b', CALM)
    expect(play.shift.cup.level).toBe(0)
    expect(play.tally).toMatchObject({ shifts: 2, conversations: { calm: 1, tense: 0, hostile: 1 } })
  })
})
