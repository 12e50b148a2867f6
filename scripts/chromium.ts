import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { canInstall, installPackages } from './debian'

/**
 * A Chromium that loads unpacked extensions. Branded Chrome refuses `--load-extension` from version 137 on, so it is
 * never picked; where one is named by hand we say so.
 */
export interface Found {
  path: string
  version: string
}

/** The environment variable that names a browser to use. */
export const VARIABLE = 'BREATHER_CHROMIUM'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/opt/chrome-for-testing/chrome',
]
const ON_PATH = ['chromium', 'chromium-browser', 'chrome-for-testing']

/** Name and version as the browser prints them, or null where it does not start. */
function versionOf(path: string): string | null {
  const started = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 })
  const line = started.stdout?.match(/^.*\d+\.\d+\.\d+.*$/m)?.[0]
  return started.status === 0 && line ? line.trim() : null
}

/** Branded Chrome says "Google Chrome 137…", Chrome for Testing says its own name. */
const refusesExtensions = (version: string): boolean =>
  /^(Google Chrome|Microsoft Edge)\s/.test(version) && !/for Testing/.test(version)

function usable(path: string | undefined): Found | null {
  if (!path || !existsSync(path)) return null
  const version = versionOf(path)
  return version !== null && !refusesExtensions(version) ? { path, version } : null
}

function onPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined
}

/** The first usable Chromium: the one named by the environment, an installed one, Playwright's own; or null. */
export function findChromium(): Found | null {
  const named = process.env[VARIABLE]
  if (named) {
    const version = existsSync(named) ? versionOf(named) : null
    if (version === null) throw new Error(`${VARIABLE}=${named} is no browser that starts.`)
    if (refusesExtensions(version)) {
      throw new Error(`${VARIABLE} names ${version}, which does not load unpacked extensions (Chrome 137 and later).`)
    }
    return { path: named, version }
  }
  for (const path of [...INSTALLED, ...ON_PATH.map(onPath), chromium.executablePath()]) {
    const found = usable(path)
    if (found) return found
  }
  return null
}

/** Runs a command with its output shown; false where it fails. */
function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** Installs a Chromium: by Playwright's installer, else Debian's package where apt and root are there. */
function install(): void {
  console.log('No Chromium found. Installing one with Playwright …')
  if (run('npx', ['playwright', 'install', 'chromium'])) return
  if (!canInstall()) return
  console.log('Playwright could not fetch one. Installing Debian’s package …')
  installPackages('chromium', 'fonts-noto-cjk')
}

/** A usable Chromium, installed if need be. Throws with what to do where that fails. */
export function ensureChromium(): Found {
  const found = findChromium() ?? (install(), findChromium())
  if (!found) {
    throw new Error(
      [
        'No Chromium could be found or installed. Do one of these, then run the command again:',
        '  - install Chromium (Debian, Ubuntu: sudo apt-get install chromium), or',
        '  - run: npx playwright install --with-deps chromium, or',
        `  - set ${VARIABLE} to the path of a Chromium or Chrome for Testing.`,
        'Google Chrome itself will not do: since version 137 it refuses to load unpacked extensions.',
      ].join('\n'),
    )
  }
  ensureChineseFont()
  return found
}

/** Without a Chinese font every screenshot shows boxes; on a Debian machine of our own we can mend that. */
function ensureChineseFont(): void {
  if (!canInstall() || !onPath('fc-list')) return
  if (execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).trim() !== '') return
  console.log('No Chinese font found. Installing fonts-noto-cjk …')
  installPackages('fonts-noto-cjk')
}
