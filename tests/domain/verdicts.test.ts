import { describe, expect, it } from 'vitest'
import { type Entry, MINUTE, onlyCounts, reportOf, type Verdicts } from '../../src/domain'
import { withVerdict } from '../../src/domain/verdicts'
import { ABUSE, felt, Play, THREAT } from './play'

const CONTEMPT = felt('hostile', 'contempt')
const many = (agreed: number, rejected: number): Verdicts => ({ abuse: { agreed, rejected } })

const entry = (id: string, conversation: string | null, at: number): Entry => ({
  id,
  at,
  kind: 'hard',
  conversation,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
})

/** A shift of an agent who has said that of abuse before. */
function after(verdicts: Verdicts): Play {
  const play = new Play()
  play.state = { ...play.state, shifts: 5, verdicts }
  return play
}

describe('a kind that the agent keeps rejecting', () => {
  it('is one under 60 % agreement, from ten verdicts on', () => {
    expect(onlyCounts(undefined, 'abuse')).toBe(false)
    expect(onlyCounts(many(0, 9), 'abuse')).toBe(false)
    expect(onlyCounts(many(0, 10), 'abuse')).toBe(true)
    expect(onlyCounts(many(6, 4), 'abuse')).toBe(false)
    expect(onlyCounts(many(5, 5), 'abuse')).toBe(true)
    expect(onlyCounts(many(0, 10), 'contempt')).toBe(false)
  })

  it('makes no offer any more, and is counted and weighs as before', () => {
    const trusting = after({}).rough('a').wait(MINUTE).rough('b').wait(MINUTE)
    expect(trusting.offer?.reason.kind).toBe('streak')
    const play = after(many(2, 8))
      .rough('a')
      .wait(MINUTE)
      .rough('b')
      .wait(MINUTE)
      .rough('c')
      .wait(10 * MINUTE)
    expect(play.offer).toBeNull()
    expect(play.tally.offers.made).toBe(0)
    expect(play.tally.conversations.hostile).toBe(3)
    expect(play.shift.cup.level).toBeGreaterThan(30)
  })

  it('leaves the offers of every other kind as they are', () => {
    const play = after(many(0, 20)).rough('a', CONTEMPT).wait(MINUTE).rough('b', CONTEMPT).wait(MINUTE)
    expect(play.offer?.reason).toMatchObject({ kind: 'streak', rough: 2 })
    expect(after(many(0, 20)).rough('a', THREAT).wait(MINUTE).offer?.reason.kind).toBe('severe')
  })

  it('is not counted into another kind’s row', () => {
    const play = after(many(0, 20)).rough('a').wait(MINUTE).rough('b', CONTEMPT).wait(MINUTE)
    expect(play.offer).toBeNull()
    play.rough('c', CONTEMPT).wait(MINUTE)
    expect(play.offer?.reason.rough).toBe(2)
  })

  it('tells again as soon as it turns worse than that', () => {
    const play = after(many(0, 20))
      .open('a')
      .customer('a', ABUSE)
      .customer('a', THREAT)
      .answer('a')
      .close('a')
      .wait(MINUTE)
    expect(play.offer?.reason.kind).toBe('severe')
  })

  it('gets another chance by the agent’s word', () => {
    const play = after(many(0, 20))
    play.happen({ type: 'trust', at: play.now, kind: 'abuse' })
    expect(play.state.verdicts).toEqual({})
    expect(play.rough('a').wait(MINUTE).rough('b').wait(MINUTE).offer).not.toBeNull()
  })
})

describe('verdicts', () => {
  it('come from "that wasn’t rough" and from logging, each by its kind', () => {
    const play = after({}).rough('a').wait(MINUTE).rough('b').wait(MINUTE)
    play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer: 'notRough' })
    expect(play.state.verdicts).toEqual({ abuse: { agreed: 0, rejected: 1 } })
    play.open('c').customer('c', CONTEMPT)
    play.happen({ type: 'log', at: play.now, entry: entry('e', 'c', play.now) })
    expect(play.state.verdicts?.contempt).toEqual({ agreed: 1, rejected: 0 })
    play.happen({ type: 'log', at: play.now, entry: entry('e', 'c', play.now) })
    expect(play.state.verdicts?.contempt).toEqual({ agreed: 1, rejected: 0 })
    play.happen({ type: 'unlog', at: play.now, entry: 'e' })
    expect(play.state.verdicts).toEqual({ abuse: { agreed: 0, rejected: 1 } })
  })

  it('say nothing of a conversation that was judged calm, and of none', () => {
    const play = after({}).calm('a')
    play.happen({ type: 'log', at: play.now, entry: entry('e', 'a', play.now) })
    play.happen({ type: 'log', at: play.now, entry: entry('f', null, play.now) })
    expect(play.state.verdicts).toEqual({})
  })

  it('forget: what is said now weighs more than last year', () => {
    let verdicts: Verdicts = {}
    for (let i = 0; i < 200; i++) verdicts = withVerdict(verdicts, 'abuse', 'agreed')
    for (let i = 0; i < 30; i++) verdicts = withVerdict(verdicts, 'abuse', 'rejected')
    expect(onlyCounts(verdicts, 'abuse')).toBe(true)
    for (let i = 0; i < 40; i++) verdicts = withVerdict(verdicts, 'abuse', 'agreed')
    expect(onlyCounts(verdicts, 'abuse')).toBe(false)
  })
})

describe('the report card', () => {
  it('has a row for each kind with a verdict, and says what had been missed', () => {
    const guess = (guessed: Entry['guessed']) => ({ kind: 'hard' as const, guessed })
    const report = reportOf(
      { abuse: { agreed: 9, rejected: 3 }, contempt: { agreed: 1, rejected: 1 }, anger: { agreed: 0, rejected: 0 } },
      [guess('hostile'), guess('calm'), guess('calm'), guess('tense'), guess(null), { kind: 'good', guessed: 'calm' }],
    )
    expect(report.kinds).toEqual([
      { kind: 'abuse', agreed: 9, rejected: 3, share: 0.75, onlyCounts: false },
      { kind: 'contempt', agreed: 1, rejected: 1, share: null, onlyCounts: false },
    ])
    expect(report.logged).toEqual({ hostile: 1, tense: 1, calm: 2 })
  })
})
