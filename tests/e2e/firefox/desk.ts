import type { Tab } from './tab'
import { until } from './until'

/* The demo desk as an agent uses it. consoles/play.ts does the same through Playwright. */

/** Whether an element for a selector is in the page. */
export const there = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate(wanted => document.querySelector(wanted) !== null, selector)

/** The conversation on screen, or null. */
export const openOnDesk = (tab: Tab): Promise<string | null> =>
  tab.evaluate(() => (location.hash.startsWith('#/chat/') ? decodeURIComponent(location.hash.slice(7)) : null))

/** Clicks the conversation's row, and waits until its thread is there. */
export async function openConversation(tab: Tab, id: string): Promise<void> {
  const row = `[data-sid="${id}"]`
  await until(`row ${id}`, () => there(tab, row))
  await tab.click(row)
  await until(`thread ${id}`, async () => (await openOnDesk(tab)) === id && (await there(tab, '.talk .lines .tip')))
  await until('history', () =>
    tab.evaluate(() => !document.querySelector('.talk')?.textContent?.includes('正在加载聊天记录…')),
  )
}

/** Until the list says that this is what was said last in a conversation: an agent clicks what is on screen. */
export const drawn = (tab: Tab, id: string, text: string): Promise<boolean> =>
  until(`drawn ${text}`, () =>
    tab.evaluate(given => document.querySelector(`[data-sid="${given.id}"] .peek`)?.textContent === given.text, {
      id,
      text,
    }),
  )

/** Types a line into the reply box and sends it, and waits until it stands in the thread. */
export async function reply(tab: Tab, text: string): Promise<void> {
  const mine = () => tab.evaluate(() => document.querySelectorAll('.seller .bubble').length)
  const before = await mine()
  await tab.click('.write textarea')
  await tab.type(`${text}\n`)
  await until(`reply ${text}`, async () => (await mine()) > before && !(await there(tab, '.talk .pending')))
}
