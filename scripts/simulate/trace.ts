import type { ConsoleEvent } from '../../src/console'
import type { Appraisal } from '../../src/domain'

/**
 * One shift as it happened, whatever anybody offered: what the console's page shows, what the machine says, and, apart
 * from both, how things really stood. Policies see the first two; they are judged by the last.
 */
export interface Trace {
  from: number
  until: number
  happenings: Happening[]
}

/** Times in ms since the epoch, in order. */
export type Happening = { at: number } & (
  | { do: 'see'; event: ConsoleEvent; appraisal?: Appraisal }
  | { do: 'sight'; visible: boolean }
  | { do: 'machine'; state: 'idle' | 'locked' | 'active'; since: number }
  /** The truth: the agent's hands are on a reply. */
  | { do: 'hands'; typing: boolean }
  /** The truth: the open conversation waits on the agent, be it unread or unanswered. */
  | { do: 'owes'; owes: boolean }
)
