import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core'
import type { CDPSession, Page } from 'playwright'
import type { View } from './pages'

/** Views that stand on somebody else's page, in a shadow root. */
const isGuest = (view: View): boolean => view === 'nudge' || view === 'teach'

/** What is wrong with the layout: text cut or outside, controls too small, the page wider than its window. */
export const layoutFaults = (page: Page, view: View) =>
  page.evaluate(inShadow => {
    const root = inShadow ? (document.body.lastElementChild as HTMLElement).shadowRoot : document.body
    const faults: string[] = []
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wide > 0) faults.push(`page is ${wide} px too wide`)
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (element.closest('svg, .unseen')) continue
      const box = element.getBoundingClientRect()
      const name = `${element.tagName}.${element.className} "${element.textContent.slice(0, 30)}"`
      if (box.width === 0 && box.height === 0) continue
      if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${name} lies outside`)
      // A word's side bearing may overhang by a pixel.
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') {
        faults.push(`${name} is cut by ${element.scrollWidth - element.clientWidth} px`)
      }
      if (element.matches('button, a, input') && Math.min(box.width, box.height) < 24) {
        faults.push(`${name} is ${Math.round(box.width)} x ${Math.round(box.height)}`)
      }
    }
    return faults
  }, isGuest(view))

/** Tabs through the page: the controls reached, against all that are there. */
export async function keyboardMisses(page: Page, view: View): Promise<string[]> {
  const names = await page.evaluate(shadow => {
    const root = shadow ? (document.body.lastElementChild as HTMLElement).shadowRoot : document
    const controls = [
      ...(root?.querySelectorAll<HTMLElement>(
        'button:not(:disabled), a[href], input, select, textarea, summary, [tabindex="0"]',
      ) ?? []),
    ]
      // What is folded away is reached once it is unfolded.
      .filter(control => control.checkVisibility())
    const reached = new Set<number>()
    // Told by the page, so that a key need not wait for the answer to the one before it.
    root?.addEventListener('focusin', ({ target }) => {
      const nth = controls.indexOf(target as HTMLElement)
      if (nth >= 0 && (target as HTMLElement).matches(':focus-visible')) reached.add(nth)
    })
    Object.assign(window, { reached })
    return controls.map(
      (control, i) => `${i}: ${control.textContent || control.getAttribute('aria-label') || control.tagName}`,
    )
  }, isGuest(view))
  // A date is reached in up to four steps: its parts, and its calendar.
  const dates = await page.locator('input[type=date]').count()
  const keys = await keysOf(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const round = async (): Promise<string[]> => {
    const pressed = Array.from({ length: names.length + 2 + 3 * dates }, () => [
      keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ])
    await Promise.all(pressed.flat())
    const reached = await page.evaluate(() => [...(window as unknown as { reached: Set<number> }).reached])
    return names.filter((_, i) => !reached.includes(i))
  }
  // On a busy machine the view may set its focus while the keys come, which begins the round anew: what is in reach is
  // reached in a second one, and what is not in none.
  const missed = await round()
  return missed.length > 0 ? round() : missed
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()
/** The browser's own keyboard: its keys come in order, however many are under way. */
function keysOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe is in the page once for as long as its document lives: its source is half a megabyte, and the states are many. */
async function putAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
}

/** Which of axe's rules: all, those that a theme can change, or those that none can. */
export type Rules = 'all' | 'colour' | 'form'

const CONTRAST = 'color-contrast'
const RUN: Record<Rules, RunOptions> = {
  all: { runOnly: { type: 'tag', values: RULES } },
  colour: { runOnly: { type: 'rule', values: [CONTRAST] } },
  form: { runOnly: { type: 'tag', values: RULES }, rules: { [CONTRAST]: { enabled: false } } },
}

/** What axe finds by these rules. */
export async function violations(page: Page, view: View, rules: Rules): Promise<string[]> {
  await putAxe(page)
  // Of the console's page only what is ours.
  const context: ElementContext = isGuest(view)
    ? { include: [{ fromShadowDom: ['body > div:last-child', '.skin'] }] }
    : { include: ['html'] }
  // There is nothing to load beforehand: no media, and no sheet from elsewhere.
  const options: RunOptions = { ...RUN[rules], preload: false, resultTypes: ['violations', 'incomplete'] }
  const { violations: found, incomplete } = await page.evaluate<AxeResults, string>(
    given =>
      (window as unknown as { axe: { run(...of: unknown[]): Promise<AxeResults> } }).axe.run(...JSON.parse(given)),
    JSON.stringify([context, options]),
  )
  // A contrast that axe could not see is not a good one; only the chart's labels are beyond it (they are --ink-2 on --paper).
  const unseen = incomplete
    .filter(({ id }) => id === CONTRAST)
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(node => !node.html.startsWith('<text')) }))
  return [...found, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
