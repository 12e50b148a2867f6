import type { Cause } from './entry'

/** Longest text of one part of a brief, in characters: a page of A4 holds about as much altogether. */
export const PART_MAX = 2000
/** Follow-ups of one talk, and parts' other small lists. Nobody agrees on more than this in an hour. */
export const FOLLOW_UPS_MAX = 20

/** The parts of a brief, in the order in which they stand on the page (PRACTICES.md T2). */
export const PARTS = ['aim', 'state', 'figures', 'kinds', 'causes', 'helped', 'suggestions', 'wishes'] as const
export type Part = (typeof PARTS)[number]

/** Figures that the agent may put on the page or leave out. */
export const FIGURES = ['served', 'rough', 'thanks', 'rests', 'entries', 'exits', 'good'] as const
export type Figure = (typeof FIGURES)[number]

/** What was agreed on in a talk: who does what, and when to look at it again (T3). */
export interface FollowUp {
  id: string
  /** Who, and what, in the agent's own words. */
  text: string
  /** Local day (YYYY-MM-DD) on which to look at it again; null for no reminder. */
  due: string | null
  done: boolean
}

/** A talk with the lead: its brief while it is prepared, what came of it afterwards. Kept on this machine only. */
export interface Talk {
  kind: 'talk'
  id: string
  /** When it was last changed, ms. */
  at: number
  /** The days it is about, first and last, local. */
  from: string
  to: string
  /** Name and team as the agent wants them printed; may be empty. */
  who: string
  /** The agent's words of each part; figures have none. */
  words: Record<Exclude<Part, 'figures'>, string>
  /** Parts left out of the page. */
  off: Part[]
  /** Figures on the page. */
  figures: Figure[]
  /** Local day on which the talk took place; null while it is to come. */
  held: string | null
  followUps: FollowUp[]
}

/** One line on how a cause could be removed, for whoever can (T7). */
export interface Suggestion {
  kind: 'suggestion'
  /** `suggestion.` and the cause: one line for each. */
  id: string
  at: number
  cause: Cause
  text: string
}

/** Why asking for a talk may be due (T1). */
export const TALK_REASONS = ['mood', 'swing', 'new', 'long'] as const
export type TalkReason = (typeof TALK_REASONS)[number]

/** A hint that the agent has put away. */
export interface Waved {
  kind: 'waved'
  /** `waved.` and the reason. */
  id: string
  at: number
  reason: TalkReason
}

/** What the agent has written down for a talk or about a cause. */
export type Paper = Talk | Suggestion | Waved

/** Follow-ups whose day has come, earliest first; `today` is the local day. */
export function dueOf(papers: readonly Paper[], today: string): { talk: string; followUp: FollowUp }[] {
  return papers
    .flatMap(paper => (paper.kind === 'talk' ? paper.followUps.map(followUp => ({ talk: paper.id, followUp })) : []))
    .filter(({ followUp: { due, done } }) => !done && due !== null && due <= today)
    .toSorted((a, b) => (a.followUp.due ?? '').localeCompare(b.followUp.due ?? ''))
}
