import { Scenery } from '../../src/content/scenery'
import {
  type Answer,
  atBreakpoint,
  breakpointAt,
  type Decision,
  decide,
  DEFAULTS,
  EMPTY,
  type Event,
  type Offer,
  reduce,
  type Scene,
  SECOND,
  type State,
} from '../../src/domain'
import { allowedFrom } from '../../src/domain/governor'
import type { Chance } from './random'
import type { Nudge, Played, StreakAt } from './score'
import type { Happening, Trace } from './trace'
import { Truth } from './truth'

/* The product itself on a simulated clock: the page's picture of its console, the fold, the decision, the page's last word. */

const PAGE = '1:0'
/** As in the content script: changes within this time are told together. */
const TOGETHER = 300
/** Browsers ring no alarm sooner. */
const SOONEST_ALARM = 30 * SECOND
/** From the decision to the page. */
const ON_THE_WAY = 60
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

export interface Result extends Played {
  streaks: StreakAt[]
  /** Streaks that the governor held back: they came up within the gap, after the fifth offer or in a quiet shift. */
  heldBack: number
  /** Offers that only the toolbar showed. */
  badgeOnly: number
}

type Timer = 'tell' | 'moment' | 'alarm' | 'show' | 'answer' | 'resume'

export class Product {
  #state: State = EMPTY
  #now: number
  #told: Scene | null = null
  #standing: Offer | null = null
  #due = new Map<Timer, number>()
  #pause = ''
  readonly #scenery: Scenery
  readonly #trace: Trace
  readonly #c: Chance
  readonly #truth = new Truth()
  readonly #nudges: Nudge[] = []
  readonly #result = { streaks: [] as number[], heldBack: 0, badgeOnly: 0 }

  /** `c` draws what the agent does with an offer. `seniority`: shifts worked before. */
  constructor(trace: Trace, c: Chance, seniority: number) {
    this.#trace = trace
    this.#c = c
    this.#now = trace.from
    this.#state = { ...EMPTY, shifts: seniority }
    this.#scenery = new Scenery({ document: 'd', site: 'desk', visible: true }, id => id, trace.from)
  }

  play(): Result {
    for (const happening of this.#trace.happenings) {
      this.#timersUntil(happening.at)
      this.#now = happening.at
      this.#truth.take(happening)
      this.#meet(happening)
    }
    this.#timersUntil(this.#trace.until)
    return { nudges: this.#nudges, ...this.#result }
  }

  #timersUntil(at: number): void {
    for (;;) {
      let next: Timer | null = null
      for (const [timer, due] of this.#due)
        if (due <= at && due <= (next ? (this.#due.get(next) ?? 0) : at)) next = timer
      if (!next) return
      this.#now = Math.max(this.#now, this.#due.get(next) ?? 0)
      this.#due.delete(next)
      this.#ring(next)
    }
  }

  #ring(timer: Timer): void {
    if (timer === 'tell') this.#tell(false)
    if (timer === 'moment') this.#tell(true)
    if (timer === 'alarm') this.#happen({ type: 'tick', at: this.#now })
    if (timer === 'show') this.#show()
    if (timer === 'answer') this.#answer()
    if (timer === 'resume') this.#happen({ type: 'resume', at: this.#now, id: this.#pause, felt: null })
  }

  #meet(happening: Happening): void {
    const { at } = happening
    switch (happening.do) {
      case 'see': {
        const { event, appraisal } = happening
        if (event.type === 'message' && event.role !== 'bot') {
          const key = event.conversation
          const said = { type: 'message' as const, at, page: PAGE, key }
          if (appraisal) this.#happen({ ...said, from: 'customer', appraisal })
          else this.#happen({ ...said, from: 'agent' })
        }
        if (event.type === 'conversation' && event.state === 'closed') {
          this.#happen({ type: 'settled', at, page: PAGE, key: event.id })
        }
        const { composing } = this.#scenery.scene
        this.#scenery.see(event, at)
        if (this.#scenery.scene.composing && !composing) this.#tell(false)
        else if (!this.#due.has('tell')) this.#due.set('tell', at + TOGETHER)
        return
      }
      case 'sight':
        this.#scenery.look(happening.visible, at)
        return this.#tell(false)
      case 'machine':
        return this.#happen({ type: 'idle', at, state: happening.state, since: happening.since })
      default:
    }
  }

  #tell(again: boolean): void {
    this.#due.delete('tell')
    const { scene } = this.#scenery
    if (scene !== this.#told || again) this.#happen({ type: 'scene', at: this.#now, page: PAGE, scene })
    this.#told = scene
    this.#due.delete('moment')
    const at = breakpointAt(scene, DEFAULTS)
    if (at !== null && at > this.#now) this.#due.set('moment', at)
  }

  #happen(event: Event): void {
    const before = this.#state
    this.#state = reduce(before, event, DEFAULTS, dayOf).state
    this.#countStreak(before, this.#state)
    this.#carryOut(decide(this.#state, this.#now, DEFAULTS))
  }

  #countStreak(before: State, after: State): void {
    const { pending, offer } = after.shift ?? {}
    const known = before.shift?.pending?.since ?? before.shift?.offer?.since
    const came = offer && offer.id !== before.shift?.offer?.id ? offer : pending
    if (!came || came.reason.kind !== 'streak' || came.since !== this.#now || came.since === known) return
    const from = before.shift && allowedFrom(before.shift, came.reason, DEFAULTS)
    if (before.shift && (from === null || (from ?? 0) > this.#now)) this.#result.heldBack += 1
    else this.#result.streaks.push(this.#now)
  }

  #carryOut({ show, wakeAt, recall }: Decision): void {
    if (wakeAt === null) this.#due.delete('alarm')
    else this.#due.set('alarm', Math.max(wakeAt, this.#now + SOONEST_ALARM))
    if (recall && recall.shownAt === null && this.#standing?.id !== recall.id) {
      this.#standing = recall
      this.#result.badgeOnly += 1
    }
    if (show) this.#due.set('show', this.#now + ON_THE_WAY)
  }

  /** The page has the last word. */
  #show(): void {
    const { offer } = this.#state.shift ?? {}
    if (!offer || offer.state !== 'open' || offer.shownAt !== null) return
    if (!atBreakpoint(this.#scenery.scene, this.#now, DEFAULTS)) {
      this.#happen({ type: 'missed', at: this.#now, offer: offer.id })
      return this.#tell(true)
    }
    this.#nudges.push({
      at: this.#now,
      severe: offer.reason.kind === 'severe',
      again: offer.round > 0,
      ...this.#truth.now,
    })
    this.#standing = offer
    this.#due.set('answer', this.#now + Math.max(2 * SECOND, this.#c.around(9 * SECOND, 0.7)))
    this.#happen({ type: 'shown', at: this.#now, offer: offer.id })
  }

  /** What agents do with offers. Our guess; acceptance of such offers runs from a third to a half. */
  #answer(): void {
    const offer = this.#state.shift?.offer
    if (!offer || offer.id !== this.#standing?.id || offer.state !== 'open') return
    const word = this.#c.pick<Answer | 'none'>([
      [36, 'taken'],
      [15, 'later'],
      [24, 'closed'],
      [4, 'notRough'],
      [1, 'quiet'],
      [20, 'none'],
    ])
    if (word === 'none') return
    if (word !== 'taken') return this.#happen({ type: 'answer', at: this.#now, offer: offer.id, answer: word })
    this.#pause = `p${offer.id}`
    this.#happen({ type: 'pause', at: this.#now, id: this.#pause, length: 'breathe', offer: offer.id })
    this.#due.set('resume', this.#now + 60 * SECOND)
  }
}
