import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { buildExtension } from './build'
import { ensureChromium } from './chromium'
import { ensureFirefox } from './firefox'

/* `npm test`: everything that must hold. Checks first, they are quick; then unit tests, the packages, and the suites in
 * real Chromium and real Firefox. */

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

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

/** What failed, a few lines each, and one line that says it all, in a form that machines read as well. */
function closing(): string {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report
  const brief = (text: string): string => text.split('\n').slice(0, 30).join('\n    ')
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter(test => test.status === 'failed')
    const file = relative(root, name)
    // A file may fail before its first test.
    if (!tests.length) return status === 'failed' ? [`${file}\n    ${brief(message)}`] : []
    return tests.map(test => `${file}: ${test.fullName}\n    ${brief(test.failureMessages.join('\n'))}`)
  })
  const count = `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`
  return [...failed.map(one => `FAILED ${one}`), count].join('\n')
}

const started = Date.now()
for (const { version, path } of [ensureChromium(), ensureFirefox()]) console.log(`${version} (${path})`)
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
console.log(closing())
process.exit(tests && checks.every(Boolean) ? 0 : 1)
