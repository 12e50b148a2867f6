import { placeNow } from './moment'
import { MINUTE, type Settings } from './settings'
import type { Shift, State } from './shift'
import type { OnShift } from './work'

/**
 * Self-study: does an offer do me any good? Of the offers that are due, one in so many is held back at random, and either
 * way the agent is asked how tense it is, now and ten minutes later (a micro-randomised trial, as in HeartSteps: Klasnja
 * 2015; the ten minutes: RESEARCH's proximal outcome). Only on the agent's own wish; a severe message is never held back.
 */
export interface Study {
  /** One in so many is held back, 2 or more. */
  every: number
  /** Drawn by the worker when the study began: the domain has no chance of its own. */
  seed: number
  /** Offers drawn for so far. */
  drawn: number
  trial: Trial | null
}

/** One offer that was due, made or held back, and how tense it was, 0..10 by the agent's word. */
export interface Trial {
  id: string
  at: number
  offered: boolean
  before: number | null
  after: number | null
}

/** A question of the self-study that is due. */
export interface Question {
  trial: string
  when: 'before' | 'after'
}

/** One offer in so many is held back, unless told otherwise: five of each come together within some five shifts. Our guess, to be piloted. */
export const STUDY_EVERY = 3

/** The second question comes this long after the first chance to be asked, and both wait this long for an answer. */
const LATER = 10 * MINUTE
const PATIENCE = 5 * MINUTE

/** A whole number from another, as good as drawn. */
const mixed = (n: number): number => Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 8

/** Draws whether an offer that is due is made, and begins its trial. True where it is held back. */
export function draw({ state, now }: OnShift, id: string, severe: boolean): boolean {
  const { study } = state
  if (!study || severe) return false
  study.drawn += 1
  const held = mixed(study.seed + Math.imul(study.drawn, 0x9e3779b9)) % study.every === 0
  study.trial = { id, at: now, offered: !held, before: null, after: null }
  return held
}

/** The question that is to be asked now, or null. */
export function question({ study }: State, now: number): Question | null {
  const trial = study?.trial
  if (!trial) return null
  const since = now - trial.at
  if (trial.before === null) return since < PATIENCE ? { trial: trial.id, when: 'before' } : null
  return since >= LATER && since < LATER + PATIENCE ? { trial: trial.id, when: 'after' } : null
}

/**
 * The console page on which it may be asked now: one at a breakpoint, as for an offer. Null where nobody is to be
 * disturbed (a pause, an idle machine, quiet for this shift) or no console is in sight; then the toolbar asks.
 */
export function askedOn(state: State, now: number, settings: Settings): string | null {
  const { shift } = state
  if (!shift || shift.quiet || shift.idleFrom !== null || state.pause) return null
  return placeNow(state, now, now, { ...settings, notices: false })?.page ?? null
}

/** When the second question is due, if one is. */
export const questionAt = ({ study }: State): number | null =>
  study?.trial && study.trial.before !== null ? study.trial.at + LATER : null

/** The agent's answer to the question that is being asked; a trial is kept once it has both. Waved away (null), the trial is over. */
export function tense(work: OnShift, id: string, value: number | null): void {
  const asked = question(work.state, work.now)
  const trial = work.state.study?.trial
  if (!trial || asked?.trial !== id) return
  if (value === null) {
    if (work.state.study) work.state.study.trial = null
    return
  }
  trial[asked.when] = Math.min(10, Math.max(0, value))
  if (trial.after === null) return
  work.records.trials.push(trial)
  if (work.state.study) work.state.study.trial = null
}

/** The offer was never made after all, so nothing is to be learnt from it. */
export function unmade({ study }: State, shift: Shift): void {
  if (study?.trial && study.trial.id === shift.offer?.id) study.trial = null
}
