import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const here = import.meta.dirname
const FILES = ['package.json', 'package-lock.json']

/** Where the kits' packages are put: more than a gigabyte, so outside of what the checks walk through. */
const folder = resolve(here, '../../../.cache/kits')

const isInstalled = (): boolean =>
  existsSync(join(folder, 'node_modules/.package-lock.json')) &&
  FILES.every(name => {
    const copy = join(folder, name)
    return existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(join(here, name), 'utf8')
  })

/** Installs the kits' packages, as their lock file names them, unless they are there. Throws if npm fails. */
export function installKits(): void {
  if (isInstalled()) return
  mkdirSync(folder, { recursive: true })
  for (const name of FILES) copyFileSync(join(here, name), join(folder, name))
  const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('the kits could not be installed; try again or leave them out with --no-kits')
}

/** Lets a kit's page find packages that only the kits have. */
export function kitPackages(): Plugin {
  return {
    name: 'kit-packages',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (/^[./\0]/.test(source) || !importer?.startsWith(here)) return null
      const own = await this.resolve(source, importer, { ...options, skipSelf: true })
      return own ?? this.resolve(source, join(folder, 'package.json'), { ...options, skipSelf: true })
    },
  }
}
