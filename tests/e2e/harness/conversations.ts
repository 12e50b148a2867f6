import type { Page } from 'playwright'
import type { Conversation, State } from '../../../src/domain'
import { counted } from './stage'
import { dump } from './store'

/** Every conversation that is kept, in the order in which they began. */
async function conversationsIn(inside: Page): Promise<Conversation[]> {
  const rows = await dump(inside)
  const row = rows.state?.[0]?.value as { state: State } | undefined
  const settled = (rows.conversations ?? []).map(({ value }) => value as Conversation)
  const running = Object.values(row?.state.shift?.conversations ?? {})
  return [...settled, ...running].sort((a, b) => a.openedAt - b.openedAt)
}

/** What each customer said and what was kept of it, where the two differ or do not say. */
export async function missing(inside: Page, said: readonly number[]): Promise<string> {
  const kept = (await conversationsIn(inside)).map(c => counted(c))
  return `of ${said} were kept ${kept}`
}
