import { type Browser, chromium } from 'playwright'
import { QUIET } from '../../scripts/browser'
import { ensureChromium } from '../../scripts/chromium'

/** The machine's own Chromium, quiet: it talks to nobody but the pages a test serves. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium().path, args: QUIET })
}
