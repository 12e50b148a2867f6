import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Found } from './chromium'
import { canInstall, installPackages } from './debian'

/** The environment variable that names a Firefox to use. */
export const FIREFOX = 'BREATHER_FIREFOX'

/** The manifest's `strict_min_version`. */
const OLDEST = 140

const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
]

/** Name and version as the browser prints them, or null where it does not start or is too old. */
function versionOf(path: string): string | null {
  if (!existsSync(path)) return null
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  const line = stdout?.match(/^Mozilla Firefox (\d+)\..*$/m)
  return status === 0 && line && Number(line[1]) >= OLDEST ? line[0].trim() : null
}

/** The first usable Firefox: the one named by the environment, else an installed one; or null. Throws where the one named does not do. */
export function findFirefox(): Found | null {
  const named = process.env[FIREFOX]
  if (named) {
    const version = versionOf(named)
    if (version === null) throw new Error(`${FIREFOX}=${named} is no Firefox ${OLDEST} or later that starts.`)
    return { path: named, version }
  }
  for (const path of INSTALLED) {
    const version = versionOf(path)
    if (version !== null) return { path, version }
  }
  return null
}

/** Debian's package, where apt and root are there. */
function install(): void {
  if (!canInstall()) return
  console.log('No Firefox found. Installing Debian’s firefox-esr …')
  installPackages('firefox-esr')
}

/** A usable Firefox, installed if need be. Throws with what to do where that fails. */
export function ensureFirefox(): Found {
  const found = findFirefox() ?? (install(), findFirefox())
  if (found) return found
  throw new Error(
    [
      `No Firefox ${OLDEST} or later could be found or installed. Do one of these, then run the command again:`,
      '  - install it (Debian: sudo apt-get install firefox-esr; elsewhere: from mozilla.org), or',
      `  - set ${FIREFOX} to the path of one.`,
      'The tests of everything else: npm run test:unit, npm run test:chromium.',
    ].join('\n'),
  )
}
