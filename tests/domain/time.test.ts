import { describe, expect, it } from 'vitest'
import { EMPTY, emptyTally, HOUR, MINUTE, reduce, SECOND } from '../../src/domain'
import { ABUSE, CALM, dayOf, NINE, Play } from './play'

const working = () => new Play().customer('a', CALM).answer('a')
const pause = (play: Play, length: 'look' | 'breathe' | 'away' = 'away') =>
  play.happen({ type: 'pause', at: play.now, id: 'p', length, offer: null })

describe('natural breaks', () => {
  it('are seen when the machine slept and nobody could say so', () => {
    const play = working().wait(40 * MINUTE)
    play.now += 20 * MINUTE
    play.happen({ type: 'tick', at: play.now })
    expect(play.tally.gaps).toBe(1)
    expect(play.tally.gapMs).toBeGreaterThanOrEqual(17 * MINUTE)
    expect(play.tally.gapMs).toBeLessThanOrEqual(20 * MINUTE)
    expect(play.wait(40 * MINUTE).offer).toBeNull()
  })

  it('are not seen in a worker that is woken when it asked to be', () => {
    expect(working().wait(50 * MINUTE).tally.gaps).toBe(0)
  })

  it('count once when the browser tells of the same rest as well', () => {
    const play = working().wait(10 * MINUTE)
    const from = play.now
    play.now += 30 * MINUTE
    play.happen({ type: 'idle', at: play.now, state: 'idle', since: play.now - MINUTE })
    play.happen({ type: 'idle', at: play.now + SECOND, state: 'active', since: play.now })
    expect(play.tally.gaps).toBe(1)
    expect(play.tally.gapMs).toBeLessThanOrEqual(play.now - from)
  })

  it('end with the browser’s next start', () => {
    const play = working().wait(10 * MINUTE)
    play.happen({ type: 'idle', at: play.now, state: 'locked', since: play.now }).wait(20 * MINUTE)
    play.happen({ type: 'restart', at: play.now })
    expect(play.tally).toMatchObject({ gaps: 1, gapMs: 20 * MINUTE })
    expect(play.shift.idleFrom).toBeNull()
  })

  it('are no shorter for what customers write meanwhile', () => {
    const play = working().wait(10 * MINUTE)
    play.happen({ type: 'idle', at: play.now, state: 'idle', since: play.now }).wait(4 * MINUTE)
    play.customer('b', CALM).wait(4 * MINUTE)
    play.happen({ type: 'idle', at: play.now, state: 'active', since: play.now })
    expect(play.tally.gapMs).toBe(8 * MINUTE)
  })
})

describe('a clock that is set back', () => {
  it('leaves every stretch of time as long as it was', () => {
    const play = working()
      .rough('x')
      .rough('y')
      .wait(10 * SECOND)
    play.happen({ type: 'shown', at: play.now, offer: play.offer?.id ?? '' })
    play.wait(20 * MINUTE)
    const before = { stretch: play.now - play.shift.stretchFrom, offers: play.shift.offers.map(at => play.now - at) }
    play.now -= 5 * HOUR
    play.happen({ type: 'tick', at: play.now })
    expect({ stretch: play.now - play.shift.stretchFrom, offers: play.shift.offers.map(at => play.now - at) }).toEqual(
      before,
    )
    play
      .wait(11 * MINUTE)
      .rough('v')
      .rough('w')
    expect(play.wait(10 * SECOND).tally.offers.made).toBe(2)
  })

  it('ends a pause when its own time is up', () => {
    const play = pause(working(), 'breathe').wait(30 * SECOND)
    play.now -= HOUR
    play.happen({ type: 'tick', at: play.now }).wait(30 * SECOND)
    play.happen({ type: 'resume', at: play.now, id: 'p', felt: null })
    expect(play.tally).toMatchObject({ pausesCredited: 1, pausedMs: MINUTE })
  })

  it('is not taken from a report that is a little late', () => {
    const play = working().wait(10 * MINUTE)
    const { startedAt } = play.shift
    const at = play.now - 5 * MINUTE
    play.happen({ type: 'message', at, heard: play.now, page: '1:0', key: 'b', from: 'customer', appraisal: CALM })
    expect(play.shift.startedAt).toBe(startedAt)
    expect(play.shift.conversations.b?.openedAt).toBe(at)
  })
})

