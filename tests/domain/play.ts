import {
  type Appraisal,
  decide,
  DEFAULTS,
  EMPTY,
  EMPTY_SCENE,
  type Event,
  type Kind,
  type Level,
  type Records,
  reduce,
  type Scene,
  type Settings,
  type State,
} from '../../src/domain'

/** 2026-11-20 09:00 UTC; any time would do. */
export const NINE = Date.UTC(2026, 10, 20, 9)

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

export const felt = (level: Level, kind: Kind = 'none', hostile = level === 'hostile' ? 0.9 : 0.1): Appraisal => ({
  level,
  kind,
  hostile,
  tense: level === 'calm' ? 0.1 : 0.95,
  thanks: kind === 'thanks' ? 0.95 : 0,
})
export const CALM = felt('calm')
export const TENSE = felt('tense', 'anger')
export const ABUSE = felt('hostile', 'abuse')
export const THREAT = felt('hostile', 'threat', 0.95)
export const THANKS = felt('calm', 'thanks')

/** A shift as it would go through the worker: events in order, and a wake whenever the decision asks for one. */
export class Play {
  state: State = EMPTY
  now = NINE
  records: Records[] = []
  page = '1:0'
  scene: Scene = { ...EMPTY_SCENE, readable: true }
  settings: Settings

  constructor(change: Partial<Settings> = {}) {
    this.settings = { ...DEFAULTS, ...change }
  }

  happen(event: Event): this {
    const { state, records } = reduce(this.state, event, this.settings, dayOf)
    this.state = state
    this.records.push(records)
    return this
  }

  /** Lets time pass; the worker wakes when it asked to. */
  wait(ms: number): this {
    const until = this.now + ms
    for (;;) {
      const at = decide(this.state, this.now, this.settings).wakeAt
      if (at === null || at > until) break
      this.now = at
      this.happen({ type: 'tick', at })
    }
    this.now = until
    return this.happen({ type: 'tick', at: until })
  }

  customer(key: string, appraisal: Appraisal): this {
    this.happen({ type: 'message', at: this.now, page: this.page, key, from: 'customer', appraisal })
    if (this.scene.open === key) this.look({ lastSpeaker: 'customer', changedAt: this.now })
    return this
  }

  open(key: string): this {
    return this.look({ open: key, openClosed: false, lastSpeaker: null, changedAt: this.now })
  }

  /** The agent opens a conversation, types and answers. */
  answer(key: string): this {
    this.look({ open: key, openClosed: false, composing: true, changedAt: this.now })
    this.happen({ type: 'message', at: this.now, page: this.page, key, from: 'agent' })
    return this.look({ composing: false, typedAt: this.now, lastSpeaker: 'agent', changedAt: this.now })
  }

  look(change: Partial<Scene>): this {
    this.scene = { ...this.scene, ...change }
    return this.happen({ type: 'scene', at: this.now, page: this.page, scene: this.scene })
  }

  close(key: string): this {
    return this.happen({ type: 'settled', at: this.now, page: this.page, key })
  }

  /** A whole rough conversation, closed; an offer it causes is still open. */
  rough(key: string, appraisal: Appraisal = ABUSE): this {
    return this.open(key).customer(key, appraisal).answer(key).close(key)
  }

  calm(key: string): this {
    return this.customer(key, CALM).answer(key).close(key)
  }

  get offer() {
    return this.state.shift?.offer ?? null
  }

  get shift() {
    if (!this.state.shift) throw new Error('no shift')
    return this.state.shift
  }

  get tally() {
    if (!this.state.tally) throw new Error('no day')
    return this.state.tally
  }

  get lines() {
    return this.records.flatMap(r => r.lines)
  }
}
