import type { Page } from 'playwright'

/**
 * Kills the extension's worker as the browser does after thirty idle seconds, only now. Needs one of the extension's
 * pages: a debugger on the worker itself would keep it alive.
 */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}
