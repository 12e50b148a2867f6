import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { SerializedError } from 'vitest'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** One test, or one file, that did not hold. */
export interface Failure {
  /** Its path from the repository's root. */
  file: string
  /** Its full name; empty where the file itself failed, before its first test. */
  test: string
  /** What was expected and what was there, as plain text. */
  told: string
}

/** How a run of the tests ended. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
  failures: Failure[]
}

/** The outcome of a run is written to the file this names. */
export const OUTCOME = 'BREATHER_TEST_OUTCOME'

const tell = ({ message, diff, stacks = [] }: SerializedError): string =>
  [message, diff ?? '', ...stacks.map(({ file, line }) => `at ${relative(process.cwd(), file)}:${line}`)]
    .map(part => stripVTControlCharacters(String(part)))
    .filter(Boolean)
    .join('\n')

const failuresIn = (module: TestModule): Failure[] => {
  const file = relative(process.cwd(), module.moduleId)
  const wholes = module.errors().map(error => ({ file, test: '', told: tell(error) }))
  const tests = [...module.children.allTests('failed')].map(test => ({
    file,
    test: test.fullName,
    told: (test.result().errors ?? []).map(tell).join('\n'),
  }))
  const suites = [...module.children.allSuites()].flatMap(suite =>
    suite.errors().map(error => ({ file, test: suite.fullName, told: tell(error) })),
  )
  return [...wholes, ...suites, ...tests]
}

/** Vitest's own JSON leaves out by how much a comparison failed, which is what one wants to know of a run elsewhere. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const path = process.env[OUTCOME]
    if (!path) return
    const count = (state: ReturnType<TestCase['result']>['state']): number =>
      modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0)
    const outcome: Outcome = {
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      failures: [
        ...modules.flatMap(failuresIn),
        ...errors.map(error => ({ file: '', test: 'outside every test', told: tell(error) })),
      ],
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(outcome, null, 2))
  }
}