describe('shifts and days', () => {
  it('across midnight are one shift, of the day on which it began', () => {
    const play = new Play()
    play.now = Date.UTC(2026, 10, 20, 22)
    for (let h = 0; h < 5; h++) play.customer(`c${h}`, CALM).answer(`c${h}`).wait(HOUR)
    expect(play.tally).toMatchObject({ day: '2026-11-20', shifts: 1, conversations: { calm: 5 } })
  })

  it('end with a long absence, whatever customers write into the night', () => {
    const play = working()
    play.happen({ type: 'idle', at: play.now, state: 'locked', since: play.now })
    for (let h = 0; h < 9; h++) play.wait(HOUR).customer(`n${h}`, ABUSE)
    expect(play.state.shift).toBeNull()
    const { shifts } = play.state
    play.happen({ type: 'idle', at: play.now, state: 'active', since: play.now }).customer('m', CALM).answer('m')
    expect(play.state.shifts).toBe(shifts + 1)
    expect(play.shift.cup.level).toBe(0)
  })

  it('begin with a customer where somebody is there to read', () => {
    expect(new Play().customer('a', CALM).state.shift).not.toBeNull()
  })

  it('on one day share its figures, also when the clock or the traveller comes back to it', () => {
    const kept = { ...emptyTally('2026-11-20', NINE - HOUR), sent: 7, shifts: 1 }
    const other = { ...EMPTY, tally: emptyTally('2026-11-21', NINE), shifts: 2 }
    const event = { type: 'message', at: NINE, page: '1:0', key: 'a', from: 'agent' } as const
    const { state } = reduce(other, event, new Play().settings, dayOf, kept)
    expect(state.tally).toMatchObject({ day: '2026-11-20', sent: 8, shifts: 2 })
    expect(kept.sent).toBe(7)
  })

  it('are named by the local calendar, through both changes of the clock', async () => {
    const before = process.env.TZ
    try {
      const { localDay } = await import('../../src/platform/day')
      for (const [zone, at, day] of [
        ['Europe/Berlin', '2026-10-24T23:30:00+02:00', '2026-10-24'],
        ['Europe/Berlin', '2026-10-25T02:30:00+01:00', '2026-10-25'],
        ['Europe/Berlin', '2026-10-25T23:59:59+01:00', '2026-10-25'],
        ['Europe/Berlin', '2026-03-29T03:00:00+02:00', '2026-03-29'],
        ['Asia/Shanghai', '2026-03-29T00:10:00+08:00', '2026-03-29'],
        ['America/St_Johns', '2026-11-01T00:01:00-02:30', '2026-11-01'],
      ] as const) {
        process.env.TZ = zone
        expect(localDay(Date.parse(at)), `${zone} ${at}`).toBe(day)
      }
    } finally {
      process.env.TZ = before ?? ''
      if (before === undefined) delete process.env.TZ
    }
  })

  it('are as long as they were, not as the clock face says, when the clocks change', () => {
    // 02:00 comes twice that night in Berlin; time stamps know nothing of it.
    const play = new Play()
    play.now = Date.parse('2026-10-25T00:30:00+02:00')
    play
      .customer('a', CALM)
      .answer('a')
      .wait(54 * MINUTE)
    expect(play.offer).toBeNull()
    expect(play.wait(MINUTE).offer?.reason).toMatchObject({ kind: 'stretch', minutes: 55 })
  })
})

describe('a pause that nobody ends', () => {
  it('is over by its time stamps, and the rest is a natural gap if the machine is idle', () => {
    const play = pause(working())
    play.happen({ type: 'idle', at: play.now, state: 'idle', since: play.now }).wait(40 * MINUTE)
    expect(play.state.pause).toBeNull()
    expect(play.tally).toMatchObject({ pausesCredited: 1, pausedMs: 10 * MINUTE, gaps: 0 })
    play.happen({ type: 'idle', at: play.now, state: 'active', since: play.now })
    expect(play.tally).toMatchObject({ gaps: 1, gapMs: 30 * MINUTE })
  })

  it('is over when nobody could wake the worker', () => {
    const play = pause(working())
    play.now += HOUR
    play.happen({ type: 'restart', at: play.now })
    expect(play.state.pause).toBeNull()
    expect(play.tally).toMatchObject({ pausesCredited: 1, pausedMs: 10 * MINUTE, gaps: 1 })
    expect(play.shift.stretchFrom).toBe(play.now)
  })

  it('can still be said to have helped, once', () => {
    const play = pause(working().rough('x'), 'look').wait(3 * MINUTE)
    const { level } = play.shift.cup
    for (let i = 0; i < 3; i++) play.happen({ type: 'resume', at: play.now, id: 'p', felt: 'lighter' })
    expect(play.shift.cup.level).toBeLessThan(level)
    expect(play.lines.filter(l => l.reason === 'felt')).toHaveLength(1)
  })

  it('does not hold the shift open overnight', () => {
    const play = pause(working())
    play.now += 14 * HOUR
    play.customer('m', CALM)
    expect(play.state.pause).toBeNull()
    expect(play.state.shifts).toBe(2)
  })
})
