import type { Exit } from './exit'

/** A difficult conversation, or a good moment, as the agent logged it. */
export interface Entry {
  id: string
  at: number
  kind: 'hard' | 'good'
  /** The conversation it is about, or null when none was open. */
  conversation: string | null
  /** What the detector thought then, kept so that the agent can compare; null without a conversation. */
  guessed: 'calm' | 'tense' | 'hostile' | null
  stressor: Stressor | null
  /** How heavy, in the agent's own judgement; null until said. */
  weight: Weight | null
  /** The agent's own words. */
  note: string
  /** Where it came from, and with it who can change that. */
  cause?: Cause | null
  /** Whether it was in the agent's hands: to tell what can be changed from what cannot. */
  hands?: Hands | null
  /** What helped, in the agent's own words, for the next time. */
  helped?: string
  /** What the agent did with it at the end. */
  closing?: Closing | null
  /** The exit that was used in it. */
  exit?: Exit | null
}

/** Causes that agents name, and who can change them (PRACTICES.md T4). */
export const CAUSES = ['price', 'picture', 'wrong', 'slow', 'quality', 'rule', 'mood'] as const
export type Cause = (typeof CAUSES)[number]
export type Department = 'operations' | 'warehouse' | 'courier' | 'product' | 'management' | 'nobody'
export const FIXES: Record<Cause, Department> = {
  price: 'operations',
  picture: 'operations',
  wrong: 'warehouse',
  slow: 'courier',
  quality: 'product',
  rule: 'management',
  mood: 'nobody',
}

export const HANDS = ['no', 'part', 'yes'] as const
export type Hands = (typeof HANDS)[number]

/** The one step that ends an entry: let go · see it from their side · use an exit · tell someone. */
export const CLOSINGS = ['go', 'side', 'exit', 'tell'] as const
export type Closing = (typeof CLOSINGS)[number]

export type Weight = 1 | 2 | 3

/** What made it hard: Dormann & Zapf 2004 (four), and the unfounded complaint of Cheng 2022. */
export type Stressor = 'attack' | 'demand' | 'unclear' | 'dislike' | 'complaint'
export const STRESSORS = ['attack', 'demand', 'unclear', 'dislike', 'complaint'] as const satisfies readonly Stressor[]

/** Longest note kept, in characters: a line or two, not a report (expressive writing mid-shift raises distress, Smyth 1998). */
export const NOTE_MAX = 500

/** What the agent may add to an entry afterwards. */
export type Detail = Partial<
  Pick<Entry, 'stressor' | 'weight' | 'note' | 'cause' | 'hands' | 'helped' | 'closing' | 'exit'>
>
