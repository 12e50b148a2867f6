import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAppraisal } from './bench/appraisal'
import { measureGrowth } from './bench/growth'
import { machineLines } from './bench/machine'
import { measurePage } from './bench/page'
import { measurePages } from './bench/pages'
import { reportOf } from './bench/report'
import type { Section } from './bench/section'
import { measureWorker } from './bench/worker'

/*
 * `npm run bench`: what the extension costs, side by side with what people would otherwise run, in one run: prints the
 * tables and writes docs/performance.md. `-- --only page|appraisal|worker|pages|growth` measures one part and writes
 * nothing, unless `--out FILE` says where; `-- --quick` takes fewer turns.
 */

const PARTS = {
  page: measurePage,
  appraisal: measureAppraisal,
  worker: measureWorker,
  pages: measurePages,
  growth: measureGrowth,
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, out: { type: 'string' } },
})
const { only, quick } = values
const names = Object.keys(PARTS) as (keyof typeof PARTS)[]
if (only !== undefined && !names.includes(only as keyof typeof PARTS)) {
  console.error(`--only takes one of ${names.join(', ')}`)
  process.exit(1)
}
const began = { at: new Date(), load: loadavg()[0] ?? 0 }
const sections: Section[] = []
for (const name of names) {
  if (only !== undefined && name !== only) continue
  const from = performance.now()
  console.error(`${name} …`)
  sections.push(await PARTS[name]({ quick }))
  console.error(`${name}: ${Math.round((performance.now() - from) / 1000)} s`)
  write()
}
console.log(report())
process.exit(0)

function report(): string {
  const head = machineLines(began)
  if (quick) head.push('A quick run: fewer turns, for a first look.')
  return reportOf(head, sections)
}

/** After each part: a run that is cut short has said what it knows. */
function write(): void {
  const out = values.out ?? (only === undefined ? resolve(import.meta.dirname, '../docs/performance.md') : null)
  if (out === null) return
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, report())
}
