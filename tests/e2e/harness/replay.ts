import type { Page } from 'playwright'
import { customerArrives, customerSays, drawn, openConversation, reply, type Stage } from '../../consoles/play'
import { settled } from '../../consoles/settled'
import { script } from '../../consoles/scripts/shift'
import type { Played } from './played'

/** Plays one scripted conversation as an agent who reads everything, and keeps count. `open` says which one is on screen. */
export async function replay(
  stage: Stage,
  id: string,
  played: Played,
  open: (page: Page) => Promise<string>,
): Promise<void> {
  const { page } = stage
  const { customer, turns } = script(id)
  const read = async () => {
    if ((await open(page)) !== id) await openConversation(page, id)
  }
  await customerArrives(stage, id, customer)
  for (const turn of turns) {
    if (turn.who === 'agent') {
      await read()
      await reply(page, turn.text, { fast: true })
      played.agent(turn.text)
    } else {
      await customerSays(stage, id, turn.text, turn.who)
      if (stage.desk) await drawn(page, id, turn.text)
      if (turn.who === 'customer') played.customer(id, turn.text)
    }
  }
  // What the customer said last is read before the next one is opened. What comes in the instant before a page is loaded
  // anew is history to the next one, and no agent is quicker than the machine in front of them.
  await read()
  await settled(page)
}

/** The desk's conversation on screen, by its address. */
export const openOnDesk = async (page: Page): Promise<string> =>
  decodeURIComponent(new URL(page.url()).hash.replace('#/chat/', ''))

/** The kit's, by its own word. */
export const openOnKit = (page: Page): Promise<string> => page.evaluate(() => window.kit.state.active)
