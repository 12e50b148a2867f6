import type { Page } from 'playwright'
import type { Desk } from './desk/server'
import type { Script } from './scripts/script'

/** Where each console keeps what an agent clicks and types into. The other kits add a row of their own. */
const DESK = { row: (id: string) => `[data-sid="${id}"]`, box: '.write textarea', mine: '.seller .bubble' }
const CHATSCOPE = {
  row: (place: number) => `.cs-conversation >> nth=${place}`,
  box: '.cs-message-input__content-editor',
  mine: '.cs-message--outgoing',
}

/** Who brings the customers' side: the desk's server, or the page itself on a kit. */
export type Stage = { page: Page; desk?: Desk }

const isKit = (page: Page) => page.evaluate(() => 'kit' in window)

/** Clicks the conversation's row, as an agent would, and waits until its thread is the open one. */
export async function openConversation(page: Page, id: string): Promise<void> {
  if (await isKit(page)) {
    const place = await page.evaluate(key => window.kit.state.convs.findIndex(conv => conv.id === key), id)
    if (place < 0) throw new Error(`no conversation ${id}`)
    await page.locator(CHATSCOPE.row(place)).click()
    await page.waitForFunction(key => window.kit.state.active === key, id)
    return
  }
  await page.locator(DESK.row(id)).click()
  await page.waitForURL(url => url.hash === `#/chat/${encodeURIComponent(id)}`)
  await page.locator('.talk .lines .tip').first().waitFor()
  await page.locator('.talk').getByText('正在加载聊天记录…').waitFor({ state: 'detached' })
}

export interface ReplyOptions {
  /** Puts the text in at once instead of key by key. */
  fast?: boolean
  /** Between keys, milliseconds; 12 by default, far quicker than a person, to keep tests short. */
  delay?: number
}

/** Types into the open conversation's composer, sends with Enter and waits until the line stands in the thread. */
export async function reply(page: Page, text: string, { fast = false, delay = 12 }: ReplyOptions = {}): Promise<void> {
  const { box, mine } = (await isKit(page)) ? CHATSCOPE : DESK
  const before = await page.locator(mine).count()
  const composer = page.locator(box)
  await composer.click()
  if (fast) await composer.fill(text)
  else {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) await composer.press('Shift+Enter')
      await composer.pressSequentially(part, { delay })
    }
  }
  await composer.press('Enter')
  await page.locator(mine).nth(before).waitFor()
  await page.locator('.talk .pending').waitFor({ state: 'detached' })
}

/** A customer comes in. */
export async function customerArrives({ page, desk }: Stage, id: string, customer: string, channel?: string) {
  if (desk) desk.openConversation({ id, customer, ...(channel !== undefined && { channel }) })
  else await page.evaluate(conversation => window.kit.open(conversation), { id, customer })
}

/** Someone other than the agent writes; by default the customer. */
export async function customerSays(
  { page, desk }: Stage,
  id: string,
  text: string,
  who: 'customer' | 'bot' | 'system' = 'customer',
): Promise<void> {
  if (!desk) await page.evaluate(line => void window.kit.say(line.who, line.text, line.id), { id, text, who })
  else if (who === 'customer') desk.receive(id, text)
  else desk.say(id, who, text)
}

/**
 * Until the list on the desk's page says that this is what was said last in a conversation: an agent clicks what is on
 * screen, and a push takes its time on a busy machine.
 */
export const drawn = (page: Page, id: string, text: string): Promise<unknown> =>
  page.waitForFunction(([row, last]) => document.querySelector(`${row} .peek`)?.textContent === last, [
    DESK.row(id),
    text,
  ] as const)

/** The customer leaves. */
export async function customerLeaves({ page, desk }: Stage, id: string): Promise<void> {
  if (desk) desk.close(id)
  else await page.evaluate(key => window.kit.close(key), id)
}

export interface ShiftOptions extends ReplyOptions {
  /** How many conversations go on at the same time, taking turns; 1 by default. */
  atOnce?: number
  /** Between one line and the next, milliseconds; 150 by default. */
  pause?: number
  /** Called after every line, with the place of the line in its script. */
  onTurn?: (script: Script, turn: number) => void | Promise<void>
}

/**
 * Plays scripts from the first customer to the last goodbye. The agent opens a row before answering in it, and at once
 * when nobody else is there; with several at once, most customers' lines arrive in rows that are not open.
 */
export async function playShift(stage: Stage, scripts: readonly Script[], options: ShiftOptions = {}): Promise<void> {
  const { atOnce = 1, pause = 150, onTurn } = options
  const waiting = [...scripts]
  const running: { script: Script; turn: number }[] = []
  let opened = ''
  while (waiting.length > 0 || running.length > 0) {
    while (running.length < atOnce && waiting.length > 0) {
      const script = waiting.shift() as Script
      await customerArrives(stage, script.id, script.customer, script.channel)
      running.push({ script, turn: 0 })
      if (running.length > 1) continue
      await openConversation(stage.page, script.id)
      opened = script.id
    }
    const seat = running.shift() as { script: Script; turn: number }
    const { script } = seat
    const line = script.turns[seat.turn]
    if (!line) {
      await customerLeaves(stage, script.id)
      continue
    }
    if (line.who === 'agent') {
      if (opened !== script.id) await openConversation(stage.page, script.id)
      opened = script.id
      await reply(stage.page, line.text, options)
    } else await customerSays(stage, script.id, line.text, line.who)
    await onTurn?.(script, seat.turn)
    seat.turn += 1
    running.push(seat)
    await stage.page.waitForTimeout(pause)
  }
}
