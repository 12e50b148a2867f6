import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { globSync } from 'tinyglobby'

/** One entry of the built extension with everything that it loads before anything is clicked, bytes. */
export interface Weight {
  entry: string
  files: number
  plain: number
  gzipped: number
}

/** The weights of all entries under `dist`, scripts first. */
export function weights(dist: string): Weight[] {
  const scripts = ['content.js', 'card.js', 'teach.js', 'background.js']
  const pages = globSync('*/index.html', { cwd: dist }).sort()
  return [...scripts, ...pages].map(entry => {
    const files = [...loadedBy(dist, entry, new Set([entry]))].map(file => readFileSync(join(dist, file)))
    const total = (of: (file: Buffer) => number): number => files.reduce((sum, file) => sum + of(file), 0)
    return {
      entry,
      files: files.length,
      plain: total(({ length }) => length),
      gzipped: total(file => gzipSync(file).length),
    }
  })
}

/** Assets named in an entry, and those that they import at once; not what is imported when it is needed. */
function loadedBy(dist: string, entry: string, known: Set<string>): Set<string> {
  const code = readFileSync(join(dist, entry), 'utf8').replace(/import\([^)]*\)/g, '')
  const named = /(?:assets\/|from\s*["'`]\.\/|import\s*["'`]\.\/)([\w-]+\.(?:js|css))/g
  for (const [, name] of code.matchAll(named)) {
    const asset = `assets/${name}`
    if (known.has(asset) || !existsSync(join(dist, asset)) || /__vite__mapDeps/.test(name ?? '')) continue
    known.add(asset)
    loadedBy(dist, asset, known)
  }
  return known
}
