import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive } from './archive'
import { filesIn, sourceFiles } from './files'

/** One file for a store. */
export interface Package {
  name: string
  files: number
  bytes: Uint8Array
}

/**
 * What the stores are given, of the `dist/` that stands in a checkout: one zip for Chrome and Edge and one for Firefox
 * (the same files: no browser needs others), and, in a git checkout, the source that addons.mozilla.org asks for.
 */
export function packagesOf(root: string): Package[] {
  const { version } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')) as { version: string }
  const built = filesIn(join(root, 'dist'))
  const sources = sourceFiles(root)
  const zipped = archive(built)
  return [
    { name: `breather-${version}-chrome-edge.zip`, files: built.length, bytes: zipped },
    { name: `breather-${version}-firefox.zip`, files: built.length, bytes: zipped },
    ...(sources ? [{ name: `breather-${version}-source.zip`, files: sources.length, bytes: archive(sources) }] : []),
  ]
}
