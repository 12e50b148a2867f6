import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { launchChromium } from '../tests/consoles/browser'
import { buildKit, INSTALLED_KITS, type KitName } from '../tests/consoles/build'
import {
  buildFixtures,
  buildStrangers,
  fixtureNames,
  otherNames,
  strangerNames,
} from '../tests/consoles/fixtures/build'
import { installKits } from '../tests/consoles/kits/install'
import { type Served, serveStatic } from '../tests/consoles/serve-static'
import { priceOf, type Score, scoreConsole } from '../tests/console/score'
import { lookElsewhere } from '../tests/console/score-elsewhere'
import { BY_EXTENSION, launchWithReader } from '../tests/console/score-extension'
import { shortOf, table } from '../tests/console/score-table'
import { watchAlone } from '../tests/console/score-watch'
import { HISTORY } from '../src/content/history'

/* `npm run consoles`: plays a scripted desk on every console we have and says what the reader made of it.
   -- --only name,name   these alone          --explain      every line that was missed, doubled or wrong
      --seed N           another script (1)   --messages N   about so many lines each (300)
      --strangers        the pages of strangers, which are measured and not held to
      --no-kits          our own pages only   --at N         pages at a time (2)
      --cost             only what reading costs, on threads of 40, 1,000 and 10,000 lines
      --clock HH:MM      what time it is there (14:27)
      --no-twins         no two customers of one name, to see what else is wrong
      --reader FILE      a built reader instead of the one in src, to compare two */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    explain: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    messages: { type: 'string', default: '300' },
    strangers: { type: 'boolean', default: false },
    'no-kits': { type: 'boolean', default: false },
    at: { type: 'string', default: '2' },
    reader: { type: 'string' },
    clock: { type: 'string', default: '14:27' },
    cost: { type: 'boolean', default: false },
    'no-twins': { type: 'boolean', default: false },
  },
})
const reader = values.reader === undefined ? undefined : await readFile(values.reader, 'utf8')
const wanted = (name: string): boolean => values.only?.split(',').includes(name) ?? true
const started = Date.now()
const served = [await serveStatic(await (values.strangers ? buildStrangers() : buildFixtures()))]
const address = `${served[0]?.url}`
const kits: { name: KitName; url: string }[] = []
const kitNames =
  values['no-kits'] || values.strangers || values.cost ? [] : (['chatscope', ...INSTALLED_KITS] as const).filter(wanted)
if (kitNames.some(name => name !== 'chatscope')) installKits()
for (const name of kitNames) {
  const kit: Served = await serveStatic(await buildKit(name))
  served.push(kit)
  kits.push({ name, url: `${kit.url}/` })
}
const browser = await launchChromium()
const inside = fixtureNames().some(name => BY_EXTENSION.has(name) && wanted(name))
  ? await launchWithReader(reader)
  : null

const scores: Score[] = []
const failures: string[] = []
const script = { seed: Number(values.seed), messages: Number(values.messages), twins: !values['no-twins'] }

const [hours, minutes] = values.clock.split(':').map(Number)
const clock = new Date(2026, 2, 4, hours, minutes).getTime()

async function judge(name: string, url: string): Promise<void> {
  const own =
    BY_EXTENSION.has(name) && inside
      ? inside
      : { browser, watch: (page: Parameters<typeof watchAlone>[0]) => watchAlone(page, reader) }
  const score = await scoreConsole(own.browser, name, url, { ...script, clock, watch: own.watch })
  scores.push(score)
  const short = shortOf(score)
  if (short.length) failures.push(name)
  console.log(`${short.length ? 'FAIL' : 'ok  '} ${name}${short.length ? `: ${short.join(', ')}` : ''}`)
  if (values.explain) for (const line of [score.health, ...score.why]) console.log(`     ${line}`)
}

async function pass(name: string, url: string): Promise<void> {
  const told = await lookElsewhere(browser, url, { watch: page => watchAlone(page, reader) })
  const found = told.some(line => line.startsWith('console found'))
  if (found) failures.push(name)
  console.log(`${found ? 'FAIL' : 'ok  '} ${name}, which is no console${found ? `: ${told[0]}` : ''}`)
  if (values.explain && found) for (const line of told) console.log(`     ${line}`)
}

const todo = [
  ...kits.map(kit => ({ ...kit, run: judge })),
  ...(values.strangers ? strangerNames() : fixtureNames()).map(name => ({
    name,
    run: judge,
    url: `${address}/${name}/`,
  })),
  ...(values.strangers ? [] : otherNames()).map(name => ({ name, run: pass, url: `${address}/${name}/` })),
].filter(({ name }) => wanted(name) && !values.cost)
const all = todo.length

async function work(): Promise<void> {
  for (let next = todo.shift(); next; next = todo.shift()) {
    const { name, url, run } = next
    await run(name, url).catch((error: unknown) => {
      failures.push(name)
      console.log(`FAIL ${name}: ${error instanceof Error ? error.message : error}`)
    })
  }
}

/** Where reading is priced: bubbles, one row a line. */
const PRICED = 'bot-left'
const FIRST_MS = 50
const LINE_MS = 1
for (const lines of values.cost ? [40, 1000, 10_000] : []) {
  const priced = (history?: number) =>
    priceOf(browser, `${address}/${PRICED}/`, lines, page => watchAlone(page, reader, history))
  // What the extension asks for is judged; that all lines are read happens only where the last ones do not tell enough.
  const price = await priced(HISTORY)
  const { firstMs: whole } = await priced()
  const dear = price.perMessageMs > LINE_MS || (price.elements <= 6000 && price.firstMs > FIRST_MS)
  if (dear) failures.push(`${lines}`)
  console.log(
    `${dear ? 'FAIL' : 'ok  '} ${lines} lines, ${price.elements} elements: first ${price.firstMs.toFixed(1)} ms (all lines: ${whole.toFixed(1)}), a line ${price.perMessageMs.toFixed(2)} ms`,
  )
}
await Promise.all(Array.from({ length: Number(values.at) }, work))
if (scores.length) console.log(`\n${table(scores.toSorted((a, b) => a.name.localeCompare(b.name)))}\n`)
await inside?.close()
await browser.close()
for (const one of served) await one.stop()
console.log(`${all} pages, ${failures.length} below what must hold, ${((Date.now() - started) / 1000).toFixed(0)} s`)
process.exit(failures.length ? 1 : 0)
