import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchChromium } from '../tests/consoles/browser'
import { buildFixtures, fixtureNames } from '../tests/consoles/fixtures/build'
import { serveStatic } from '../tests/consoles/serve-static'
import { type Score, scoreConsole } from '../tests/console/score'
import { shortOf, table } from '../tests/console/score-table'
import { watchAlone } from '../tests/console/score-watch'

/* `npm run consoles`: plays a scripted desk on every console we have and says what the reader made of it.
   -- --only name,name  --explain  --seed N  --messages N  --no-kits  --at N (pages at a time)  --reader FILE (a built one) */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    explain: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    messages: { type: 'string', default: '300' },
    'no-kits': { type: 'boolean', default: false },
    at: { type: 'string', default: '2' },
    reader: { type: 'string' },
  },
})
const reader = values.reader === undefined ? undefined : await readFile(values.reader, 'utf8')
const wanted = values.only?.split(',')
const started = Date.now()
const fixtures = await serveStatic(await buildFixtures())
const browser = await launchChromium()
const waiting = fixtureNames()
  .filter(name => wanted?.includes(name) ?? true)
  .map(name => ({ name, url: `${fixtures.url}/${name}/` }))
const scores: Score[] = []
const failures: string[] = []

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name, url } = next
    try {
      const score = await scoreConsole(browser, name, url, {
        seed: Number(values.seed),
        messages: Number(values.messages),
        watch: page => watchAlone(page, reader),
      })
      scores.push(score)
      const short = shortOf(score)
      if (short.length) failures.push(`${name}: ${short.join(', ')}`)
      console.log(`${short.length ? 'FAIL' : 'ok  '} ${name}${short.length ? `: ${short.join(', ')}` : ''}`)
      if (values.explain) for (const line of score.why) console.log(`     ${line}`)
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`)
      console.log(`FAIL ${failures.at(-1)}`)
    }
  }
}

await Promise.all(Array.from({ length: Number(values.at) }, work))
console.log(`\n${table(scores)}\n`)
await browser.close()
await fixtures.stop()
console.log(
  `${scores.length} consoles, ${failures.length} below what must hold, ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
process.exit(failures.length ? 1 : 0)
