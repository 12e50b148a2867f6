import { describe, expect, it } from 'vitest'
import { MINUTE, SECOND } from '../../src/domain'
import { ABUSE, CALM, Play, THREAT } from './play'

/** Two hostile conversations in a row, the second answered and open. */
const streak = (play = new Play()) => play.rough('a').wait(MINUTE).open('b').customer('b', ABUSE).answer('b')

describe('an offer', () => {
  it('comes for two hostile conversations in a row, at the breakpoint and not before', () => {
    const play = streak()
    expect(play.offer).toBeNull()
    play.wait(7 * SECOND)
    expect(play.offer).toBeNull()
    play.wait(SECOND)
    expect(play.offer).toMatchObject({ state: 'open', page: '1:0', reason: { kind: 'streak', rough: 2 } })
  })

  it('does not come for one', () => {
    expect(
      new Play()
        .rough('a')
        .calm('b')
        .wait(20 * MINUTE).offer,
    ).toBeNull()
  })

  it('does not come when a calm conversation has settled between', () => {
    expect(
      new Play()
        .rough('a')
        .calm('b')
        .rough('c')
        .wait(4 * MINUTE).offer,
    ).toBeNull()
  })

  it('never comes while the agent types', () => {
    const play = streak().look({ composing: true })
    expect(play.wait(4 * MINUTE).offer).toBeNull()
    play.look({ composing: false, typedAt: play.now })
    expect(play.wait(9 * SECOND).offer?.state).toBe('open')
  })

  it('never comes while the customer waits for the agent in the open conversation', () => {
    const play = streak().customer('b', CALM)
    expect(play.wait(4 * MINUTE).offer).toBeNull()
    expect(play.answer('b').wait(9 * SECOND).offer?.state).toBe('open')
  })

  it('comes over a closed conversation whoever spoke last', () => {
    const play = streak().customer('b', CALM)
    play.look({ openClosed: true, changedAt: play.now })
    expect(play.wait(9 * SECOND).offer?.state).toBe('open')
  })

  it('does not come on a page out of sight, or one that cannot be read', () => {
    expect(
      streak()
        .look({ visible: false })
        .wait(4 * MINUTE).offer,
    ).toBeNull()
    expect(
      streak()
        .look({ readable: false })
        .wait(4 * MINUTE).offer,
    ).toBeNull()
  })

  it('waits five minutes for a breakpoint, then goes to the toolbar only', () => {
    const play = streak().look({ composing: true })
    play.wait(5 * MINUTE)
    expect(play.offer).toMatchObject({ state: 'away', shownAt: null })
    expect(play.wait(10 * MINUTE).offer).toBeNull()
  })

  it('lives five minutes, can be recalled for ten more, and is not repeated', () => {
    const play = streak().wait(8 * SECOND)
    play.happen({ type: 'shown', at: play.now, offer: play.offer?.id ?? '' })
    expect(play.wait(5 * MINUTE).offer?.state).toBe('away')
    expect(play.tally.offers.expired).toBe(1)
    expect(play.wait(10 * MINUTE).offer).toBeNull()
    expect(play.wait(20 * MINUTE).offer).toBeNull()
  })

  it('comes for one threat, at once, whatever came before', () => {
    const play = streak().wait(8 * SECOND)
    play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: 'closed' })
    play
      .wait(MINUTE)
      .customer('c', THREAT)
      .answer('c')
      .wait(8 * SECOND)
    expect(play.offer).toMatchObject({ state: 'open', reason: { kind: 'severe' } })
  })

  it('comes after 55 minutes without a break', () => {
    const play = new Play().customer('a', CALM).answer('a')
    expect(play.wait(54 * MINUTE).offer).toBeNull()
    expect(play.wait(MINUTE).offer?.reason).toMatchObject({ kind: 'stretch', minutes: 55 })
  })

  it('does not come after 55 minutes of which the last five were idle', () => {
    const play = new Play()
      .customer('a', CALM)
      .answer('a')
      .wait(50 * MINUTE)
    play.happen({ type: 'idle', at: play.now, state: 'idle', since: play.now - MINUTE }).wait(6 * MINUTE)
    play.happen({ type: 'idle', at: play.now, state: 'active', since: play.now })
    expect(play.wait(MINUTE).offer).toBeNull()
    expect(play.tally).toMatchObject({ gaps: 1, gapMs: 7 * MINUTE })
  })

  it('tells the cost of leaving', () => {
    const play = streak()
    play.look({ unread: 2, longestWaitMs: 40 * SECOND, waitToldAt: play.now })
    expect(play.wait(8 * SECOND).offer?.cost).toEqual({ waiting: 2, longestWaitMs: 48 * SECOND })
  })
})

