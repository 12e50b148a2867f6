import type { Page } from 'playwright'
import { allow, type Breather } from '../../../scripts/browser'

/** The welcome page that an installation opens. */
export async function welcomePage({ context, address }: Breather): Promise<Page> {
  const url = address('welcome/index.html')
  const open = context.pages().find(page => page.url().startsWith(url))
  return open ?? (await context.waitForEvent('page', page => page.url().startsWith(url)))
}

/** Enables a console as the agent does: its address into the welcome page, one click, the browser says yes. */
export async function enableSite(breather: Breather, url: string): Promise<Page> {
  await allow(breather, `${new URL(url).protocol}//${new URL(url).hostname}/*`)
  const page = await welcomePage(breather)
  await page.bringToFront()
  await page.locator('input').fill(url)
  await page.locator('button[type=submit]').click()
  await page.locator('.check li').waitFor()
  return page
}
