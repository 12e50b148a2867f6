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
}

export type Weight = 1 | 2 | 3

/** What made it hard: Dormann & Zapf 2004 (four), and the unfounded complaint of Cheng 2022. */
export type Stressor = 'attack' | 'demand' | 'unclear' | 'dislike' | 'complaint'
export const STRESSORS = ['attack', 'demand', 'unclear', 'dislike', 'complaint'] as const satisfies readonly Stressor[]

/** Longest note kept, in characters: a line or two, not a report (expressive writing mid-shift raises distress, Smyth 1998). */
export const NOTE_MAX = 500

/** What the agent may add to an entry afterwards. */
export type Detail = Partial<Pick<Entry, 'stressor' | 'weight' | 'note'>>
