import type { Page } from 'playwright'
import { buildKit } from '../../tests/consoles/build'
import { serveStatic } from '../../tests/consoles/serve-static'
import { enableSite } from '../../tests/e2e/harness/enable'
import { type Breather, launch } from '../browser'
import { buildExtension } from '../build'

/** A browser with the built extension, and a chat kit's console at two addresses: one is enabled, the other is not. */
export interface Ground {
  breather: Breather
  /** One of the extension's own pages. */
  inside: Page
  enabled: string
  other: string
  close(): Promise<void>
}

export async function setGround(): Promise<Ground> {
  const dist = await buildExtension()
  const served = await serveStatic(await buildKit('chatscope'))
  // Memory is compared, so figures of it have to be exact; what is collected is collected when it is asked for.
  const switches = ['--enable-precise-memory-info', '--js-flags=--expose-gc']
  const breather = await launch({ dist, switches })
  const inside = await enableSite(breather, served.url)
  // The welcome page looks at every open console each second or so, and would be measured with it.
  await inside.goto(breather.address('settings/index.html'))
  return {
    breather,
    inside,
    enabled: `${served.url}/index.html?empty=1`,
    other: `${served.url.replace('127.0.0.1', 'localhost')}/index.html?empty=1`,
    async close() {
      await breather.close()
      await served.stop()
    },
  }
}
