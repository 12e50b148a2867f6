import type { Page } from 'playwright'

/**
 * Until a page has had time to show and to notice what came last, however loaded the machine is: three times idle, with a
 * moment between. A fixed wait is too short on one machine and too long on another.
 */
export async function settled(page: Page): Promise<void> {
  for (let looks = 0; looks < 3; looks++) {
    await page.evaluate(() => new Promise<void>(done => requestIdleCallback(() => done(), { timeout: 3000 })))
    await page.waitForTimeout(150)
  }
}
