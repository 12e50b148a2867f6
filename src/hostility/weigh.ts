import type { Evidence } from './evidence'
import type { Found } from './find'
import type { Role } from './lexicon'
import type { Style } from './style'

/**
 * Log-odds, set by hand on half of the written examples and of the help-desk messages. `then` is what the next hits of
 * the message add, as a part of their weight.
 */
const HOSTILE: Partial<Record<Role, number>> = { slur: 6.5, attack: 5, smear: 2.1, oath: 1.1, strong: 0.35, mild: 0.1 }
const TENSE: Partial<Record<Role, number>> = {
  slur: 6.5,
  attack: 5.4,
  smear: 3.6,
  oath: 3.3,
  strong: 3,
  mild: 2.1,
  hint: 0.7,
}
const THEN = 0.45
const MOST_MORE = 2.5
/** What being aimed at agent or company adds to the heaviest hit. */
const AIMED: Partial<Record<Role, number>> = { slur: 1, attack: 1, smear: 1.7, oath: 1.2, strong: 0.2 }
/** Words under which a message is short: nothing else is in it that could be meant. */
const SHORT = 6

/** The lexicon's and the style's evidence in one. */
export function weigh({ hits, context }: Found, style: Style): Evidence {
  const evidence: Evidence = { hostile: 0, tense: 0, thanks: 0, kinds: {} }
  const hostile = stack(hits.map(hit => HOSTILE[hit.group.role] ?? 0))
  const tense = stack(hits.map(hit => TENSE[hit.group.role] ?? 0))
  const heaviest = heaviestRole(hits.map(hit => hit.group.role))
  const has = (role: Role): number => (context.has(role) ? 1 : 0)
  const aimed = has('you') || has('firm')
  const light = heaviest === 'oath' || heaviest === 'strong' || heaviest === 'mild' || heaviest === undefined
  const glad = has('thanks') + has('praise') + has('joy')

  evidence.hostile =
    hostile - 2.2 * has('frame') - 0.8 * has('ask') - (light ? 2 : heaviest === 'smear' ? 0.8 : 0.3) * Math.min(glad, 2)
  if (heaviest) {
    if (aimed) evidence.hostile += AIMED[heaviest] ?? 0
    if (heaviest === 'smear' && style.words <= SHORT) evidence.hostile += 1
    if (heaviest !== 'mild') evidence.hostile += 0.12 * style.exclaims + (style.capitals > 0.6 ? 0.4 : 0)
  }
  evidence.tense =
    tense +
    0.35 * style.exclaims +
    0.45 * style.insists +
    (style.capitals > 0.6 ? 1.2 : 0) +
    (style.onlyMarks ? 4 : 0) -
    1.6 * has('frame') -
    0.9 * has('ask') -
    (light ? 1.5 : 0.3) * glad
  evidence.thanks = 4.2 * has('thanks') + 3.2 * has('praise') + 0.8 * has('joy') - 0.45 * tense
  for (const { group } of hits) {
    const weight = TENSE[group.role] ?? 0
    evidence.kinds[group.kind] = Math.max(evidence.kinds[group.kind] ?? 0, weight)
  }
  if (style.onlyMarks) evidence.kinds.urging = 3
  return evidence
}

function stack(weights: number[]): number {
  let top = 0
  let sum = 0
  for (const weight of weights) {
    sum += weight
    if (weight > top) top = weight
  }
  return top + Math.min(MOST_MORE, (sum - top) * THEN)
}

const BY_WEIGHT: readonly Role[] = ['slur', 'attack', 'smear', 'oath', 'strong', 'mild', 'hint']

function heaviestRole(roles: Role[]): Role | undefined {
  return BY_WEIGHT.find(role => roles.includes(role))
}
