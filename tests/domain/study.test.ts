import { describe, expect, it } from 'vitest'
import { chance } from '../../scripts/simulate/random'
import { decide, ENOUGH, estimate, MINUTE, SECOND, type Trial } from '../../src/domain'
import { ABUSE, Play, THREAT } from './play'

const begin = (seed: number, every = 3): Play => {
  const play = new Play()
  return play.happen({ type: 'study', at: play.now, on: true, every, seed })
}
/** Two hostile conversations in a row, up to the moment in which an offer is due. */
const due = (play: Play, appraisal = ABUSE): Play => {
  const n = play.state.shift?.serial ?? 0
  play.rough(`a${n}`, appraisal).wait(MINUTE).open(`b${n}`).customer(`b${n}`, appraisal).answer(`b${n}`)
  return play.wait(8 * SECOND)
}
const asked = (play: Play) => decide(play.state, play.now, play.settings).ask
const say = (play: Play, value: number | null): Play =>
  play.happen({ type: 'tense', at: play.now, trial: asked(play)?.trial ?? 'none', value })
const kept = (play: Play): Trial[] => play.records.flatMap(r => r.trials)
const seeds = Array.from({ length: 300 }, (_, seed) => seed * 7919)

describe('the self-study', () => {
  it('holds back about one offer in so many, by its seed alone, and none where nobody wanted it', () => {
    const held = seeds.filter(seed => due(begin(seed)).offer === null)
    expect(held.length).toBeGreaterThan(70)
    expect(held.length).toBeLessThan(130)
    const [one = 0] = held
    expect(due(begin(one)).offer).toBeNull()
    expect(due(new Play()).offer).not.toBeNull()
  })

  it('never holds back after a threat', () => {
    for (const seed of seeds.slice(0, 40)) expect(due(begin(seed, 2), THREAT).offer?.reason.kind).toBe('severe')
  })

  it('takes a held-back offer out of the same budget, and does not make it later', () => {
    const seed = seeds.find(s => due(begin(s)).offer === null) ?? 0
    const play = due(begin(seed))
    expect(play.shift.offers).toHaveLength(1)
    expect(play.tally.offers.made).toBe(0)
    expect(play.wait(4 * MINUTE).offer).toBeNull()
  })

  it('asks now and ten minutes later, whether or not an offer was made, and keeps both answers', () => {
    for (const offered of [true, false]) {
      const seed = seeds.find(s => (due(begin(s)).offer !== null) === offered) ?? 0
      const play = due(begin(seed))
      expect(asked(play)?.when).toBe('before')
      say(play, 7)
      expect(asked(play)).toBeNull()
      expect(asked(play.wait(9 * MINUTE))).toBeNull()
      expect(asked(play.wait(MINUTE))?.when).toBe('after')
      say(play, 4)
      expect(kept(play)).toMatchObject([{ offered, before: 7, after: 4 }])
      expect(asked(play)).toBeNull()
    }
  })

  it('keeps nothing of a trial that was not answered twice, or whose offer was never seen', () => {
    const silent = due(begin(1))
    expect(asked(silent.wait(5 * MINUTE))).toBeNull()
    say(silent, 5)
    const once = say(due(begin(1)), 5)
    expect(asked(once.wait(16 * MINUTE))).toBeNull()
    say(once, 5)
    const seed = seeds.find(s => due(begin(s)).offer !== null) ?? 0
    const missed = due(begin(seed))
    missed.happen({ type: 'missed', at: missed.now, offer: missed.offer?.id ?? '' })
    expect([...kept(silent), ...kept(once), ...kept(missed)]).toEqual([])
    expect(asked(missed)).toBeNull()
  })

  it('is over for this offer once it is waved away, now or later', () => {
    const now = due(begin(1))
    say(now, null)
    const later = say(due(begin(1)), 6).wait(10 * MINUTE)
    expect(asked(later)?.when).toBe('after')
    say(later, null)
    for (const play of [now, later]) {
      expect(asked(play)).toBeNull()
      expect(asked(play.wait(12 * MINUTE))).toBeNull()
      expect(kept(play)).toEqual([])
      expect(play.state.study).not.toBeNull()
    }
  })

  it('asks on a console at a breakpoint only, and on none where nobody wants to be asked', () => {
    const later = (): Play => say(due(begin(1)), 6).wait(10 * MINUTE)
    const page = (play: Play): string | null | undefined => asked(play)?.page
    expect(page(later())).toBe('1:0')
    const typing = later()
    typing.look({ composing: true, typedAt: typing.now })
    expect(page(typing)).toBeNull()
    typing.look({ composing: false })
    expect(page(typing.wait(9 * SECOND))).toBe('1:0')
    const unanswered = later()
    unanswered.customer('c', ABUSE).look({ open: 'c', lastSpeaker: 'customer', changedAt: unanswered.now })
    expect(page(unanswered.wait(9 * SECOND))).toBeNull()
    const quiet = later()
    quiet.happen({ type: 'quiet', at: quiet.now, on: true })
    const resting = later()
    resting.happen({ type: 'pause', at: resting.now, id: 'p', length: 'look', offer: null })
    const away = later()
    away.happen({ type: 'idle', at: away.now, state: 'locked', since: away.now })
    const hidden = later()
    hidden.look({ visible: false, changedAt: hidden.now })
    // The toolbar still asks.
    for (const play of [quiet, resting, away, hidden]) expect(asked(play)).toMatchObject({ when: 'after', page: null })
  })

  it('ends in one step', () => {
    const play = due(begin(1))
    play.happen({ type: 'study', at: play.now, on: false, every: 3, seed: 1 })
    expect(play.state.study).toBeNull()
    expect(asked(play)).toBeNull()
  })
})

