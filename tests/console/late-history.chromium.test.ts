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

it('counts by the badge what comes before the last rows, too', async () => {
  await page.setContent(
    `<!doctype html><html><body style="margin:0;font:14px/20px sans-serif"><div style="display:flex">
    <div style="width:260px">${entry('Annabel', 'so it is').replace('class="entry"', 'class="entry active"')}${entry('Bob', 'fifth question', '<span class="badge">4</span>')}${entry('Caroline', 'bye now')}</div>
    <div style="width:600px"><h3 id="name">Annabel</h3><div id="thread" style="height:400px;overflow:auto">${row('where is it')}${row('on its way', true)}${row('so it is')}</div>
    <textarea style="width:100%;height:60px" placeholder="Type a message"></textarea><button>Send</button></div></div></body></html>`,
  )
  await watchPage(page)
  await expect.poll(async () => (await heard(page)).some(e => e.type === 'message')).toBe(true)
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
  const told = async () =>
    (await heard(page)).flatMap(e => (e.type === 'message' && history.includes(e.text) ? [[e.text, e.live]] : []))
  await expect.poll(async () => (await told()).length, { timeout: 10_000 }).toBe(5)
  expect(Object.fromEntries(await told())).toEqual({
    'first question': false,
    'second question': true,
    'third question': true,
    'fourth question': true,
    'fifth question': true,
  })
})
