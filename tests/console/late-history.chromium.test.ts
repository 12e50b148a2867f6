import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { heard, watchPage } from './injected'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
})
afterAll(() => browser.close())

const row = (text: string, me = false): string =>
  `<div style="display:flex;margin:6px${me ? ';flex-direction:row-reverse' : ''}"><div style="background:#eee;border-radius:8px;padding:6px 10px">${text}</div></div>`
const entry = (name: string, preview: string, more = ''): string =>
  `<div class="entry" style="height:44px;cursor:pointer" data-id="c-${name.length}7"><b>${name}</b><p style="margin:0">${preview}</p>${more}</div>`
const history = ['first question', 'second question', 'third question', 'fourth question', 'fifth question']

/** A desk where Annabel is open and Bob has said so many things that nobody has read, this the last of them. */
const desk = (said: string, unread: number): string =>
  `<!doctype html><html><body style="margin:0;font:14px/20px sans-serif"><div style="display:flex">
    <div style="width:260px">${entry('Annabel', 'so it is').replace('class="entry"', 'class="entry active"')}${entry('Bob', said, `<span class="badge">${unread}</span>`)}${entry('Caroline', 'bye now')}</div>
    <div style="width:600px"><h3 id="name">Annabel</h3><div id="thread" style="height:400px;overflow:auto">${row('where is it')}${row('on its way', true)}${row('so it is')}</div>
    <textarea style="width:100%;height:60px" placeholder="Type a message"></textarea><button>Send</button></div></div></body></html>`

/** What was told of these texts, and which of them as live. */
const told = async (texts: readonly string[]) =>
  (await heard(page)).flatMap(e => (e.type === 'message' && texts.includes(e.text) ? [[e.text, e.live] as const] : []))

async function begin(content: string): Promise<void> {
  // A new document: a watch cannot be begun twice in one.
  await page.goto('about:blank')
  await page.setContent(content)
  await watchPage(page)
  await expect.poll(async () => (await heard(page)).some(e => e.type === 'message')).toBe(true)
}

it('counts by the badge what comes before the last rows, too', async () => {
  await begin(desk('fifth question', 4))
  await page.evaluate(
    ([before, after]) => {
      const [ann, bob] = document.querySelectorAll('.entry')
      const thread = document.querySelector('#thread') as HTMLElement
      ann?.classList.remove('active')
      bob?.classList.add('active')
      bob?.querySelector('.badge')?.remove()
      ;(document.querySelector('#name') as HTMLElement).textContent = 'Bob'
      thread.innerHTML = after ?? ''
      // The older ones come as soon as the last ones have been told.
      window.heard.push = (...events) => {
        if (events.some(e => e.type === 'message' && e.text === 'fifth question'))
          setTimeout(() => thread.insertAdjacentHTML('afterbegin', before ?? ''), 0)
        return Array.prototype.push.apply(window.heard, events)
      }
    },
    [
      history
        .slice(0, 3)
        .map(text => row(text))
        .join(''),
      history
        .slice(3)
        .map(text => row(text))
        .join(''),
    ],
  )
  await expect.poll(async () => (await told(history)).length, { timeout: 10_000 }).toBe(5)
  expect(Object.fromEntries(await told(history))).toEqual({
    'first question': false,
    'second question': true,
    'third question': true,
    'fourth question': true,
    'fifth question': true,
  })
})

/** What happens on the page, one after the other, once Bob's entry is clicked, with no time to look between. */
type Step = { shows?: string; adds?: string; says?: string; thread?: 'hidden' | 'drawn'; clicks?: boolean }

const playOnClick = (steps: readonly Step[]): Promise<void> =>
  page.evaluate(played => {
    const [ann, bob] = document.querySelectorAll('.entry')
    const thread = document.querySelector('#thread') as HTMLElement
    const says = bob?.querySelector('p') as HTMLElement
    bob?.addEventListener('click', async () => {
      ann?.classList.remove('active')
      bob.classList.add('active')
      bob.querySelector('.badge')?.remove()
      ;(document.querySelector('#name') as HTMLElement).textContent = 'Bob'
      for (const step of played) {
        if (step.clicks) document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
        if (step.shows) thread.innerHTML = step.shows
        if (step.adds) thread.insertAdjacentHTML('beforeend', step.adds)
        if (step.says) says.textContent = step.says
        if (step.thread) thread.style.display = step.thread === 'hidden' ? 'none' : ''
        await Promise.resolve()
      }
    })
  }, steps)

const before = history
  .slice(0, 4)
  .map(text => row(text))
  .join('')
const answer: Step = { adds: row('the answer', true), says: 'the answer' }
const next: Step = { adds: row('fifth question'), says: 'fifth question' }

it.each([
  ['the agent has answered and the next line is there', [{ shows: before }, answer, next]],
  [
    'the thread is not drawn yet, and the agent clicks somewhere',
    [{ shows: before, thread: 'hidden' }, { clicks: true }, next, { ...answer, clicks: true }, { thread: 'drawn' }],
  ],
] satisfies [string, Step[]][])('counts what the badge had shown, where before it is read %s', async (_, steps) => {
  await begin(desk('fourth question', 1))
  const texts = [...history, 'the answer']
  await playOnClick(steps)
  await page.locator('.entry').nth(1).click()
  await expect.poll(async () => (await told(texts)).length, { timeout: 10_000 }).toBe(6)
  expect(Object.fromEntries(await told(texts))).toEqual({
    'first question': false,
    'second question': false,
    'third question': false,
    'fourth question': true,
    'the answer': true,
    'fifth question': true,
  })
})
