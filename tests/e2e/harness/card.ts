import type { CDPSession, Page } from 'playwright'

/** What the tests see of the card in its closed shadow root: through the debugger, as no page script can. */
export interface Card {
  text: string
  buttons: string[]
}

interface Node {
  nodeId: number
  nodeName: string
  nodeValue?: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: (Node & { shadowRootType: string })[]
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()
const sessionOf = (page: Page): Promise<CDPSession> => {
  let session = sessions.get(page)
  if (!session) {
    session = page.context().newCDPSession(page)
    sessions.set(page, session)
  }
  return session
}

const attribute = (node: Node, name: string): string | undefined => {
  const at = node.attributes?.findIndex((value, i) => i % 2 === 0 && value === name) ?? -1
  return at < 0 ? undefined : node.attributes?.[at + 1]
}

const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? (node.nodeValue ?? '')
    : (node.children ?? []).map(textOf).join(node.nodeName === 'BUTTON' ? ' ' : '')

const find = (node: Node, wanted: (node: Node) => boolean): Node[] => [
  ...(wanted(node) ? [node] : []),
  ...(node.children ?? []).flatMap(child => find(child, wanted)),
]

const labelOf = (button: Node): string => attribute(button, 'aria-label') ?? textOf(button).replace(/\s+/g, ' ').trim()

/** The closed shadow root on the document element, where something of ours is shown. */
async function rootOf(page: Page): Promise<Node | null> {
  const { root } = (await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node
  }
  const html = root.children?.find(node => node.nodeName === 'HTML')
  const host = html?.children?.find(node => node.shadowRoots?.some(shadow => shadow.shadowRootType === 'closed'))
  return host?.shadowRoots?.[0] ?? null
}

/** The card on the page, or null. */
export async function cardOn(page: Page): Promise<Card | null> {
  const root = await rootOf(page)
  if (!root) return null
  return { text: textOf(root), buttons: find(root, node => node.nodeName === 'BUTTON').map(labelOf) }
}

/** Waits until a card whose text matches is there. */
export async function waitForCard(page: Page, text: RegExp, timeout = 15_000): Promise<Card> {
  const until = Date.now() + timeout
  for (;;) {
    const card = await cardOn(page)
    if (card && text.test(card.text)) return card
    if (Date.now() > until)
      throw new Error(`no card ${text} within ${timeout} ms; ${card ? `there is: ${card.text}` : 'none'}`)
    await page.waitForTimeout(100)
  }
}

/** Clicks a button of the card with the mouse, as the agent would. */
export async function clickCard(page: Page, label: RegExp): Promise<void> {
  const root = await rootOf(page)
  const button = root && find(root, node => node.nodeName === 'BUTTON').find(node => label.test(labelOf(node)))
  if (!button) throw new Error(`no button ${label} on the card`)
  const session = await sessionOf(page)
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId })
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2)
}
