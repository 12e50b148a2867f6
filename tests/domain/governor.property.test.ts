import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decide, DEFAULTS, EMPTY, type Event, type Offer, reduce, type Settings, type State } from '../../src/domain'
import { dayOf, NINE } from './play'
import { type Blank, fill, script } from './script'

// A net for what hangs, no measure of speed.
vi.setConfig({ testTimeout: 240_000 })

const SETTINGS: Settings = { ...DEFAULTS, notices: true }

/** What the laws are held against: one step, and how much time has really passed by then, whatever the clock was set to. */
interface Step {
  event: Event
  before: State
  state: State
  elapsed: number
}

const throughTheStore = (state: State): State => JSON.parse(JSON.stringify(state)) as State

/**
 * Plays a script as the worker would: some events come twice, the worker dies now and then and reads its state anew, and
 * wakes when it asked to, or sleeps through it.
 */
function play(steps: [number, Blank][], deaths: readonly boolean[], wakes: boolean): Step[] {
  const played: Step[] = []
  let state: State = EMPTY
  let [at, clock, elapsed] = [NINE, NINE, 0]
  function happen(event: Event): void {
    if (event.at < clock - SETTINGS.clockSlack) clock = event.at
    elapsed += Math.max(0, event.at - clock)
    clock = Math.max(clock, event.at)
    const before = deaths[played.length % deaths.length] ? throughTheStore(state) : state
    state = reduce(before, event, SETTINGS, dayOf).state
    played.push({ event, before, state, elapsed })
  }
  steps.forEach(([ms, blank], nth) => {
    const until = Math.max(0, at + ms)
    for (let i = wakes ? 0 : 40; i < 40; i++) {
      const { wakeAt } = decide(state, at, SETTINGS)
      if (wakeAt === null || wakeAt > until) break
      at = wakeAt
      happen({ type: 'tick', at })
    }
    at = until
    const event = fill(blank, at, state, nth)
    happen(event)
    // What the agent does may be told twice; reports of pages are told apart by the store.
    if (nth % 3 === 0 && event.type !== 'message') happen(event)
  })
  return played
}

const anyShift = fc.tuple(script, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.boolean())
const hold = (law: (steps: Step[]) => void, numRuns: number): void =>
  fc.assert(
    fc.property(anyShift, ([steps, deaths, wakes]) => law(play(steps, deaths, wakes))),
    { numRuns },
  )

/** The steps that made an offer, with the offer as it was then. */
const offersOf = (steps: Step[]): { offer: Offer; step: Step }[] =>
  steps.flatMap(step => {
    const offer = step.state.shift?.offer
    return offer && offer.id !== step.before.shift?.offer?.id ? [{ offer, step }] : []
  })

describe('the governor, under any order of events, repeats, clock jumps and deaths of the worker', () => {
  it('makes five offers in a shift and no more', () => {
    hold(steps => {
      for (const { state } of steps) {
        expect(state.shift?.offers.length ?? 0).toBeLessThanOrEqual(SETTINGS.offersPerShift)
      }
    }, 2500)
  })

  it('leaves half an hour between two, an hour after two dismissals in a row, a threat apart', () => {
    hold(steps => {
      let [shift, dismissed] = ['', 0]
      let made: number[] = []
      for (const { before, state, event, elapsed } of steps) {
        const now = state.shift
        if (!now) continue
        if (now.id !== shift) [shift, dismissed, made] = [now.id, 0, []]
        const was = before.shift?.id === shift ? before.shift : null
        if (event.type === 'answer' && was?.offer?.id === event.offer && was.offer.state !== 'away') {
          // Whose time is up at that moment has gone by itself.
          if (event.answer === 'closed' && state.clock < was.offer.expiresAt) dismissed += 1
        }
        if (was?.offer && now.dismissedInRow === 0 && event.type === 'pause') dismissed = 0
        if (event.type === 'answer' && event.answer === 'taken' && was?.offer?.id === event.offer) dismissed = 0
        expect(now.dismissedInRow).toBe(dismissed)
        // An offer that nobody saw, on a page that has moved on or is gone, was never made.
        const unmade = ['missed', 'gone', 'restart'].includes(event.type) && now.serial >= (was?.serial ?? 0)
        if (unmade && now.offers.length - (now.serial - (was?.serial ?? 0)) < made.length) made.pop()
        if (now.offers.length === made.length) continue
        const gap = SETTINGS.offerGap * (dismissed >= SETTINGS.dismissals ? 2 : 1)
        const last = made.at(-1) ?? Number.NEGATIVE_INFINITY
        if (now.offer?.reason.kind !== 'severe') expect(elapsed - last).toBeGreaterThanOrEqual(gap)
        made.push(elapsed)
        expect(now.offers).toHaveLength(made.length)
      }
    }, 2500)
  })

  it('offers nothing while the agent types anywhere in sight, while the open conversation waits, in a pause, idle, or quiet', () => {
    hold(steps => {
      for (const { offer, step } of offersOf(steps)) {
        const { state } = step
        if (offer.state === 'away') continue
        const scenes = Object.values(state.scenes)
        for (const s of scenes) expect(s.visible && s.composing).toBe(false)
        expect(state.pause).toBeNull()
        expect(state.shift?.quiet).toBe(false)
        expect(state.shift?.idleFrom).toBeNull()
        const scene = state.scenes[offer.page]
        if (offer.by === 'card') {
          expect(scene?.visible).toBe(true)
          expect(scene?.openClosed || scene?.open === null || scene?.lastSpeaker === 'agent').toBe(true)
        } else expect(scenes.some(s => s.visible && s.readable)).toBe(false)
      }
    }, 2500)
  })

  it('lets an offer live its time and no longer, keeps it for the toolbar as long, and never repeats one that was answered', () => {
    hold(steps => {
      const done = new Set<string>()
      for (const { before, state, event } of steps) {
        const now = Math.max(event.at, state.clock)
        const offer = state.shift?.offer
        const pending = state.shift?.pending
        if (pending && !state.pause)
          expect(now - pending.since).toBeLessThan(SETTINGS.breakpointWait + SETTINGS.clockSlack)
        if (offer && event.at >= state.clock) {
          if (offer.state !== 'away') expect(now).toBeLessThan(offer.expiresAt)
          else expect(now).toBeLessThan(offer.recallUntil)
          expect(offer.recallUntil - now).toBeLessThanOrEqual(SETTINGS.offerLife + SETTINGS.recall + 15 * 60_000)
        }
        const was = before.shift?.offer
        if (event.type === 'answer' && was?.id === event.offer && was.state !== 'away' && event.answer !== 'later')
          done.add(was.id)
        if (offer && done.has(offer.id)) expect(offer.state).toBe('away')
      }
    }, 2500)
  })
})
