import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take half a minute and more on a quiet machine, longest first. Vitest begins with the largest files, and one
 * that is small and long would run alone at the end.
 */
const LONG = [
  'e2e/chromium/dialogues',
  'e2e/chromium/kills',
  'console/vendors',
  'console/fixtures',
  'ui/popup',
  'e2e/firefox/shift',
  'ui/nudge',
  'e2e/chromium/teach',
  'ui/pause',
  'console/desk',
  'e2e/chromium/shift',
  'e2e/chromium/pause-lasts',
  'ui/journal',
  'console/empty-start',
  'console/chatscope',
  'e2e/chromium/kit',
  'ui/records',
  'e2e/chromium/pause',
  'e2e/chromium/moving',
  'e2e/chromium/update',
]

const root = import.meta.dirname
/** Its place in the list; after it what else runs in a browser, then the unit tests, which fill what is left of the time. */
function turn({ moduleId }: TestSpecification): number {
  const name = relative(root, moduleId).replace(/\.(chromium|firefox)?\.?test\.tsx?$/, '')
  const place = LONG.indexOf(name)
  if (place >= 0) return place
  return LONG.length + (/\.(chromium|firefox)\.test\./.test(moduleId) ? 0 : 1)
}

/** Begins with what takes longest, so that no core waits at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(specs)
    return sorted.sort((a, b) => turn(a) - turn(b))
  }
}
