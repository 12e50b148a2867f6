import { type Conversation, verdict } from './conversation'
import type { Entry } from './entry'

/** What the agent has called hard and the detector had not: that makes a conversation rough too. */
export interface ByHand {
  /** Conversations logged as hard whose verdict is another. */
  calls: ReadonlySet<Conversation>
  /** Hard entries about none of these conversations, and about none that was found to be rough when it was logged. */
  beside: number
}

/** Of one day's conversations (oldest first) and entries. A conversation that was logged twice is one. */
export function byHand(conversations: readonly Conversation[], entries: readonly Entry[]): ByHand {
  const calls = new Set<Conversation>()
  let beside = 0
  for (const { kind, conversation, at, guessed } of entries) {
    if (kind !== 'hard') continue
    // The same customer may have come back later: that is another conversation.
    const about = conversations.findLast(c => c.key === conversation && c.openedAt <= at)
    // "That wasn't rough", said of it after it was logged, is the agent's last word.
    const taken = about?.corrected === true && guessed === 'hostile'
    if (about && !taken && verdict(about) !== 'hostile') calls.add(about)
    if (!about && guessed !== 'hostile') beside += 1
  }
  return { calls, beside }
}

/** How many of a day's conversations were rough by the agent's word alone. */
export const roughByHand = (conversations: readonly Conversation[], entries: readonly Entry[]): number => {
  const { calls, beside } = byHand(conversations, entries)
  return calls.size + beside
}
