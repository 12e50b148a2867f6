import type { Page } from 'playwright'
import { phase } from './trace'

/** How much is played on the console. */
export interface Load {
  conversations: number
  /** Lines in each when the page is opened. */
  history: number
  /** Times that `burst` lines come at once, a quarter of them in the open conversation. */
  bursts: number
  burst: number
  /** Lines that come one by one into the open conversation. */
  steady: number
  switches: number
}

export const PHASES = ['open', 'bursts', 'one by one', 'switching'] as const

/** Between two lines that come one by one, and between two clicks on another conversation, ms. */
const LINE_EVERY = 200
const SWITCH_EVERY = 450
/** What is begun must have been read before the next phase begins, ms. */
const SETTLE = 1500

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Fills the console in one go, and waits until it has been drawn. Returns when that was, by the clock. */
export async function fill(page: Page, { conversations, history }: Load, lines: readonly string[]): Promise<number> {
  await phase(page, 'open')
  return page.evaluate(
    ([count, each, texts]) => {
      for (let c = count - 1; c >= 0; c--) {
        window.kit.seed({
          id: `c${c}`,
          customer: `客户${c}`,
          earlier: [],
          lines: Array.from({ length: each }, (_, i) => ({
            from: i % 2 ? ('agent' as const) : ('customer' as const),
            text: i % 2 ? `好的，第 ${i} 条我看一下` : (texts[(c * each + i) % texts.length] ?? ''),
          })),
        })
      }
      window.kit.select('c0')
      return new Promise<number>(resolve => requestAnimationFrame(() => setTimeout(() => resolve(Date.now()))))
    },
    [conversations, history, [...lines]] as const,
  )
}

/** Plays everything after the first reading, phase by phase. */
export async function play(page: Page, load: Load, lines: readonly string[]): Promise<void> {
  await wait(SETTLE)
  await phase(page, 'bursts')
  for (let b = 0; b < load.bursts; b++) {
    const texts = lines.slice(b * load.burst, (b + 1) * load.burst)
    await page.evaluate(
      ([sent, count]) => {
        sent.forEach((text, i) => window.kit.say('customer', text, i % 4 ? `c${1 + (i % (count - 1))}` : 'c0'))
      },
      [texts, load.conversations] as const,
    )
    await wait(SETTLE)
  }
  await phase(page, 'one by one')
  for (let i = 0; i < load.steady; i++) {
    await page.evaluate(text => void window.kit.say('customer', text, 'c0'), lines.at(-1 - i) ?? '')
    await wait(LINE_EVERY)
  }
  await wait(SETTLE)
  await phase(page, 'switching')
  const rows = page.locator('.cs-conversation')
  const boxes = await rows.evaluateAll(all => all.slice(0, 10).map(row => row.getBoundingClientRect().toJSON()))
  const inSight = (boxes as DOMRect[]).filter(({ bottom }) => bottom < 700)
  for (let i = 0; i < load.switches; i++) {
    const box = inSight[(i + 1) % inSight.length]
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await wait(SWITCH_EVERY)
  }
  await wait(SETTLE)
  await phase(page, 'end')
}

/** A breakpoint comes up to ten seconds after the agent's last click, and is told once. */
const LAST_WORD = 12_000

/** After `play`: nothing happens any more, for `ms`. */
export async function rest(page: Page, ms: number): Promise<void> {
  await wait(LAST_WORD)
  await phase(page, 'idle')
  await wait(ms)
  await phase(page, 'end')
}
