import type { Page } from 'playwright'

/**
 * Sets the clock of a page's documents: `at` (ms) when they are first asked, and on from there. What a console shows of
 * the time (its length, "yesterday", 9:05 or 10:05) is the same in every run then; else a fault shows at some hours only.
 */
export async function setClock(page: Page, at: number): Promise<void> {
  await page.addInitScript(by => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length) super(...given)
        else super(Real.now() + by)
      }
      static override now = () => Real.now() + by
    } as DateConstructor
  }, at - Date.now())
}
