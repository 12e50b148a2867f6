import { readdirSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { kitPackages } from './kits/install'

const here = import.meta.dirname
const cache = resolve(here, '../../.cache/consoles')

/** The kits whose packages are not the project's own; `installKits` must have put them there. */
export const INSTALLED_KITS = ['antdx', 'chatui', 'rce', 'semi', 'tdesign'] as const

/** The chat kits that have a page of their own under `kits/`. */
export type KitName = 'chatscope' | (typeof INSTALLED_KITS)[number]

const newest = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

async function buildPage(name: string, root: string, sources: string[], jsxImportSource: string): Promise<string> {
  const outDir = join(cache, name)
  const built = statSync(join(outDir, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built > Math.max(...sources.map(newest))) return outDir
  // Built beside and moved in, so that a second test process never serves a half-written page.
  const fresh = `${outDir}.${process.pid}.${Date.now()}`
  await mkdir(cache, { recursive: true })
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    mode: 'production',
    plugins: [kitPackages()],
    // One React, the project's, whichever package asks.
    resolve: { dedupe: ['react', 'react-dom'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    // A test runner's environment would make a development build, for which React's own has no functions.
    oxc: { jsx: { runtime: 'automatic', importSource: jsxImportSource, development: false } },
    build: { outDir: fresh, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 5000 },
  })
  const old = `${fresh}.old`
  await rename(outDir, old).catch(() => {})
  await rename(fresh, outDir).catch(() => rm(fresh, { recursive: true, force: true }))
  await rm(old, { recursive: true, force: true })
  return outDir
}

/** Builds the demo console's page into `.cache/consoles/desk` unless it is newer than its sources; returns the folder. */
export function buildDesk(): Promise<string> {
  const desk = join(here, 'desk')
  const sources = [join(desk, 'client'), join(desk, 'protocol.ts'), join(here, 'build.ts')]
  return buildPage('desk', join(desk, 'client'), sources, 'preact')
}

/** Builds one chat kit's page into `.cache/consoles/<name>` unless it is newer than its sources; returns the folder. */
export function buildKit(name: KitName): Promise<string> {
  const kits = join(here, 'kits')
  return buildPage(name, join(kits, name), [kits, join(here, 'engine'), join(here, 'build.ts')], 'react')
}
