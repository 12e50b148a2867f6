import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildExtension } from './build'
import { ensureChromium } from './chromium'

/* `npm test`: everything that must hold. Checks first, they are quick; then unit tests and the real-Chromium suites. */

const root = resolve(import.meta.dirname, '..')
const report = join(root, 'out/test.json')
const bin = (name: string): string => join(root, 'node_modules/.bin', name)

function run(name: string, command: string, args: string[]): boolean {
  const started = Date.now()
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** One line that says it all, in a form that machines read as well. */
function closingLine(): string {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`
}

const started = Date.now()
const { version, path } = ensureChromium()
console.log(`Chromium: ${version} (${path})`)
const checks = [
  run('types', bin('tsc'), ['-p', '.']),
  run('lint', bin('oxlint'), []),
  run('format', bin('biome'), ['format', '.']),
  run('unused code', bin('knip'), []),
]
await buildExtension()
mkdirSync(join(root, 'out'), { recursive: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const tests = run('tests', bin('vitest'), ['run', '--config', 'tests/vitest.config.ts', ...reporters])
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s in all`)
console.log(closingLine())
process.exit(tests && checks.every(Boolean) ? 0 : 1)
