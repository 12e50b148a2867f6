import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { heard, watchPage } from './injected'

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index % 17}`).join(' ')
const paragraphs = Array.from({ length: 12 }, (_, index) => `<p>${index} ${words(70)}</p>`).join('')
const comments = Array.from(
  { length: 8 },
  (_, i) => `<div class="comment"><b>User ${i}</b> <time>10:0${i}</time><p>${words(12)} ${i}</p></div>`,
).join('')
const mails = Array.from(
  { length: 30 },
  (_, i) =>
    `<li class="mail" data-id="${i + 70}"><b>Sender ${i}</b><span>${words(9)} ${i}</span><time>09:${i + 10}</time></li>`,
).join('')
const base = '<style>body{margin:0;font:14px sans-serif}</style>'

const PAGES: Record<string, string> = {
  'an article with a search box and comments': `${base}<header><input type=text placeholder="Search"></header><main style="width:700px;margin:auto"><h1>Title</h1>${paragraphs}<section class="comments">${comments}</section><form><textarea placeholder="Add a comment" style="width:600px;height:80px"></textarea><button>Post comment</button></form></main>`,
  'a short article with a comment form': `${base}<main style="width:700px;margin:auto"><h1>Title</h1><p>${words(60)}</p><form><textarea placeholder="写评论" style="width:600px;height:80px"></textarea><button>发表评论</button></form></main>`,
  'a mail client': `${base}<div style="display:flex;height:100vh"><ul style="width:320px;overflow:auto;margin:0">${mails}</ul><main style="flex:1;overflow:auto"><input type=text placeholder="Search mail"><h2>Subject</h2>${paragraphs}</main></div>`,
  'a mail being written': `${base}<div style="display:flex;height:100vh"><ul style="width:320px;overflow:auto;margin:0">${mails}</ul><main style="flex:1"><input type=text placeholder="To" style="width:100%"><input type=text placeholder="Subject" style="width:100%"><div contenteditable=true style="height:600px"><p>${words(40)}</p></div><button>Send</button></main></div>`,
  'a search page': `${base}<form role=search><input type=text placeholder="Search" style="width:600px"></form>${paragraphs}`,
  'a document editor': `${base}<div style="height:100vh;overflow:auto"><div style="height:40px">Menu</div><div contenteditable=true style="min-height:900px;width:800px;margin:auto">${paragraphs}</div></div>`,
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

it.each(Object.entries(PAGES))('%s is no console', async (_, html) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent(html)
  await watchPage(page)
  await page.waitForTimeout(900)
  await page.evaluate(() => document.body.append(document.createElement('p')))
  await page.waitForTimeout(600)
  expect(await heard(page)).toEqual([])
  await page.close()
})
