import { describe, expect, it } from 'vitest'
import { decide, MINUTE, SECOND } from '../../src/domain'
import { ABUSE, CALM, felt, Play, THANKS, THREAT } from './play'

/** Two hostile conversations in a row, the second answered and open; eight seconds short of the offer. */
const streak = (play = new Play()) => play.rough('a').wait(MINUTE).open('b').customer('b', ABUSE).answer('b')
const offered = (play = new Play()) => {
  streak(play).wait(8 * SECOND)
  return play.happen({ type: 'shown', at: play.now, offer: play.offer?.id ?? '' })
}
const answer = (play: Play, word: 'taken' | 'later' | 'closed' | 'quiet') =>
  play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: word })

describe('a burst of insults', () => {
  it('is out of line as one threat is', () => {
    const play = new Play().open('a')
    for (let i = 0; i < 3; i++) play.customer('a', ABUSE).wait(20 * SECOND)
    expect(play.tally.severe).toBe(1)
    expect(play.answer('a').wait(8 * SECOND).offer?.reason.kind).toBe('severe')
  })

  it('is none where they come far apart, where they are doubtful, or where they are mere scorn', () => {
    for (const [appraisal, apart] of [
      [ABUSE, 3 * MINUTE],
      [felt('hostile', 'abuse', 0.6), SECOND],
      [felt('hostile', 'contempt'), SECOND],
    ] as const) {
      const play = new Play().open('a')
      for (let i = 0; i < 4; i++) play.customer('a', appraisal).wait(apart)
      expect(play.tally.severe).toBe(0)
    }
  })
})

describe('what waits for a moment', () => {
  it('is counted anew when the moment comes', () => {
    const play = streak().look({ composing: true })
    play.customer('c', ABUSE).wait(MINUTE)
    play.look({ composing: false, typedAt: play.now })
    expect(play.wait(8 * SECOND).offer?.reason).toMatchObject({ kind: 'streak', rough: 3 })
  })

  it('is dropped when talk has calmed down meanwhile', () => {
    const play = streak().look({ composing: true })
    for (let i = 0; i < 3; i++) play.wait(30 * SECOND).customer('b', THANKS)
    play.look({ composing: false, typedAt: play.now, lastSpeaker: 'agent' })
    expect(play.wait(10 * SECOND).offer).toBeNull()
    expect(play.tally.offers.made).toBe(0)
  })

  it('keeps the right of a threat when a lesser reason comes after it', () => {
    const play = answer(offered(), 'closed')
    play
      .wait(5 * MINUTE)
      .look({ composing: true })
      .customer('c', THREAT)
      .wait(MINUTE)
    // A third and a fourth in a row, within the thirty minutes that hold for all but the threat.
    play.customer('d', ABUSE).customer('e', ABUSE)
    play.look({ composing: false, typedAt: play.now, lastSpeaker: 'agent' })
    expect(play.wait(8 * SECOND).offer).toMatchObject({ state: 'open', reason: { kind: 'severe' } })
  })

  it('waits five minutes from its reason, however often a page says "not now"', () => {
    const play = streak().wait(8 * SECOND)
    const { since } = play.offer ?? { since: 0 }
    for (let i = 0; i < 40 && play.offer?.state === 'open'; i++) {
      play.happen({ type: 'missed', at: play.now, offer: play.offer.id }).wait(8 * SECOND)
    }
    expect(play.offer?.state).toBe('away')
    expect(play.now - since).toBeLessThanOrEqual(5 * MINUTE + 16 * SECOND)
    expect(play.tally.offers).toMatchObject({ made: 1, expired: 1 })
  })
})

describe('what came up while an offer stood', () => {
  it('makes no second one when the agent has taken it', () => {
    const play = offered().customer('c', THREAT)
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'breathe', offer: play.offer?.id ?? '' })
    play.wait(MINUTE).happen({ type: 'resume', at: play.now, id: 'p', felt: 'same' })
    expect(play.answer('c').wait(10 * MINUTE).offer).toBeNull()
  })

  it('makes no second one when the agent has put it away', () => {
    const play = answer(offered().customer('c', THREAT), 'closed')
    expect(play.answer('c').wait(MINUTE).offer?.state).toBe('away')
    expect(play.tally.offers.made).toBe(1)
  })
})

describe('"after this chat"', () => {
  const later = () => {
    const play = answer(offered(), 'later').wait(2 * MINUTE)
    return play.look({ open: 'z', lastSpeaker: 'agent', changedAt: play.now }).wait(3 * SECOND)
  }

  it('waits on when it misses its moment, and is not forgotten', () => {
    const play = later()
    const { id } = play.offer ?? { id: '' }
    play.happen({ type: 'missed', at: play.now, offer: id })
    expect(play.offer).toMatchObject({ id, state: 'later' })
    expect(play.shift.offers).toHaveLength(1)
    expect(play.wait(3 * SECOND).offer).toMatchObject({ id, state: 'open', round: 2 })
  })

  it('comes back on another page when its own is gone', () => {
    const play = answer(offered(), 'later')
    const { id } = play.offer ?? { id: '' }
    play.happen({ type: 'gone', at: play.now, page: play.page })
    play.page = '2:0'
    play.look({ open: 'y', lastSpeaker: 'agent', changedAt: play.now, composing: false })
    expect(play.wait(8 * SECOND).offer).toMatchObject({ id, state: 'open', page: '2:0' })
  })

  it('is put away after a quarter of an hour, for the toolbar', () => {
    const play = answer(offered(), 'later')
    expect(play.wait(15 * MINUTE).offer?.state).toBe('away')
    expect(play.wait(10 * MINUTE).offer).toBeNull()
  })

  it('costs what leaving costs when it comes back', () => {
    const play = answer(offered(), 'later')
    play.look({ unread: 4, longestWaitMs: null, open: 'z', lastSpeaker: 'agent', changedAt: play.now })
    expect(play.wait(3 * SECOND).offer?.cost).toEqual({ waiting: 4, longestWaitMs: null })
  })
})

