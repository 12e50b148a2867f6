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

/** The closed shadow roots on the document element as one, where something of ours is shown. */
async function rootOf(page: Page): Promise<Node | null> {
  const { root } = (await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: Node
  }
  const html = root.children?.find(node => node.nodeName === 'HTML')
  const roots = (html?.children ?? []).flatMap(node =>
    (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed'),
  )
  return roots.length === 0 ? null : { nodeId: 0, nodeName: 'ROOTS', children: roots }
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
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId })
  const { left, top, right, bottom } = await boxOf(page, button)
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}

async function boxOf(page: Page, node: Node): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const { model } = await (await sessionOf(page)).send('DOM.getBoxModel', { nodeId: node.nodeId })
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
  return { left, top, right, bottom }
}

/** Where the card stands, in px of the window; null where there is none. */
export async function cardBox(page: Page): Promise<Awaited<ReturnType<typeof boxOf>> | null> {
  const root = await rootOf(page)
  const float = root && find(root, node => /\bfloat\b/.test(attribute(node, 'class') ?? ''))[0]
  return float ? boxOf(page, float) : null
}

/** Light or dark, as the card or the lesson has found the page; null where it goes by the system. */
export async function cardTheme(page: Page): Promise<string | null> {
  const root = await rootOf(page)
  const skin = root && find(root, node => /\bskin (card|lesson)\b/.test(attribute(node, 'class') ?? ''))[0]
  return (skin && attribute(skin, 'data-theme')) ?? null
}
