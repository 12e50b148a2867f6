import type { Question } from '../domain'
import type { OfferReply, ToConsole } from '../messages'
import type { Show } from './shown'

/** What the worker wants shown here: the page has the last word. */
export interface Offers {
  offer(to: Extract<ToConsole, { type: 'offer' }>): Promise<OfferReply>
  ask(to: Extract<ToConsole, { type: 'ask' }>): Promise<OfferReply>
  /** The agent has answered the offer that was shown last. */
  answered(): void
  /** The rough conversation that the offer on screen counted last. */
  readonly blamed: string | undefined
}

const nameOf = ({ trial, when }: Question): string => `${trial} ${when}`

export function createOffers(of: {
  show: Show
  /** Something of ours may come into sight now. */
  atMoment(): boolean
  /** The page is at a breakpoint. */
  atBreakpoint(): boolean
  /** The worker has an old picture of the page: a new one. */
  tellScene(): void
}): Offers {
  /** Offers that the agent has answered here, by id and round: the worker may not know yet. */
  const answered = new Set<string>()
  let shown = ''
  let blamed: string | undefined
  /** Questions of the self-study that have been in sight here. */
  const asked = new Set<string>()

  return {
    /** The page may have changed since the worker decided, and while the card was on its way. */
    async offer(to) {
      const round = `${to.offer.id} ${to.offer.round}`
      const card = await of.show.have()
      const known = card?.standing === to.offer.id || answered.has(round)
      const now = card !== null && !card.busy && of.atMoment()
      if (!known && !now) of.tellScene()
      if (!known && now) {
        shown = round
        blamed = to.offer.conversations.at(-1)
        if (to.ask) asked.add(nameOf(to.ask))
        card.offer(to.offer, to.level, to.usual, to.ask)
      }
      return { shown: known || now }
    },
    async ask({ ask }) {
      const card = await of.show.have()
      const known = asked.has(nameOf(ask))
      const now = card?.empty === true && of.atMoment()
      // Where the worker has an old picture of the page it gets a new one; else it asks again with whatever happens next.
      if (!known && !of.atBreakpoint()) of.tellScene()
      if (!known && now) {
        asked.add(nameOf(ask))
        card.ask(ask)
      }
      return { shown: known || now }
    },
    answered: () => void answered.add(shown),
    get blamed() {
      return blamed
    },
  }
}
