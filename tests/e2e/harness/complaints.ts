import type { Breather } from '../../../scripts/browser'

/** What Chromium has to say against the extension: its manifest's faults, and every error that its worker and pages left uncaught. */
export async function complaints({ context, id }: Breather): Promise<string[]> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const info = await page.evaluate(extension => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<Info> } }
    }
    return chrome.developerPrivate.getExtensionInfo(extension)
  }, id)
  await page.close()
  return [...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message)
}

interface Info {
  manifestErrors: { message: string }[]
  runtimeErrors: { message: string }[]
}
