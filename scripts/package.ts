import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { uncommitted } from './package/files'
import { packagesOf } from './package/packages'

/*
 * `npm run package`: builds, and writes to out/package what the stores are given. The same commit gives the same bytes,
 * in any folder, at any time (tests/repo/zips.test.ts).
 */

const root = resolve(import.meta.dirname, '..')
const out = join(root, 'out/package')

const env = { ...process.env, NODE_ENV: 'production' }
const vite = join(root, 'node_modules/vite/bin/vite.js')
execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, env, stdio: 'inherit' })

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const { name, files, bytes } of packagesOf(root)) {
  writeFileSync(join(out, name), bytes)
  const sum = createHash('sha256').update(bytes).digest('hex')
  console.log(`${sum}  ${relative(process.cwd(), join(out, name))}  (${files} files, ${bytes.length} bytes)`)
}
if (!existsSync(join(root, '.git'))) console.log('No source archive: this is no git checkout.')
else if (uncommitted(root).length) console.log('Not for a store: there are changes that are not committed.')
