import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Breather } from '../../../scripts/browser'

interface Versions {
  versions: { runningStatus: string }[]
}

/**
 * Kills the extension's worker as the browser does after thirty idle seconds, only now. Needs one of the extension's
 * pages: a debugger on the worker itself would keep it alive. True if there was one to kill.
 */
export async function killWorker(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  let running = false
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
    running ||= versions.some(({ runningStatus }) => runningStatus === 'running' || runningStatus === 'starting')
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
  return running
}

/**
 * Kills the browser itself with SIGKILL, as a crash would: nothing is written, nobody is told. Waits until the grant of
 * the enabled site is on its disk: it writes its preferences some seconds late.
 */
export async function killBrowser({ context, profile }: Breather): Promise<void> {
  const preferences = join(profile, 'Default/Preferences')
  while (!existsSync(preferences) || !readFileSync(preferences, 'utf8').includes('127.0.0.1')) {
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))
  const closed = new Promise(resolve => context.once('close', resolve))
  process.kill(pid, 'SIGKILL')
  await closed
}
