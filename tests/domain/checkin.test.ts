import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInDue, HOUR, MINUTE } from '../../src/domain'
import { tuned } from '../../src/domain/checkin'
import { ABUSE, Play } from './play'

const told = (play: Play, id: string, fill: number | null): Play =>
  play.happen({ type: 'checkin', at: play.now, id, feeling: fill === null ? 'tired' : null, fill })

/** Keeps working, so that no gap and no end of shift comes in between. */
function work(play: Play, ms: number): Play {
  const until = play.now + ms
  for (let i = 0; play.now < until; i++) play.wait(4 * MINUTE).calm(`w${i}-${play.now}`)
  return play
}

describe('a check-in', () => {
  it('sets the cup to the agent’s word, with a line that says so, and once', () => {
    const play = new Play().rough('a')
    const before = play.shift.cup.level
    told(play, 'c', 50)
    expect(play.shift.cup.level).toBe(50)
    expect(play.lines.at(-1)).toMatchObject({ reason: 'checkin', delta: 50 - before })
    told(play, 'c', 90)
    expect(play.shift.cup.level).toBe(50)
    expect(play.records.flatMap(r => r.checkIns)).toMatchObject([{ id: 'c', fill: 50, level: before }])
  })

  it('that was not wanted leaves no row and no line, and is not asked for again', () => {
    const play = work(new Play().calm('a'), 2 * HOUR + 10 * MINUTE)
    const lines = play.lines.length
    play.happen({ type: 'checkin', at: play.now, id: 'n', feeling: null, fill: null })
    expect(checkInDue(play.shift, play.now)).toBe(false)
    expect([play.lines.length, play.records.flatMap(r => r.checkIns)]).toEqual([lines, []])
  })

  it('tunes what the next conversation weighs to this agent', () => {
    const plain = new Play().rough('a').calm('b')
    const fuller = told(new Play().rough('a').calm('b'), 'c', 80)
    const load = (play: Play): number => {
      const before = play.shift.cup.level
      play.customer('next', ABUSE)
      return play.shift.cup.level - before
    }
    expect(load(fuller)).toBeGreaterThan(load(plain))
  })

  it('keeps the scale in its bounds whatever is said, and still where both agree', () => {
    const level = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { maxLength: 40 }), said => {
        const scale = said.reduce((s, [fill, counted]) => tuned(s, fill, counted), 1)
        expect(scale).toBeGreaterThanOrEqual(0.6)
        expect(scale).toBeLessThanOrEqual(1.6)
      }),
    )
    expect(tuned(1.1, 40, 40)).toBe(1.1)
  })

  it('is asked for twice a shift at most, and not of whoever has just told', () => {
    const play = new Play().calm('a')
    expect(checkInDue(play.shift, play.now)).toBe(false)
    work(play, 2 * HOUR + 10 * MINUTE)
    expect(checkInDue(play.shift, play.now)).toBe(true)
    told(play, 'c', null)
    expect(checkInDue(play.shift, play.now)).toBe(false)
    work(play, 4 * HOUR)
    expect(checkInDue(play.shift, play.now)).toBe(true)
    told(play, 'd', null)
    work(play, 4 * HOUR)
    expect(checkInDue(play.shift, play.now)).toBe(false)
  })
})
