import type { Offer } from '../domain'

/** From the worker to a console page's content script. Trusted: only our own extension can send them. */
export type ToConsole =
  | { type: 'offer'; offer: Offer; level: number; usual: number | null }
  /** The offer is no longer to be answered there: the agent has taken a pause, or wants quiet. */
  | { type: 'withdraw' }
  | { type: 'logged'; entry: string }
  /** The agent asked by keyboard for the card: focus may go there. */
  | { type: 'reach' }
  /** The agent has stopped allowing a site; whoever is not allowed any more ends. */
  | { type: 'recheck' }

/** Whether the card is on screen; false where the page was not at a breakpoint any more. */
export interface OfferReply {
  shown: boolean
}
