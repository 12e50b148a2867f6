import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildReader, heard } from './injected'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
})
afterAll(() => browser.close())

const ASKED = 10
const row = (text: string, place: number): string =>
  `<div style="display:flex;margin:6px${place % 2 ? ';flex-direction:row-reverse' : ''}"><div style="background:#eee;border-radius:8px;padding:6px 10px">${text}</div></div>`
const entry = (name: string, preview: string): string =>
  `<div class="entry" style="height:44px;cursor:pointer" data-id="c-${name.length}7"><b>${name}</b><p style="margin:0">${preview}</p></div>`
const lines = (who: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${who} line ${i + 1}`)

const told = async (live: boolean): Promise<string[]> =>
  (await heard(page)).flatMap(e => (e.type === 'message' && e.live === live ? [e.text] : []))

async function open(name: string, texts: readonly string[]): Promise<void> {
  const thread = texts.map(row).join('')
  await page.evaluate(
    ([who, inside]) => {
      for (const one of document.querySelectorAll('.entry'))
        one.classList.toggle('active', one.querySelector('b')?.textContent === who)
      ;(document.querySelector('#name') as HTMLElement).textContent = who
      ;(document.querySelector('#thread') as HTMLElement).innerHTML = inside
    },
    [name, thread] as const,
  )
}

it('reads of a conversation no more than was asked for, and further back where it must, and tells all that is new', async () => {
  await page.setContent(
    `<!doctype html><html><body style="margin:0;font:14px/20px sans-serif"><div style="display:flex">
    <div style="width:260px">${entry('Annabel', 'so it is')}${entry('Bob', 'well')}${entry('Caroline', 'bye now')}</div>
    <div style="width:600px"><h3 id="name"></h3><div id="thread" style="height:400px;overflow:auto"></div>
    <textarea style="width:100%;height:60px" placeholder="Type a message"></textarea><button>Send</button></div></div></body></html>`,
  )
  const ann = lines('Ann', 40)
  await open('Annabel', ann)
  await page.addScriptTag({ content: await buildReader() })
  await page.evaluate(history => {
    window.heard = []
    const { signal } = new AbortController()
    window.BreatherConsole.watchConsole(document, { onEvent: event => window.heard.push(event), signal, history })
  }, ASKED)
  await expect.poll(() => told(false)).toEqual(ann.slice(-ASKED))

  // What comes is told whatever was asked for, and a change to what was not asked for brings none of it.
  const burst = lines('New', 2 * ASKED)
  await page.evaluate(inside => {
    const thread = document.querySelector('#thread') as HTMLElement
    thread.insertAdjacentHTML('beforeend', inside)
    thread.firstElementChild?.classList.add('seen')
    thread.scrollTop = thread.scrollHeight
  }, burst.map(row).join(''))
  await expect.poll(() => told(true)).toEqual(burst)
  expect(await told(false)).toEqual(ann.slice(-ASKED))

  const bob = lines('Bob', 30)
  await open('Bob', bob)
  await expect.poll(async () => (await told(false)).slice(ASKED)).toEqual(bob.slice(-ASKED))

  // Of what is known nothing is among the last lines: it is looked for further back.
  const since = lines('Since', 2 * ASKED)
  await open('Annabel', [...ann, ...burst, ...since])
  await page.evaluate(() => {
    const thread = document.querySelector('#thread') as HTMLElement
    thread.scrollTop = thread.scrollHeight
  })
  await expect.poll(async () => (await told(true)).slice(burst.length)).toEqual(since)
  const all = [...(await told(true)), ...(await told(false))]
  expect(all.length).toBe(new Set(all).size)
})
