import type { ConsoleProfile } from '../console'
import { readOnce } from '../console/teach/read-once'
import type { Seen } from '../messages/to-console'

/** What one look at the page makes out, in counts: nothing of what is written there. Null where it finds no thread. Reads layout. */
export function glimpse(document: Document, profile: ConsoleProfile | null): Seen | null {
  const { rows, composer, scroller, active, items } = readOnce(document, profile ?? {})
  if (scroller === null) return null
  const said = (role: string): number => rows.filter(row => row.role === role).length
  const [customer, agent] = [said('customer'), said('agent')]
  return {
    conversations: items.length,
    open: active !== null,
    composer: composer !== null,
    messages: { customer, agent, others: rows.length - customer - agent },
  }
}
