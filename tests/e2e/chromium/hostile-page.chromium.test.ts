import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConversation } from '../../consoles/play'
import { cardBox, cardOn, cardTheme, clickCard, waitForCard } from '../harness/card'
import { command } from '../harness/command'
import { setStage, type Stage } from '../harness/stage'
import { textFor } from '../../../src/ui/text/pick'

const zh = textFor('zh-CN')
const exactly = (text: string) => new RegExp(`^${text}$`)

/** What a page can say of everything on it, ours included, if it could. */
const HOSTILE = `
  html { opacity: 0.3; filter: invert(1) hue-rotate(90deg); transform: rotate(4deg) scale(0.8); direction: rtl; font-size: 40px; }
  *, *::before, *::after {
    --ink: #f0f !important; --paper: #0ff !important; --surface: #0ff !important; --tea: #ff0 !important; --t-15: 40px !important;
    --font-text: fantasy !important; --line: #f00 !important; --place-top: 700px !important; --place-right: 900px !important;
  }
  div, html > div, body ~ div {
    display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important;
    width: 3px !important; height: 3px !important; overflow: hidden !important; clip-path: inset(50%) !important;
    transform: scale(0.1) !important; position: static !important; color: #f0f !important; font: 60px fantasy !important;
    letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 4 !important; z-index: -1 !important;
  }
  section, header, footer, button, h2, h3, p, ol, li, svg, blockquote { margin: 40px !important; background: #ff0 !important; border: 9px solid #f0f !important; }
`

/** How much of it is compared, px from its top. */
const HIGH = 640

/** Nothing but the page's own scripts and styles: no inline style, no style element, no blob, no eval. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: http:; base-uri 'none'; form-action 'none'; trusted-types; require-trusted-types-for 'script'"

describe('what is shown on a page that is not friendly', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await stage.page.bringToFront()
  })
  afterAll(() => stage.close())

  async function openExits(page: Page): Promise<Buffer> {
    await command(stage.breather, 'exits')
    await waitForCard(page, new RegExp(zh.exits.head))
    await page.mouse.move(5, 5)
    // It arrives in a quarter of a second; two pictures that are the same say that it has.
    let before: Buffer = Buffer.alloc(0)
    for (let i = 0; i < 40; i++) {
      const box = await cardBox(page)
      if (!box) throw new Error('no card')
      // As high as it is with the reply box below it and without.
      const clip = { x: box.left, y: box.top, width: box.right - box.left, height: HIGH }
      const picture = await page.screenshot({ clip })
      if (picture.equals(before)) return picture
      before = picture
    }
    throw new Error('never still')
  }

  it('looks the same, point for point, whatever the page says of everything on it', async () => {
    const { page } = stage
    const plain = await openExits(page)
    await clickCard(page, exactly(zh.nudge.close))
    const style = await page.addStyleTag({ content: HOSTILE })
    const beset = await openExits(page)
    expect(beset.equals(plain)).toBe(true)
    // And it can be used: the click lands.
    await clickCard(page, exactly(zh.exits.use))
    await stage.tallyWhen(t => t.exits?.warn === 1)
    await clickCard(page, exactly(zh.nudge.close))
    expect(await cardOn(page)).toBeNull()
    await style.evaluate(element => (element as unknown as Element).remove())
  })

  it('follows the page’s light or dark, not the system’s', async () => {
    const { page } = stage
    for (const [ground, theme] of [
      ['#101418', 'dark'],
      ['#ffffff', 'light'],
    ] as const) {
      const style = await page.addStyleTag({ content: `* { background: ${ground} !important }` })
      await command(stage.breather, 'exits')
      await waitForCard(page, new RegExp(zh.exits.head))
      await expect.poll(() => cardTheme(page)).toBe(theme)
      await clickCard(page, exactly(zh.nudge.close))
      await style.evaluate(element => (element as unknown as Element).remove())
    }
  })

  it('moves aside, so that it is never over the reply box, wherever that goes', async () => {
    const { page } = stage
    const places = [
      'top: 0; right: 0; width: 700px; height: 300px',
      'top: 0; right: 0; width: 460px; height: 100%',
      'bottom: 0; right: 0; width: 100%; height: 220px',
      'top: 0; left: 0; width: 100%; height: 240px',
    ]
    for (const place of places) {
      const style = await page.addStyleTag({
        content: `.write textarea { position: fixed !important; z-index: 9; margin: 0 !important; min-height: 0 !important; max-height: none !important; max-width: none !important; ${place.replaceAll(';', ' !important;')} !important }`,
      })
      for (const name of ['reach', 'exits'] as const) {
        await command(stage.breather, name)
        await waitForCard(page, new RegExp(zh.exits.label))
        const field = await page.locator('.write textarea').boundingBox()
        if (!field) throw new Error('no reply box')
        await expect
          .poll(async () => {
            const card = await cardBox(page)
            if (!card) return 'none'
            const apart =
              card.left >= field.x + field.width ||
              card.right <= field.x ||
              card.top >= field.y + field.height ||
              card.bottom <= field.y
            return apart ? 'apart' : JSON.stringify({ card, field })
          })
          .toBe('apart')
        await clickCard(page, exactly(zh.nudge.close))
      }
      await style.evaluate(element => (element as unknown as Element).remove())
    }
  })

  it('works under the strictest policy', async () => {
    const { page } = stage
    await page.route(`${stage.desk.url}/`, async route => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': STRICT } })
    })
    const refused: string[] = []
    page.on('console', message => {
      if (/Content Security Policy|TrustedHTML/.test(message.text())) refused.push(message.text())
    })
    await page.goto(`${stage.desk.url}/`)
    await openConversation(page, 'first')
    await page.waitForTimeout(1000)
    const before = refused.length
    await openExits(page)
    const box = await cardBox(page)
    expect(box && box.right - box.left).toBe(400)
    expect(refused.slice(before)).toEqual([])
  })
})
