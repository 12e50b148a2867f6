import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildExtension } from '../../scripts/build'
import { archive } from '../../scripts/package/archive'
import { type Package, packagesOf } from '../../scripts/package/packages'

const root = resolve(import.meta.dirname, '../..')
/** A build, or a lint, beside everything else that goes on. */
const NET = 240_000

let packages: Package[]
let elsewhere: string
const named = (end: string): Package => {
  const found = packages.find(({ name }) => name.endsWith(end))
  if (!found) throw new Error(`no package ${end}`)
  return found
}

beforeAll(async () => {
  await buildExtension()
  packages = packagesOf(root)
  elsewhere = mkdtempSync(join(tmpdir(), 'breather-elsewhere-'))
}, NET)
afterAll(() => rmSync(elsewhere, { recursive: true }))

describe('the packages for the stores', () => {
  it('hold what the browsers load, file for file, in Firefox’s and Chrome’s alike', () => {
    const dist = join(root, 'dist')
    for (const end of ['-chrome-edge.zip', '-firefox.zip']) {
      const files = unzipSync(named(end).bytes)
      expect(Object.keys(files)).toEqual(globSync('**/*', { cwd: dist, dot: true }).toSorted())
      expect(Object.keys(files)).toContain('manifest.json')
      for (const [path, bytes] of Object.entries(files)) {
        expect(Buffer.compare(bytes, readFileSync(join(dist, path))), path).toBe(0)
      }
    }
  })

  it(
    'are the same, byte for byte, when their own source archive is unpacked and built in another folder',
    () => {
      for (const [path, bytes] of Object.entries(unzipSync(named('-source.zip').bytes))) {
        mkdirSync(join(elsewhere, dirname(path)), { recursive: true })
        writeFileSync(join(elsewhere, path), bytes)
      }
      symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
      const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
      // In another zone, and as another user's shell would have it.
      const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', NODE_ENV: 'test' }
      execFileSync(process.execPath, [tsx, 'scripts/package.ts'], { cwd: elsewhere, env })
      for (const end of ['-chrome-edge.zip', '-firefox.zip']) {
        const { name, bytes } = named(end)
        expect(Buffer.compare(readFileSync(join(elsewhere, 'out/package', name)), bytes), name).toBe(0)
      }
    },
    NET,
  )

  it('depend on no order of files and no clock', () => {
    const files = ['b.js', 'a/10.js', 'a/9.js', '2', '10'].map(path => ({ path, bytes: Buffer.from(path.repeat(99)) }))
    const zipped = archive(files)
    expect(Buffer.compare(archive(files.toReversed()), zipped)).toBe(0)
    const { TZ } = process.env
    process.env.TZ = 'America/St_Johns'
    expect(Buffer.compare(archive(files), zipped)).toBe(0)
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
    expect(strFromU8(unzipSync(zipped)['a/9.js'] ?? new Uint8Array())).toBe('a/9.js'.repeat(99))
  })
})

/** What the linter of addons.mozilla.org may say, and why that stands. Anything else fails. */
const KNOWN: Record<string, { why: string; where: RegExp }> = {
  BACKGROUND_SERVICE_WORKER_IGNORED: {
    why: 'Chrome’s worker and Firefox’s event page stand in one manifest: each browser takes its own.',
    where: /^manifest\.json$/,
  },
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: {
    why: 'Not offered for Android: consoles are used at a desk.',
    where: /^manifest\.json$/,
  },
  UNSAFE_VAR_ASSIGNMENT: {
    why: 'Preact’s own branch for dangerouslySetInnerHTML, which nothing of ours uses (see below).',
    where: /^(assets\/[\w-]+|card|teach)\.js$/,
  },
}

describe('the linter of addons.mozilla.org', () => {
  it(
    'finds no error in the package, and warns of nothing but what is known',
    () => {
      const path = join(elsewhere, 'firefox.zip')
      writeFileSync(path, named('-firefox.zip').bytes)
      const linter = join(root, 'node_modules/addons-linter/bin/addons-linter')
      const { stdout } = spawnSync(process.execPath, [linter, '-o', 'json', path], { encoding: 'utf8', maxBuffer: 1e8 })
      const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', Found[]>
      expect(errors).toEqual([])
      const unknown = warnings.filter(({ code, file }) => !KNOWN[code]?.where.test(file ?? ''))
      expect(unknown).toEqual([])
      // One that is not given any more has no place in the list.
      expect(Object.keys(KNOWN).filter(code => !warnings.some(found => found.code === code))).toEqual([])
    },
    NET,
  )

  it('is right that markup is never made of text, but in Preact', () => {
    const ways = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/i
    const ours = globSync('src/**/*.{ts,tsx}', { cwd: root })
    expect(ours.length).toBeGreaterThan(100)
    expect(ours.filter(file => ways.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

interface Found {
  code: string
  file?: string
  message: string
}
