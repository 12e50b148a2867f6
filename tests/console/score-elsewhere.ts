import type { Browser, Page } from 'playwright'
import { watchAlone, type Watch } from './score-watch'

export interface ElsewhereOptions {
  watch?(page: Page): Promise<Watch>
}

/** Looks at a page that is no console while things happen on it; what the reader told there, which must be nothing. */
export async function lookElsewhere(
  browser: Pick<Browser, 'newPage'>,
  url: string,
  { watch = watchAlone }: ElsewhereOptions = {},
): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } })
  try {
    await page.addInitScript('globalThis.__name ??= named => named')
    await page.goto(url)
    await page.waitForFunction(() => 'poke' in window)
    const watching = await watch(page)
    await page.waitForTimeout(900)
    for (let time = 0; time < 4; time++) {
      await page.evaluate(() => window.poke())
      await page.waitForTimeout(350)
    }
    // Somebody writes where one can write.
    const boxes = page.locator('textarea, [contenteditable]:not([contenteditable=false])')
    for (let place = 0; place < Math.min(2, await boxes.count()); place++) {
      await boxes
        .nth(place)
        .click({ timeout: 2000 })
        .catch(() => {})
      await page.keyboard.type('ok, thank you', { delay: 8 })
      await page.evaluate(() => window.poke())
      await page.waitForTimeout(350)
    }
    await page.waitForTimeout(600)
    return (await watching.told()).map(event =>
      event.type === 'console'
        ? `console ${event.state} ${event.confidence}: ${event.because.join(', ')}`
        : event.type === 'message'
          ? `message ${event.role} ${event.text.slice(0, 40)}`
          : event.type,
    )
  } finally {
    await page.close()
  }
}