describe('the governor', () => {
  it('leaves thirty minutes between two offers', () => {
    const play = streak().wait(8 * SECOND)
    const first = play.now
    play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: 'taken' })
    play
      .wait(24 * MINUTE)
      .rough('c')
      .wait(8 * SECOND)
    expect(play.offer).toBeNull()
    play
      .wait(4 * MINUTE)
      .rough('d')
      .wait(3 * MINUTE)
    expect(play.offer?.madeAt).toBeGreaterThanOrEqual(first + 30 * MINUTE)
  })

  it('doubles the gap after two dismissals in a row', () => {
    const play = streak().wait(8 * SECOND)
    for (const keys of [['c', 'd'], []]) {
      play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: 'closed' })
      play.wait(31 * MINUTE)
      for (const key of keys) play.rough(key)
      play.wait(8 * SECOND)
    }
    expect(play.shift.offers).toHaveLength(2)
    play
      .rough('e')
      .rough('f')
      .wait(9 * SECOND)
    expect(play.shift.offers).toHaveLength(2)
    play
      .wait(30 * MINUTE)
      .rough('g')
      .rough('h')
      .wait(9 * SECOND)
    expect(play.shift.offers).toHaveLength(3)
  })

  it('makes five offers in a shift and no more, threats included', () => {
    const play = new Play()
    for (let i = 0; i < 12; i++)
      play
        .customer(`k${i}`, THREAT)
        .answer(`k${i}`)
        .close(`k${i}`)
        .wait(20 * MINUTE)
    expect(play.tally.offers.made).toBe(5)
  })

  it('is quiet for the shift in one click', () => {
    const play = streak().wait(8 * SECOND)
    play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: 'quiet' })
    play
      .rough('x', THREAT)
      .rough('y', THREAT)
      .wait(3 * 60 * MINUTE)
    expect(play.tally.offers.made).toBe(1)
  })
})

describe('answers', () => {
  it('"after this chat" comes back when the chat is over, once, out of the same budget', () => {
    const play = streak().wait(8 * SECOND)
    const id = play.offer?.id ?? ''
    play
      .happen({ type: 'shown', at: play.now, offer: id })
      .happen({ type: 'answer', at: play.now, offer: id, answer: 'later' })
    expect(play.wait(2 * MINUTE).offer?.state).toBe('later')
    play.look({ open: 'z', lastSpeaker: 'agent', changedAt: play.now }).wait(3 * SECOND)
    expect(play.offer).toMatchObject({ id, state: 'open', shownAt: null })
    expect(play.tally.offers.made).toBe(1)
  })

  it('"that wasn\'t rough" takes the conversation out of count and cup', () => {
    const play = streak()
    const { level } = play.shift.cup
    play.wait(8 * SECOND)
    play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: 'notRough' })
    expect(play.tally).toMatchObject({ corrections: 1, conversations: { calm: 1, tense: 0, hostile: 1 } })
    expect(play.shift.cup.level).toBeLessThan(level)
    expect(play.offer).toBeNull()
    expect(play.wait(10 * MINUTE).offer).toBeNull()
  })

  it('an offer that missed its moment is as if never made, and tries again after a settled moment', () => {
    const play = streak().wait(8 * SECOND)
    const first = play.offer?.id
    play.happen({ type: 'missed', at: play.now, offer: first ?? '' })
    expect(play.tally.offers.made).toBe(0)
    expect(play.offer).toBeNull()
    play.wait(2 * SECOND)
    expect(play.offer?.state).toBe('open')
    expect(play.offer?.id).not.toBe(first)
  })

  it('a page that closes takes an unseen offer along, and leaves a seen one in the toolbar', () => {
    const unseen = streak().wait(8 * SECOND)
    unseen.happen({ type: 'gone', at: unseen.now, page: '1:0' })
    expect(unseen.offer).toBeNull()
    expect(unseen.tally.offers.made).toBe(0)
    const seen = streak().wait(8 * SECOND)
    seen.happen({ type: 'shown', at: seen.now, offer: seen.offer?.id ?? '' })
    seen.happen({ type: 'gone', at: seen.now, page: '1:0' })
    expect(seen.offer?.state).toBe('away')
    expect(seen.tally.offers.made).toBe(1)
  })

  it('to an offer that is gone change nothing', () => {
    const play = streak().wait(8 * SECOND)
    const before = structuredClone(play.state)
    play.happen({ type: 'answer', at: play.now, offer: 'other', answer: 'taken' })
    expect(play.state).toEqual({ ...before, tally: { ...before.tally, lastAt: play.now } })
  })
})
