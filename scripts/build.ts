import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { globSync } from 'tinyglobby'
import { createBuilder } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** The folder that a browser loads unchanged. */
export const DIST = join(root, 'dist')

const newest = (patterns: string[]): number =>
  Math.max(0, ...globSync(patterns, { cwd: root }).map(file => statSync(join(root, file)).mtimeMs))

/** Names the process that builds: test files run in several, and each asks for the extension. */
const HELD = join(root, '.cache/building')

/** Which process that is; empty where it has only just begun, or ended. */
function holder(): string {
  try {
    return readFileSync(HELD, 'utf8')
  } catch {
    return ''
  }
}

/** False where it has been stopped in the middle of it. */
function runs(pid: string): boolean {
  try {
    process.kill(Number(pid), 0)
    return true
  } catch {
    return false
  }
}

/** Waits until nobody else builds, then does so alone. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (;;) {
    try {
      writeFileSync(HELD, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      // Anything else than that it is held, a full disk say, would be waited for in vain.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const other = holder()
      if (other !== '' && !runs(other)) rmSync(HELD, { force: true })
      await setTimeout(100)
    }
  }
  try {
    await work()
  } finally {
    rmSync(HELD, { force: true })
  }
}

const fresh = (): boolean =>
  newest(['dist/content.js']) > newest(['src/**/*', 'public/**/*', 'manifest.json', 'vite.config.ts', 'package.json'])

/** Builds the extension into DIST, unless it is newer than every source. Same bytes as `npm run build`. */
export async function buildExtension(): Promise<string> {
  await alone(async () => {
    if (!fresh()) await build()
  })
  return DIST
}

async function build(): Promise<void> {
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
}
