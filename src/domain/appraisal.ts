/** What one customer message feels like to the agent. Declared here so that `hostility/` and `domain/` agree on nothing else. */

/** calm: nothing to carry · tense: weighs on the agent, no attack · hostile: an attack on the agent, staff or company. */
export type Level = 'calm' | 'tense' | 'hostile'

/** The main colour of a message. `none` goes with calm small talk, `thanks` with sincere thanks. */
export type Kind = 'abuse' | 'contempt' | 'threat' | 'harassment' | 'pressure' | 'anger' | 'urging' | 'thanks' | 'none'

/** Every level, mildest first. */
export const LEVELS = ['calm', 'tense', 'hostile'] as const satisfies readonly Level[]

/** Every kind, heaviest first: the order in which a conversation's worst kind is chosen. */
export const KINDS = [
  'threat',
  'harassment',
  'abuse',
  'contempt',
  'pressure',
  'anger',
  'urging',
  'thanks',
  'none',
] as const satisfies readonly Kind[]

/** The judgement of one message. The three figures are probabilities, 0..1. */
export interface Appraisal {
  level: Level
  kind: Kind
  /** That it is an attack. */
  hostile: number
  /** That it is tense or worse; never below `hostile`. */
  tense: number
  /** That it holds sincere thanks or praise. */
  thanks: number
}
