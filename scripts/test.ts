import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildExtension } from './build'
import { ensureChromium } from './chromium'
import { ensureFirefox } from './firefox'
import { type Failure, OUTCOME, type Outcome } from './test/outcome'

/* `npm test`: everything that must hold. Checks first, they are quick; then unit tests, the packages, and the suites in
 * real Chromium and real Firefox. */

const root = resolve(import.meta.dirname, '..')
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
/** Tests in a real browser, by the real clock: a machine that stands still for seconds can fail them. */
const BROWSER = /\.(chromium|firefox)\.test\.tsx?$/
/** More files than this failing at once is no accident. */
const SECOND_LOOKS = 3

function run(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  const started = Date.now()
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** Runs test files, all without `only`. Whether they held, and what became of each test; null where the run itself broke. */
function vitest(name: string, only: string[] = []): { held: boolean; outcome: Outcome | null } {
  const path = join(root, 'out/test.json')
  rmSync(path, { force: true })
  const reporters = ['--reporter=default', '--reporter=./scripts/test/outcome.ts']
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...only]
  const held = run(name, bin('vitest'), args, { [OUTCOME]: path })
  return { held, outcome: existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Outcome) : null }
}

/**
 * The files that deserve a second look: where few failed and all in a browser, each is run once more with the machine to
 * itself. What fails again has failed; what holds then is told as unsteady, for whoever reads this to mend.
 */
function unsteady({ failures }: Outcome): boolean {
  const files = [...new Set(failures.map(({ file }) => file))]
  if (files.length > SECOND_LOOKS || !files.every(file => BROWSER.test(file))) return false
  return files.map(file => vitest(`once more, alone: ${file}`, [file]).held).every(Boolean)
}

const line = (word: string, { file, test, told }: Failure): string =>
  `${word} ${file}${test && `: ${test}`}\n    ${told.split('\n').slice(0, 30).join('\n    ')}`

const started = Date.now()
for (const { version, path } of [ensureChromium(), ensureFirefox()]) console.log(`${version} (${path})`)
const checks = [
  run('types', bin('tsc'), ['-p', '.']),
  run('lint', bin('oxlint'), []),
  run('format', bin('biome'), ['format', '.']),
  run('unused code', bin('knip'), []),
]
await buildExtension()
const { held, outcome } = vitest('tests')
const steadied = !held && outcome !== null && outcome.failures.length > 0 && unsteady(outcome)
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s in all`)
if (outcome) {
  for (const failure of outcome.failures) console.log(line(steadied ? 'UNSTEADY' : 'FAILED', failure))
  console.log(`${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`)
}
if (steadied) console.log('What failed held when run once more, alone.')
process.exit((held || steadied) && checks.every(Boolean) ? 0 : 1)
