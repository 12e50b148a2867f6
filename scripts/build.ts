import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { createBuilder } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** The folder that a browser loads unchanged. */
export const DIST = join(root, 'dist')

const newest = (patterns: string[]): number =>
  Math.max(0, ...globSync(patterns, { cwd: root }).map(file => statSync(join(root, file)).mtimeMs))

/** Builds the extension into DIST, unless it is newer than every source. Same bytes as `npm run build`. */
export async function buildExtension(): Promise<string> {
  const sources = newest(['src/**/*', 'public/**/*', 'manifest.json', 'vite.config.ts', 'package.json'])
  if (newest(['dist/content.js']) > sources) return DIST
  // A test runner's own would make a development build: other bytes, with this machine's paths in them.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
    await builder.buildApp()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  return DIST
}