describe('what it has come to', () => {
  const trial = (offered: boolean, before: number, after: number, i: number): Trial => ({
    id: `${i}`,
    at: i,
    offered,
    before,
    after,
  })
  const many = (n: number, offered: boolean, change: (i: number) => number): Trial[] =>
    Array.from({ length: n }, (_, i) => trial(offered, 5, 5 + change(i), i))

  it('is nothing to be said before there are five of each', () => {
    expect(estimate([])).toBeNull()
    expect(estimate([...many(40, true, () => -1), ...many(ENOUGH - 1, false, () => 0)])).toBeNull()
    expect(estimate([...many(ENOUGH, true, () => -1), ...many(ENOUGH, false, () => 0)])).not.toBeNull()
  })

  it('is Welch’s interval, as tables have it', () => {
    // Means -2 and 0; variances 2.5 and 2.5; n 5 and 5: t(8) = 2.306, standard error 1.
    const e = estimate([...many(5, true, i => i - 4), ...many(5, false, i => i - 2)])
    expect(e?.difference).toBeCloseTo(-2, 6)
    expect(e?.low).toBeCloseTo(-2 - 2.306, 2)
    expect(e?.high).toBeCloseTo(-2 + 2.306, 2)
  })

  it('does not claim to know where everybody always said the same', () => {
    const e = estimate([...many(5, true, () => -1), ...many(5, false, () => -1)])
    expect(e?.difference).toBe(0)
    expect((e?.high ?? 0) - (e?.low ?? 0)).toBeGreaterThan(1)
  })

  it('holds the truth 19 times in 20, whole points and few trials as they are', () => {
    const c = chance(11)
    const answer = (mean: number): number =>
      Math.round(
        Math.max(-5, Math.min(5, mean + 2 * Math.sqrt(-2 * Math.log(1 - c.next())) * Math.cos(2 * Math.PI * c.next()))),
      )
    const RUNS = 2000
    let held = 0
    for (let run = 0; run < RUNS; run++) {
      const truth = c.between(-1.5, 0.5)
      const e = estimate([...many(24, true, () => answer(truth)), ...many(8, false, () => answer(0))])
      if (e && e.low <= truth && truth <= e.high) held += 1
    }
    expect(held / RUNS).toBeGreaterThan(0.925)
    expect(held / RUNS).toBeLessThan(0.98)
  })
})
