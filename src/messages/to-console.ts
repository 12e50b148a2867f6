import type { TaughtPart } from '../console/teach'
import type { Entry, Offer, Question } from '../domain'
import type { Taste } from '../hostility/taste'
import type { Mine } from '../store'
import type { Guide } from './to-background'

/** From the worker to a console page's content script. Trusted: only our own extension can send them. */
export type ToConsole =
  /** `ask`: the self-study's question, which comes before it. */
  | { type: 'offer'; offer: Offer; level: number; usual: number | null; ask: Question | null }
  /** A question of the self-study by itself. Answered as an offer is. */
  | { type: 'ask'; ask: Question }
  /** A question of the self-study has been answered elsewhere. */
  | { type: 'told'; trial: string }
  /** The offer is no longer to be answered there: the agent has taken a pause, or wants quiet. */
  | { type: 'withdraw' }
  | { type: 'logged'; entry: string; kind: Entry['kind'] }
  /** The agent asked by keyboard for what may be done now. */
  | { type: 'exits' }
  /** What the agent has set up has changed. */
  | { type: 'mine'; mine: Mine }
  /** The agent has chosen another language, as a browser's language tag. */
  | { type: 'speak'; language: string }
  /** The agent has corrected an appraisal, or taken that back. */
  | { type: 'taste'; taste: Taste }
  /** The agent asked by keyboard for the card: focus may go there. */
  | { type: 'reach' }
  /** The agent has stopped allowing a site; whoever is not allowed any more ends. */
  | { type: 'recheck' }
  /** What was taught has changed: look up how to read this page, and begin again if it is another way. */
  | { type: 'relearn' }
  /** How is this page read? */
  | { type: 'how' }
  /** The agent wants to teach. `lead`: this frame asks; the others of the tab only wait for a click. Answered with true once it does. */
  | { type: 'teach'; lead: boolean }
  /** Another frame could be the one; answered with true by a frame that has nothing to show and steps back. */
  | { type: 'claimed'; picked: boolean }
  /** The lesson is yours: ask here. */
  | { type: 'lead' }

/** Whether the offer or the question is on screen; false where the page was not at a breakpoint any more. */
export interface OfferReply {
  shown: boolean
}

/** How a page reads what it was taught. */
export interface PageReading {
  from: Guide['from']
  site: Guide['site']
  /** Taught parts that match nothing any more. */
  rotted: readonly TaughtPart[]
  /** What is made out on it right now; null where no conversation is open. */
  seen: Seen | null
}

/** What one look at a console makes out, in counts. */
export interface Seen {
  /** Entries in its list, as far as they are in view. */
  conversations: number
  /** Whether one of them is known to be the open one. */
  open: boolean
  composer: boolean
  messages: { customer: number; agent: number; others: number }
}
