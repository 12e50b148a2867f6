import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { keyboardMisses, violations } from './faults'

/* The other files find nothing; here it is seen that they would. */

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const faulty = '<p style="color:#ccc;background:#fff">pale</p><button></button>'
const pageOf = (html: string): string =>
  `<!doctype html><html lang="en"><title>x</title><body><main><h1>x</h1>${html}</main>`
const ids = (found: readonly string[]): Set<string> => new Set(found.map(line => line.split(':')[0] ?? ''))

describe('what is wrong with a page', () => {
  it('is found in ours', async () => {
    await page.setContent(pageOf(faulty))
    expect(ids(await violations(page, 'popup', 'all'))).toEqual(new Set(['color-contrast', 'button-name']))
    expect(ids(await violations(page, 'popup', 'colour'))).toEqual(new Set(['color-contrast']))
  })

  it('is found in what stands on another, and nowhere else there', async () => {
    await page.setContent(`${pageOf(faulty)}<div></div>`)
    const shadow = (html: string): Promise<void> =>
      page.evaluate(inner => {
        const place = document.body.lastElementChild as HTMLElement
        const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' })
        root.innerHTML = `<div class="skin">${inner}</div>`
      }, html)
    await shadow('<button style="padding:12px 30px">so</button>')
    expect(await violations(page, 'nudge', 'all')).toEqual([])
    await shadow(faulty)
    expect(ids(await violations(page, 'nudge', 'all'))).toEqual(new Set(['color-contrast', 'button-name']))
  })

  it('is found where no key leads', async () => {
    await page.setContent(pageOf('<button>one</button><button tabindex="-1">two</button><a href="#x">three</a>'))
    expect(await keyboardMisses(page, 'popup')).toEqual(['1: two'])
    // Reached, but nobody sees it.
    await page.setContent(pageOf('<button onfocus="this.blur()">one</button><button>two</button>'))
    expect(await keyboardMisses(page, 'popup')).toEqual(['0: one'])
  })
})