describe('with every console out of sight', () => {
  const away = (play: Play) => play.look({ visible: false, changedAt: play.now })

  it('an offer comes as a notification after a minute, if that is allowed', () => {
    const play = away(streak(new Play({ notices: true })))
    expect(play.wait(59 * SECOND).offer).toBeNull()
    expect(play.wait(SECOND).offer).toMatchObject({ by: 'notice', state: 'open', page: '1:0' })
    expect(away(streak()).wait(4 * MINUTE).offer).toBeNull()
  })

  it('but not while somebody waits for an answer in the open conversation', () => {
    const play = away(streak(new Play({ notices: true })).customer('b', CALM))
    expect(play.wait(4 * MINUTE).offer).toBeNull()
  })

  it('but not while another console is in sight, or one in sight was lost', () => {
    for (const change of [
      { readable: true, composing: true },
      { readable: false, lostAt: 1 },
    ]) {
      const play = away(streak(new Play({ notices: true })))
      play.page = '2:0'
      play.look({ visible: true, ...change })
      expect(play.wait(4 * MINUTE).offer).toBeNull()
    }
  })

  it('goes to the toolbar where the notification cannot be shown', () => {
    const play = away(streak(new Play({ notices: true }))).wait(MINUTE)
    play.happen({ type: 'barred', at: play.now, offer: play.offer?.id ?? '' })
    expect(play.offer?.state).toBe('away')
    expect(play.tally.offers.made).toBe(1)
  })

  it('comes to the console when the agent follows it there', () => {
    const play = away(streak(new Play({ notices: true }))).wait(MINUTE)
    const { id } = play.offer ?? { id: '' }
    play.happen({ type: 'shown', at: play.now, offer: id }).happen({ type: 'followed', at: play.now, offer: id })
    play.look({ visible: true, changedAt: play.now })
    expect(play.wait(2 * SECOND).offer).toMatchObject({ id, state: 'open', by: 'card', shownAt: null })
    expect(play.tally.offers.made).toBe(1)
  })

  it('comes to the console when the agent comes back by themselves, at its next breakpoint, and the notification goes', () => {
    const play = away(streak(new Play({ notices: true }))).wait(MINUTE)
    const { id } = play.offer ?? { id: '' }
    play.happen({ type: 'shown', at: play.now, offer: id })
    expect(decide(play.state, play.now, play.settings).notice).toBe(id)
    play.look({ visible: true, composing: true, changedAt: play.now })
    expect(decide(play.state, play.now, play.settings).notice).toBeNull()
    expect(play.offer?.state).toBe('later')
    play.look({ composing: false, typedAt: play.now })
    expect(play.wait(8 * SECOND).offer).toMatchObject({ id, state: 'open', by: 'card', shownAt: null })
    expect(play.tally.offers.made).toBe(1)
  })

  it('comes as a notification when no console is left that could show it', () => {
    const play = streak(new Play({ notices: true }))
    play.happen({ type: 'gone', at: play.now, page: play.page })
    expect(play.wait(61 * SECOND).offer).toMatchObject({ by: 'notice', page: '' })
  })
})

describe('the cost of leaving', () => {
  it('counts customers once, however many tabs and frames show them', () => {
    const play = streak()
    const now = play.now
    play.look({ site: 'desk', unread: 2, longestWaitMs: 10 * SECOND, waitToldAt: now })
    const others: [string, string, number][] = [
      ['2:0', 'desk', 3],
      ['3:0', 'other', 1],
    ]
    for (const [page, site, unread] of others) {
      play.happen({ type: 'scene', at: now, page, scene: { ...play.scene, site, unread, visible: false } })
    }
    expect(play.wait(8 * SECOND).offer?.cost).toEqual({ waiting: 4, longestWaitMs: 18 * SECOND })
  })
})

describe('the early offer', () => {
  const rested = (shifts: number) => {
    const play = new Play()
    for (let i = 1; i < shifts; i++) play.customer('x', CALM).happen({ type: 'endShift', at: play.now })
    play
      .customer('a', CALM)
      .answer('a')
      .close('a')
      .wait(40 * MINUTE)
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'breathe', offer: null })
    play.wait(MINUTE).happen({ type: 'resume', at: play.now, id: 'p', felt: null })
    return play.wait(18 * MINUTE)
  }

  it('comes once between 60 and 90 minutes, to whoever has had none, and not on the first day', () => {
    const play = rested(2)
    expect(play.offer).toBeNull()
    expect(play.wait(2 * MINUTE).offer?.reason.kind).toBe('early')
    expect(rested(1).wait(2 * MINUTE).offer).toBeNull()
  })
})
