import type { Appraisal } from '../domain/appraisal'
import { find } from './find'
import { fillGrams } from './model'
import { even } from './normalise'
import { MOST_CORRECTIONS, MOST_TRAITS, TRAITS } from './taste'

/** What one correction does: to every message, and to those that share a trait with it, in log-odds. Our guess, to be piloted. */
const STEP = 0.08
const TRAIT_STEP = 0.35
/** How far all corrections together move any message, in log-odds. Our guess, to be piloted. */
const MOST_SHIFT = 0.6
const MOST_MOVE = 1.6
/** Threats and harassment give way by this part only: they are out of line whoever reads them. Our guess. */
const FIRM = 0.4

/** The agent's word on a message or conversation that was appraised: "that was rough", "that wasn't rough". */
export interface Correction {
  /** Of its messages, together. */
  traits: readonly number[]
  rough: boolean
}

/** What an agent's corrections come to. Made anew from the list of them, so that taking one back leaves no trace. */
export interface Tuning {
  shift: number
  traits: ReadonlyMap<number, number>
}

/** The hashed features by which a message is known again: a few numbers below 4096, from which no text can be made. */
export function traitsOf(text: string): number[] {
  const evened = even(text)
  const { hashes, length } = fillGrams(evened, find(evened))
  const kept = new Set<number>()
  // Spread over the message, so that a long one is not known by its greeting alone.
  const stride = Math.max(1, Math.floor(length / MOST_TRAITS))
  for (let i = 0; i < length && kept.size < MOST_TRAITS; i += stride) kept.add((hashes[i] as number) & (TRAITS - 1))
  return [...kept]
}

const clamp = (x: number, most: number): number => Math.max(-most, Math.min(most, x))

/** The tuning that corrections make, oldest first. */
export function tuningOf(corrections: readonly Correction[]): Tuning {
  let shift = 0
  const traits = new Map<number, number>()
  for (const { traits: own, rough } of corrections.slice(-MOST_CORRECTIONS)) {
    const sign = rough ? 1 : -1
    shift = clamp(shift + sign * STEP, MOST_SHIFT)
    for (const trait of own) traits.set(trait, clamp((traits.get(trait) ?? 0) + sign * TRAIT_STEP, 1))
  }
  return { shift, traits }
}

/** An appraisal as this agent would make it. `traits` are those of the same message. */
export function tuned(appraisal: Appraisal, traits: readonly number[], tuning: Tuning): Appraisal {
  let shared = 0
  for (const trait of traits) shared += tuning.traits.get(trait) ?? 0
  // The part of the message that was met in corrections decides, not its length.
  const likeness = traits.length ? (MOST_MOVE * shared) / traits.length / TRAIT_STEP : 0
  let move = clamp(tuning.shift + likeness, MOST_MOVE)
  if (move < 0 && (appraisal.kind === 'threat' || appraisal.kind === 'harassment')) move *= FIRM
  if (move === 0) return appraisal
  const hostile = moved(appraisal.hostile, move)
  const tense = Math.max(hostile, moved(appraisal.tense, move))
  const level = hostile >= 0.5 ? 'hostile' : tense >= 0.5 ? 'tense' : 'calm'
  return { ...appraisal, hostile, tense, level, kind: kindAt(level, appraisal) }
}

function moved(probability: number, by: number): number {
  if (probability <= 0 || probability >= 1) return probability
  return 1 / (1 + ((1 - probability) / probability) * Math.exp(-by))
}

/** The kind after the level has moved: one that the new level can have. */
function kindAt(level: Appraisal['level'], { level: before, kind, thanks }: Appraisal): Appraisal['kind'] {
  if (level === before) return kind
  if (level === 'hostile') return 'abuse'
  if (level === 'tense') return 'anger'
  return thanks >= 0.5 ? 'thanks' : 'none'
}
