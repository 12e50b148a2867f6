import type { Evidence } from '../evidence'
import type { Found } from '../find'
import type { Role } from '../lexicon'
import type { Style } from '../style'
import { HEADS, type Scores } from './table'

const ROLES: readonly Role[] = [
  'slur',
  'attack',
  'smear',
  'oath',
  'strong',
  'mild',
  'hint',
  'you',
  'firm',
  'joy',
  'ask',
  'thanks',
  'praise',
  'frame',
  'closer',
  'sting',
  'exult',
]
const KINDS = ['threat', 'harassment', 'abuse', 'contempt', 'pressure', 'anger', 'urging'] as const
const AT = new Map(ROLES.map((role, i) => [role, i]))

/** The number of dense features that the trees decide on, and of all. */
export const TREE_FEATURES = ROLES.length + KINDS.length + 28
export const DENSE = TREE_FEATURES + 1

/** Under so many words, with no attack or oath known in it, a Chinese message says too little to be called hostile lightly. */
const SHORT = 3.5
/** What is then taken off the log-odds. Both by what the folds showed: short scraps of ordinary talk raised most false alarms. */
const DOUBT = 1.4
/** Under so many words a Chinese message without a known attack needs somewhat more to be called hostile, and how much. By the folds. */
const BRIEF = 9
const BRIEF_DOUBT = 0.45
/** The same for an English message of so many words in which the lexicon finds nothing at all: long benign talk raised the false alarms. */
const LONG_LATIN = 7
const LATIN_DOUBT = 0.2
/** The same of a Chinese post that names a company in public and holds no known attack: venting, nearly always. By the folds. */
const POST_DOUBT = 0.6
/** The same of an English message in which the lexicon finds what is tense, and no attack. By the folds and the traps. */
const TENSE_DOUBT = 0.6
/**
 * What is taken off the log-odds of "tense" in a Chinese message that names nobody in public, where the lexicon finds
 * something and where it finds nothing: a chat's impatience is milder than a post's. From so many words on it says enough
 * to be taken at its word. By the folds and the false alarms.
 */
const CHAT_DOUBT = 0.5
const EVEN_DOUBT = 1
const LONG_CHAT = 12
/** Where the words stand among the features. */
const WORDS = ROLES.length + KINDS.length + 7
const LATIN = WORDS + 1
const ONLY_MARKS = WORDS - 1
const MENTIONS = TREE_FEATURES - 1
/** The first roles are the ones that weigh. */
const WEIGHTY = 7

/** The log-odds taken off "hostile" where there is next to nothing to go by, or only what looks like an attack. */
export function doubtOf(values: Float64Array): number {
  const known = (values[0] as number) + (values[1] as number) + (values[2] as number) + (values[3] as number)
  if (known > 0) return 0
  if ((values[TREE_FEATURES] as number) > 0) return DOUBT
  const words = values[WORDS] as number
  if ((values[LATIN] as number) >= 0.5) return weighs(values) ? TENSE_DOUBT : words >= LONG_LATIN ? LATIN_DOUBT : 0
  const post = (values[MENTIONS] as number) > 0 ? POST_DOUBT : 0
  return post + (words < SHORT ? DOUBT : words < BRIEF ? BRIEF_DOUBT : 0)
}

/** The log-odds taken off "tense" where it is no public post, nor nothing but marks. */
export function tenseDoubtOf(values: Float64Array): number {
  if ((values[MENTIONS] as number) > 0 || (values[LATIN] as number) >= 0.5 || (values[ONLY_MARKS] as number) > 0)
    return 0
  if ((values[WORDS] as number) >= LONG_CHAT) return 0
  return weighs(values) ? CHAT_DOUBT : EVEN_DOUBT
}

/** What is taken off the log-odds of thanks where the lexicon finds what bites, and no thanks, praise or joy. Our guess. */
const BITE_DOUBT = 1
/** The same of an English message in which the lexicon finds nothing glad at all. By the folds: short scraps were taken for thanks. */
const BARE_DOUBT = 0.3
/** What a Chinese message that says thanks in so many words gets on top, and what is taken off any other. By the folds. */
const SAID = 0.6
const UNSAID = 0.2
const THANKS = ROLES.indexOf('thanks')
const OATH = ROLES.indexOf('oath')
const GLAD = [ROLES.indexOf('joy'), ROLES.indexOf('thanks'), ROLES.indexOf('praise')]

/** The log-odds taken off thanks: "thanks for nothing" is one phrase, and none of gratitude. */
export function thanksDoubtOf(values: Float64Array): number {
  const latin = (values[LATIN] as number) >= 0.5
  if ((values[THANKS] as number) > 0 && !latin) return -SAID
  if (GLAD.some(role => (values[role] as number) > 0)) return latin ? 0 : UNSAID
  for (let role = 0; role < WEIGHTY; role++) if (role !== OATH && (values[role] as number) > 0) return BITE_DOUBT
  return latin ? BARE_DOUBT : UNSAID
}

/** Whether the lexicon finds anything that weighs. */
function weighs(values: Float64Array): boolean {
  for (let role = 0; role < WEIGHTY; role++) if ((values[role] as number) > 0) return true
  return false
}

/**
 * What lexicon, style and n-grams say of a message, as the numbers that the trees decide on. `outside` is what the n-grams
 * say of "hostile" when all that stands in quotation marks is left out.
 */
export function fillDense(
  into: Float64Array,
  found: Found,
  style: Style,
  hand: Evidence,
  scores: Scores,
  outside: number,
): void {
  into.fill(0)
  for (const { group } of found.hits) {
    const at = AT.get(group.role)
    if (at !== undefined) into[at] = (into[at] as number) + 1
  }
  for (const [role, count] of found.context) {
    const at = AT.get(role)
    if (at !== undefined) into[at] = count
  }
  let n = ROLES.length
  for (const kind of KINDS) into[n++] = hand.kinds[kind] ?? 0
  into[n++] = hand.hostile
  into[n++] = hand.tense
  into[n++] = hand.thanks
  into[n++] = style.exclaims
  into[n++] = style.insists
  into[n++] = style.capitals
  into[n++] = style.onlyMarks ? 1 : 0
  into[n++] = style.words
  into[n++] = style.latin
  into[n++] = found.hits.length / (style.words + 4)
  into[n++] = scores.clauseHostile
  into[n++] = scores.clauseTense
  into[n++] = scores.known
  into[n++] = scores.logits[0] as number
  into[n++] = scores.logits[1] as number
  into[n++] = scores.logits[2] as number
  into[n++] = scores.logits[HEADS.indexOf('trap')] as number
  into[n++] = scores.logits[HEADS.indexOf('threat')] as number
  into[n++] = scores.logits[HEADS.indexOf('harassment')] as number
  into[n++] = scores.logits[HEADS.indexOf('contempt')] as number
  into[n++] = outside
  into[n++] = found.hidden
  into[n++] = found.aimed
  into[n++] = found.spared.quoted
  into[n++] = found.spared.exempt
  into[n++] = found.spared.self
  into[n++] = found.spared.reported
  into[n++] = style.mentions
  into[n++] = found.innocent
}
