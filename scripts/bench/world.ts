import type { CDPSession, Page } from 'playwright'

/** The extension's own world on a console's page, where its content script runs: as it, one can speak to the worker. */
export interface World {
  /** Runs an expression there and gives what it comes to. */
  run<T>(expression: string): Promise<T>
  close(): Promise<void>
}

/** Finds the world of the extension `id` on the page. Rejects where its script does not run. */
export async function worldOf(page: Page, id: string): Promise<World> {
  const devtools = await page.context().newCDPSession(page)
  const contextId = await contextOf(devtools, id)
  return {
    async run<T>(expression: string) {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as T
    },
    close: () => devtools.detach(),
  }
}

function contextOf(devtools: CDPSession, id: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no world of the extension on this page')), 10_000)
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin !== `chrome-extension://${id}`) return
      clearTimeout(late)
      resolve(context.id)
    })
    devtools.send('Runtime.enable').catch(reject)
  })
}
