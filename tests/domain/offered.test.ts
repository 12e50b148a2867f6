import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE, type Offered, type Records, SECOND } from '../../src/domain'
import { dayOf, NINE, Play } from './play'

/** The rows as the store has them afterwards. */
function kept(records: readonly Records[]): Offered[] {
  const rows = new Map<string, Offered>()
  for (const { offers, removedOffers } of records) {
    for (const offer of offers) rows.set(offer.id, offer)
    for (const id of removedOffers) rows.delete(id)
  }
  return [...rows.values()]
}
const offered = () =>
  new Play()
    .rough('a')
    .rough('b')
    .wait(10 * SECOND)

describe('an offer that is looked back on', () => {
  it.each(['taken', 'later', 'closed', 'quiet', 'notRough'] as const)('has become “%s”', answer => {
    const play = offered()
    expect(kept(play.records).map(({ became }) => became)).toEqual(['open'])
    play.happen({ type: 'answer', at: play.now, offer: play.offer?.id ?? '', answer })
    expect(kept(play.records)).toMatchObject([{ became: answer, reason: { kind: 'streak', rough: 2 } }])
  })

  it('has expired where nobody answered, and was taken where it was recalled afterwards', () => {
    const play = offered().wait(6 * MINUTE)
    expect(kept(play.records)).toMatchObject([{ became: 'expired' }])
    play.happen({ type: 'pause', at: play.now, id: 'p', length: 'breathe', offer: play.offer?.id ?? '' })
    expect(kept(play.records)).toMatchObject([{ became: 'taken' }])
  })

  it('is as many as the tally has made, with the answers that it has counted', () => {
    let [made, missed] = [0, 0]
    const steps = fc.constantFrom(
      'rough',
      'calm',
      'wait',
      'missed',
      'shown',
      'taken',
      'later',
      'closed',
      'pause',
      'end',
    )
    fc.assert(
      fc.property(fc.array(steps, { minLength: 8, maxLength: 60 }), chosen => {
        const play = new Play()
        chosen.forEach((step, nth) => {
          const { now } = play
          const offer = play.offer?.id ?? ''
          if (step === 'rough' || step === 'calm') play[step](`${step}${nth}`).wait(20 * SECOND)
          else if (step === 'wait') play.wait(11 * MINUTE)
          else if (step === 'missed' || step === 'shown') play.happen({ type: step, at: now, offer })
          else if (step === 'pause') play.happen({ type: 'pause', at: now, id: `p${nth}`, length: 'look', offer: null })
          else if (step === 'end') play.happen({ type: 'endShift', at: now })
          else play.happen({ type: 'answer', at: now, offer, answer: step })
        })
        const rows = kept(play.records)
        const counts = play.state.tally?.offers ?? { made: 0, taken: 0 }
        made += rows.length
        missed += play.records.reduce((sum, { removedOffers }) => sum + removedOffers.length, 0)
        expect(rows.length).toBe(counts.made)
        expect(rows.filter(({ became }) => became === 'taken').length).toBe(counts.taken)
      }),
      { numRuns: 1000 },
    )
    expect(made).toBeGreaterThan(100)
    expect(missed).toBeGreaterThan(3)
  })

  it('is of the day on which it was made', () => {
    const play = offered()
    expect(kept(play.records).map(({ at }) => dayOf(at))).toEqual([dayOf(NINE)])
  })
})
