import fc from 'fast-check'
import { type Event, HOUR, KINDS, LEVELS, MINUTE, type State } from '../../src/domain'

/* Any order of events: repeats, clocks that jump, answers to offers that are gone, pages that vanish. */

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const page = fc.constantFrom('1:0', '2:0')
const appraisal = fc.record({
  level: fc.constantFrom(...LEVELS),
  kind: fc.constantFrom(...KINDS),
  hostile: fc.double({ min: 0, max: 1, noNaN: true }),
  tense: fc.double({ min: 0, max: 1, noNaN: true }),
  thanks: fc.double({ min: 0, max: 1, noNaN: true }),
})
/** Mostly small steps forward, now and then a sleep or a clock set back. */
const step = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 3 * MINUTE }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 * MINUTE }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * HOUR, max: 9 * HOUR }) },
)

/** What may become of an offer on its way to the agent. */
const FATES = ['shown', 'missed', 'barred', 'followed'] as const
const isFate = (word: string): word is (typeof FATES)[number] => FATES.some(fate => fate === word)

/** An event but for its time; references to the offer, pause and entries are filled in from the state. */
const blank = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('customer' as const), key, appraisal, page }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('agent' as const), key, page }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('settled' as const), key, page }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('scene' as const),
      page,
      composing: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      visible: fc.boolean(),
      open: fc.option(key),
      speaker: fc.constantFrom('customer' as const, 'agent' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('tick' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      answer: fc.constantFrom('taken', 'later', 'quiet', 'closed', 'closed', 'notRough', ...FATES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('pause' as const), length: fc.constantFrom('look', 'breathe', 'away') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('resume' as const), felt: fc.constantFrom('lighter', 'heavier', null) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('idle' as const), state: fc.constantFrom('active', 'idle', 'locked') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('log' as const), id: key, kind: fc.constantFrom('hard', 'good') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('unlog' as const), id: key }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('gone' as const), page }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('came' as const), page, document: fc.constantFrom('d', 'e') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('restart' as const, 'endShift' as const, 'quietOff' as const) }),
  },
)
export type Blank = typeof blank extends fc.Arbitrary<infer T> ? T : never
/** Steps of a shift, or of what is left of one: ms since the step before, and what happens. */
export const script = fc.array(fc.tuple(step, blank), { minLength: 1, maxLength: 60 })

/** The event of one step, its references filled in from the state. */
export function fill(b: Blank, at: number, state: State, serial: number): Event {
  const offer = state.shift?.offer?.id ?? 'none'
  switch (b.type) {
    case 'customer':
      return { at, type: 'message', page: b.page, key: b.key, from: 'customer', appraisal: b.appraisal }
    case 'agent':
      return { at, type: 'message', page: b.page, key: b.key, from: 'agent' }
    case 'scene': {
      const shared = {
        document: 'd',
        site: 'desk',
        readable: true,
        lostAt: null,
        openClosed: false,
        changedAt: at,
        unread: 1,
        longestWaitMs: null,
        waitToldAt: at,
        typedAt: at,
      }
      const { composing, visible, open, speaker } = b
      return { at, type: 'scene', page: b.page, scene: { ...shared, composing, visible, open, lastSpeaker: speaker } }
    }
    case 'answer':
      if (isFate(b.answer)) return { at, type: b.answer, offer }
      return { at, type: 'answer', offer, answer: b.answer as 'taken' }
    case 'pause':
      return { at, type: 'pause', id: `p${serial}`, length: b.length as 'look', offer: null }
    case 'resume':
      return { at, type: 'resume', id: state.pause?.id ?? 'none', felt: b.felt as null }
    case 'idle':
      return { at, type: 'idle', state: b.state as 'idle', since: at - MINUTE }
    case 'log': {
      const about = { conversation: b.id, guessed: null, stressor: null, weight: null, note: '' }
      return { at, type: 'log', entry: { id: b.id, at, kind: b.kind as 'hard', ...about } }
    }
    case 'unlog':
      return { at, type: 'unlog', entry: b.id }
    case 'quietOff':
      return { at, type: 'quiet', on: false }
    default:
      return { at, ...b } as Event
  }
}
