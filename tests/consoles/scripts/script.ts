/** How a customer's line sounds to us, the authors of the script; a reader's judgement, not a measurement. */
export type Level = 'calm' | 'tense' | 'hostile'

export type Turn =
  | { who: 'customer'; text: string; label: { level: Level } }
  | { who: 'agent' | 'bot' | 'system'; text: string }

/** One conversation, written for the tests. */
export interface Script {
  /** Unique among the scripts; usable in an address. */
  id: string
  customer: string
  channel: string
  lang: 'zh' | 'en'
  /** What the script is there to show, in a few words. */
  about: string
  turns: Turn[]
}

const customer =
  (level: Level) =>
  (text: string): Turn => ({ who: 'customer', text, label: { level } })

export const calm = customer('calm')
export const tense = customer('tense')
export const hostile = customer('hostile')
export const agent = (text: string): Turn => ({ who: 'agent', text })
export const bot = (text: string): Turn => ({ who: 'bot', text })
