import type { Node, Tab } from './tab'
import { until } from './until'

/** What is shown on a console, in its closed shadow root: as the driver tells of it. */
export interface Card {
  text: string
  buttons: { label: string; node: Node }[]
}

const childrenOf = ({ value }: Node): Node[] => [
  ...(value?.shadowRoot ? childrenOf(value.shadowRoot) : []),
  ...(value?.children ?? []),
]
const textOf = (node: Node): string => node.value?.nodeValue ?? childrenOf(node).map(textOf).join('')
const all = (node: Node, name: string): Node[] => [
  ...(node.value?.localName === name ? [node] : []),
  ...childrenOf(node).flatMap(child => all(child, name)),
]
const labelOf = (button: Node): string =>
  button.value?.attributes?.['aria-label'] ?? textOf(button).replace(/\s+/g, ' ').trim()

/** The card on the page, or null. */
export async function cardOn(tab: Tab): Promise<Card | null> {
  const hosts = await tab.nodes(':root > div[popover]', 40)
  if (hosts.length === 0) return null
  const buttons = hosts.flatMap(host => all(host, 'button')).map(node => ({ label: labelOf(node), node }))
  return { text: hosts.map(textOf).join(' '), buttons }
}

/** Waits until a card whose text matches is there. */
export const waitForCard = (tab: Tab, text: RegExp): Promise<Card> =>
  until(`card ${text}`, async () => {
    const card = await cardOn(tab)
    return card && text.test(card.text) ? card : null
  })

/** Clicks a button of the card with the mouse, as the agent would. */
export async function clickCard(tab: Tab, label: RegExp): Promise<void> {
  const card = await cardOn(tab)
  const button = card?.buttons.find(one => label.test(one.label))
  if (!button) throw new Error(`no button ${label} on the card: ${card?.buttons.map(one => one.label).join(' | ')}`)
  await tab.clickNode(button.node)
}
