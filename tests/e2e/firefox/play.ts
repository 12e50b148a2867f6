import type { Desk } from '../../consoles/desk/server'
import { script } from '../../consoles/scripts/shift'
import type { Played } from '../harness/played'
import { drawn, openConversation, openOnDesk, reply } from './desk'
import type { Tab } from './tab'

/** Until the page has had time to show and to notice what came last, however loaded the machine is: three times idle. */
export async function settled(tab: Tab): Promise<void> {
  for (let looks = 0; looks < 3; looks++) {
    await tab.evaluate(
      () => new Promise<null>(done => setTimeout(() => requestIdleCallback(() => done(null), { timeout: 3000 }), 150)),
    )
  }
}

/** Plays one scripted conversation as an agent who reads everything, and keeps count. */
export async function play(tab: Tab, desk: Desk, id: string, played: Played): Promise<void> {
  const read = async (): Promise<void> => {
    if ((await openOnDesk(tab)) !== id) await openConversation(tab, id)
  }
  const { customer, turns } = script(id)
  desk.openConversation({ id, customer })
  for (const { who, text } of turns) {
    if (who === 'agent') {
      await read()
      await reply(tab, text)
      played.agent(text)
    } else if (who === 'customer') {
      desk.receive(id, text)
      played.customer(id, text)
      await drawn(tab, id, text)
    } else desk.say(id, who, text)
  }
  await read()
  await settled(tab)
}
