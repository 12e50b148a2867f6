import type { Appraisal, Level } from './appraisal'
import { foldTone, NO_TONE, type Tone } from './tone'

/** One customer's message as the domain sees it: how it felt, and when (ms). */
export interface Felt {
  appraisal: Appraisal
  at: number
}

/** The verdict on one conversation from the customer's messages, in order. The one definition of a hostile conversation. */
export function toneOf(messages: readonly Felt[]): Appraisal['level'] {
  return messages.reduce<Tone>((tone, { appraisal, at }) => foldTone(tone, appraisal, at), NO_TONE).level
}

/**
 * One stretch of talk with one customer, from the first live customer message until it settles: closed, or
 * silent for a while. The same customer coming back later is a new conversation.
 */
export interface Conversation {
  /** Salted hash of the console's own id, never the id. */
  key: string
  openedAt: number
  /** The last message of anybody. */
  lastAt: number
  tone: Tone
  /** What it has put into the cup so far. */
  load: number
  /** Levels of its customer messages. */
  messages: Record<Level, number>
  thanks: number
  agentMessages: number
  /** The agent said "that wasn't rough": it counts as calm from then on. */
  corrected: boolean
  /** The agent's own entry about it. */
  entry: string | null
}

/** A conversation that has not said anything yet. */
export const openedAt = (key: string, at: number): Conversation => ({
  key,
  openedAt: at,
  lastAt: at,
  tone: NO_TONE,
  load: 0,
  messages: { calm: 0, tense: 0, hostile: 0 },
  thanks: 0,
  agentMessages: 0,
  corrected: false,
  entry: null,
})

/** Its verdict now; a corrected one is calm by the agent's word. */
export const verdict = (c: Conversation): Level => (c.corrected ? 'calm' : c.tone.level)
