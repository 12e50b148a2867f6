import type { Kind } from '../evidence'

/**
 * What finding a phrase means.
 * - slur: an attack whatever stands around it · attack: an attack unless the message says otherwise ·
 *   smear: an attack when aimed at agent or company, else heavy · oath: swearing, heavy, an attack when hurled at someone
 * - strong, mild, hint: tense, by force
 * - exempt: covers other phrases that only look like it · self: what follows is said of oneself · report: what follows
 *   was said by others · frame: the message is about words, names, products or other people
 * - you, firm: agent or company are spoken of · joy: delight · ask: a matter-of-fact question or request
 * - thanks, praise: gratitude, approval · closer: a request or refusal that ends in thanks · sting: praise with what went
 *   wrong · exult: an oath of delight
 */
export type Role =
  | 'slur'
  | 'attack'
  | 'smear'
  | 'oath'
  | 'strong'
  | 'mild'
  | 'hint'
  | 'exempt'
  | 'self'
  | 'report'
  | 'frame'
  | 'you'
  | 'firm'
  | 'joy'
  | 'ask'
  | 'thanks'
  | 'praise'
  | 'closer'
  | 'sting'
  | 'exult'

/**
 * Phrases of one meaning, in the short form of `phrases`. `kind` is `none` for those that only give context. With
 * `followedBy`, the meaning holds only where one of `followedBy` follows one of `words` within `gap` signs.
 */
export interface Group {
  role: Role
  kind: Kind
  words: string
  followedBy?: string
  /** In code units; 6 where left out. */
  gap?: number
}
