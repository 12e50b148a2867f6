import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Pinned; fetched when it is first measured, since it brings a bundler's binaries as dependencies of its own. */
const VERSION = '4.9.133'
const folder = resolve(import.meta.dirname, '../../.cache/bench/darkreader')

/** A page script that switches darkreader's dynamic theme on, or null where the package cannot be had. */
export function darkReader(): string | null {
  const file = join(folder, 'package/darkreader.js')
  if (!existsSync(file) && !fetchPackage()) return null
  return `${readFileSync(file, 'utf8')}\nDarkReader.setFetchMethod(window.fetch)\nDarkReader.enable({ brightness: 100, contrast: 90 })`
}

export const DARKREADER = `darkreader ${VERSION}`

function fetchPackage(): boolean {
  mkdirSync(folder, { recursive: true })
  const shell = process.platform === 'win32'
  const packed = spawnSync('npm', ['pack', `darkreader@${VERSION}`, '--silent'], { cwd: folder, shell })
  const unpacked = spawnSync('tar', ['-xzf', `darkreader-${VERSION}.tgz`], { cwd: folder })
  if (packed.status === 0 && unpacked.status === 0) return true
  console.error(`darkreader ${VERSION} could not be fetched; it is left out`)
  return false
}
