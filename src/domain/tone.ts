import type { Appraisal, Kind, Level } from './appraisal'
import { KINDS } from './appraisal'
import { DEFAULTS, SECOND } from './settings'

/**
 * How one conversation feels so far: a fold over its customer messages, so that nothing but these few
 * figures has to be kept between two of them.
 *
 * `heat` rises with each hard message and cools with each easy one. It must reach HOT to make the
 * conversation hostile and fall under COOL to make it less again (hysteresis: a single polite line in
 * the middle of a tirade changes nothing).
 */
export interface Tone {
  level: Level
  heat: number
  /** Heaviest kind met so far, by the order of KINDS. */
  worst: Kind
  /** A threat or harassment was clear enough to stand alone, or insults came in a burst. */
  severe: boolean
  /** Times of the latest clear insults, as many as make a burst. */
  insults: readonly number[]
  hostileMessages: number
  lastHardAt: number | null
}

// All eight are our guess, held to the conversations written for the tests; to be piloted.
const HOT = 1
const COOL = 0.45
const WARM = 0.35
const EASE = 0.75
const RELIEF = 0.35
/** How far an attack at the very line of probability heats, as a part of HOT, and from which probability it is clear. */
const DOUBTED = 0.75
const CLEAR = 0.8
/** Lines sent within this time are one thought, typed in pieces. */
const ONE_THOUGHT = 20 * SECOND

/** A probability from which a threat or harassment counts as severe. Our guess, to be piloted. */
export const SEVERE = 0.8

export const NO_TONE: Tone = {
  level: 'calm',
  heat: 0,
  worst: 'none',
  severe: false,
  insults: [],
  hostileMessages: 0,
  lastHardAt: null,
}

const heavier = (a: Kind, b: Kind): Kind => (KINDS.indexOf(a) <= KINDS.indexOf(b) ? a : b)

/** Whether one message alone is out of line: a clear threat, or sexual or discriminatory harassment. */
export const isSevere = (a: Appraisal): boolean =>
  a.level === 'hostile' && (a.kind === 'threat' || a.kind === 'harassment') && a.hostile >= SEVERE

/** A clear insult aimed at whoever reads it; what is merely scornful is none. */
const isInsult = (a: Appraisal): boolean => a.level === 'hostile' && a.kind === 'abuse' && a.hostile >= SEVERE

/** The latest insults, this one included, that lie near enough to be one burst. */
const insultsAfter = (tone: Tone, a: Appraisal, at: number): readonly number[] =>
  isInsult(a) ? [...tone.insults, at].slice(-DEFAULTS.burst).filter(t => at - t < DEFAULTS.burstWindow) : tone.insults

const heatAfter = (tone: Tone, a: Appraisal, at: number): number => {
  const sameThought = tone.lastHardAt !== null && at - tone.lastHardAt < ONE_THOUGHT
  if (a.level === 'hostile') {
    // A clear attack is enough alone; one that may be none needs something hard beside it.
    const force = HOT * Math.min(1, DOUBTED + ((1 - DOUBTED) * (a.hostile - 0.5)) / (CLEAR - 0.5))
    if (force >= HOT) return Math.max(tone.heat, HOT) + (sameThought ? 0.2 : 0.5)
    return Math.max(tone.heat, force) + (tone.heat >= HOT * DOUBTED ? 0.3 : tone.heat > 0 ? 0.1 : 0)
  }
  if (a.level === 'calm') {
    if (a.kind === 'thanks') return tone.heat * RELIEF
    // The calm half of a thought that was hard takes nothing back.
    return sameThought ? tone.heat : tone.heat * EASE
  }
  // Tense alone boils slowly and stops just under the line: anger is no attack. Pressing on in the same breath adds less
  // than coming back to it.
  return Math.max(tone.heat, Math.min(HOT - 0.05, tone.heat + (sameThought ? 0.1 : 0.4)))
}

const levelAt = (heat: number, before: Level): Level => {
  if (heat >= HOT) return 'hostile'
  if (before === 'hostile' && heat >= COOL) return 'hostile'
  return heat >= WARM ? 'tense' : 'calm'
}

/** The tone after one more customer message at `at` (ms). */
export function foldTone(tone: Tone, a: Appraisal, at: number): Tone {
  const heat = heatAfter(tone, a, at)
  const hard = a.level !== 'calm'
  const insults = insultsAfter(tone, a, at)
  return {
    level: levelAt(heat, tone.level),
    heat,
    worst: hard ? heavier(a.kind, tone.worst) : tone.worst,
    severe: tone.severe || isSevere(a) || insults.length >= DEFAULTS.burst,
    insults,
    hostileMessages: tone.hostileMessages + (a.level === 'hostile' ? 1 : 0),
    lastHardAt: hard ? at : tone.lastHardAt,
  }
}
