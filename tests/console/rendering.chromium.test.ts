import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { settled } from '../consoles/settled'
import { launchChromium } from '../consoles/browser'
import { heard, untilFound, watchPage } from './injected'

/** A console with nothing but position to go by: hashed classes, no ids, no names in the rows. */
const PAGE = `<!doctype html><style>
body{margin:0;display:flex;height:100vh;font:14px sans-serif}.x1{width:240px}.x2{flex:1;display:flex;flex-direction:column}
.x3{flex:1;overflow-y:auto}.r7{display:flex;padding:4px}.r7.k2{justify-content:flex-end}.q9{background:#eee;border-radius:8px;padding:6px}
.on3{background:#def}</style>
<div class=x1><div class="z1 on3"><b>Ann</b><p>hello 3</p></div><div class=z1><b>Bob</b><p>yo</p></div><div class=z1><b>Cid</b><p>hm</p></div></div>
<div class=x2><h3>Ann</h3><div class=x3></div><textarea placeholder="Type a message"></textarea></div>`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1100, height: 700 } })
  await page.setContent(PAGE)
  await page.evaluate(() => {
    const thread = document.querySelector('.x3') as HTMLElement
    Object.assign(window, {
      row(text: string, mine = false) {
        const row = document.createElement('div')
        row.className = mine ? 'r7 k2' : 'r7'
        row.append(document.createElement('span'))
        ;(row.firstChild as HTMLElement).className = 'q9'
        ;(row.firstChild as HTMLElement).textContent = text
        return row
      },
      thread,
    })
  })
  await run(() => {
    for (const count of [1, 2, 3]) thread.append(row(`hello ${count}`), row(`reply ${count}`, true))
  })
  await watchPage(page)
  await untilFound(page)
})
afterEach(() => page.close())

declare const thread: HTMLElement
declare const row: (text: string, mine?: boolean) => HTMLElement

async function run(work: () => void | Promise<void>) {
  await page.evaluate(work)
  await settled(page)
}
const told = async () =>
  (await heard(page))
    .flatMap(e => (e.type === 'message' ? [`${e.live ? 'live' : 'old'} ${e.role} ${e.text}`] : []))
    .slice(6)

it('tells history put before as old, and what comes after as live', async () => {
  await run(() => thread.prepend(row('earlier 1'), row('earlier 2', true)))
  await run(() => thread.append(row('now')))
  expect(await told()).toEqual(['old customer earlier 1', 'old agent earlier 2', 'live customer now'])
})

it('tells an optimistic twin once, also when it is drawn anew', async () => {
  await run(() => thread.append(row('ok', true)))
  await run(() => {
    thread.lastElementChild?.remove()
    setTimeout(() => thread.append(row('ok', true)), 120)
  })
  await run(() => thread.lastElementChild?.setAttribute('data-id', '77'))
  expect(await told()).toEqual(['live agent ok'])
})

it('tells nothing again when all is drawn anew, and counts twenty equal lines', async () => {
  await run(() => thread.replaceChildren(...[...thread.children].map(child => child.cloneNode(true))))
  await run(() => {
    for (let count = 0; count < 20; count++) thread.append(row('在吗'))
  })
  await run(() => thread.replaceChildren(...[...thread.children].map(child => child.cloneNode(true))))
  expect(await told()).toEqual(Array.from({ length: 20 }, () => 'live customer 在吗'))
})

it('keeps telling while a node flips a hundred times a second', async () => {
  await run(() => {
    const flip = setInterval(() => thread.parentElement?.querySelector('h3')?.classList.toggle('storm'), 10)
    const flipRow = setInterval(() => thread.firstElementChild?.classList.toggle('storm'), 10)
    setTimeout(() => {
      clearInterval(flip)
      clearInterval(flipRow)
    }, 2500)
    setTimeout(() => thread.append(row('in the storm')), 300)
  })
  await expect.poll(told).toEqual(['live customer in the storm'])
  expect(await told()).toEqual(['live customer in the storm'])
})

it('tells no typing line, draft, toast or preview', async () => {
  await run(() => {
    const typing = row('Ann is typing…')
    const draft = row('half a sent')
    draft.classList.add('draft')
    const toast = document.createElement('div')
    toast.textContent = 'Bob: new message'
    const peek = row('half a sentence')
    const label = document.createElement('small')
    label.textContent = '正在输入…'
    peek.prepend(label)
    thread.append(typing, draft, peek)
    document.body.append(toast)
    const preview = document.querySelector('.z1:nth-child(2) p')
    if (preview) preview.textContent = 'are you there?'
  })
  expect(await told()).toEqual([])
})

it('reads open shadow roots', async () => {
  await run(() => {
    const host = document.createElement('chat-row')
    host.style.display = 'block'
    const inner = row('from the shadow')
    const style = document.createElement('style')
    style.textContent = '.r7{display:flex}.q9{background:#eee;border-radius:8px}'
    host.attachShadow({ mode: 'open' }).append(style, inner)
    thread.append(host)
  })
  expect(await told()).toEqual(['live customer from the shadow'])
})
