import type { Appraisal } from '../domain/appraisal'
import type { Evidence, Kind } from './evidence'

/** Log-odds of a message about which nothing is known. Ordinary chat is calm: see the base rates in the model's notes. */
const PRIOR = { hostile: -4, tense: -2.6, thanks: -3 }
/** A figure from which a level is given. */
const SURE = 0.5

/** Heavier first: the one named on a tie. */
const ATTACKS: readonly Kind[] = ['threat', 'harassment', 'abuse', 'contempt']
const PRESSES: readonly Kind[] = ['pressure', 'anger', 'urging']

/** Adds up the evidence and names the level and the kind. */
export function judge(sources: readonly Evidence[]): Appraisal {
  const hostile = figure('hostile', sources)
  const tense = Math.max(hostile, figure('tense', sources))
  const thanks = figure('thanks', sources)
  if (hostile >= SURE) return { level: 'hostile', kind: worst(ATTACKS, sources, 'abuse'), hostile, tense, thanks }
  if (tense >= SURE) return { level: 'tense', kind: worst(PRESSES, sources, 'anger'), hostile, tense, thanks }
  return { level: 'calm', kind: thanks >= SURE ? 'thanks' : 'none', hostile, tense, thanks }
}

function figure(name: 'hostile' | 'tense' | 'thanks', sources: readonly Evidence[]): number {
  let odds = PRIOR[name]
  for (const source of sources) odds += source[name]
  return 1 / (1 + Math.exp(-odds))
}

/** The kind that the sources speak for most, among those that fit; the heavier one on a tie. */
function worst(fitting: readonly Kind[], sources: readonly Evidence[], otherwise: Kind): Kind {
  let best = otherwise
  let most = 0
  for (const kind of fitting) {
    let weight = 0
    for (const source of sources) weight += source.kinds[kind] ?? 0
    if (weight > most) {
      most = weight
      best = kind
    }
  }
  return best
}
