/** Measures the appraisal: `npx tsx scripts/eval.ts --data <folder of measuring data>`; without one, on the written examples. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Level } from '../src/domain/appraisal'
import { appraise } from '../src/hostility/index'
import { type Labelled, heldOut, score, written } from '../tests/hostility/examples'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'string' } } })

const percent = (x: number): string => (Number.isNaN(x) ? '   -' : (100 * x).toFixed(1).padStart(5))

function row(name: string, rows: readonly Labelled[]): void {
  const hostile = score(rows, 'hostile')
  const tense = score(rows, 'tense')
  const cells = [hostile.precision, hostile.recall, hostile.f1, tense.precision, tense.recall, tense.f1].map(percent)
  console.log(`${name.padEnd(34)} ${String(rows.length).padStart(5)}  ${cells.join(' ')}`)
}

function alarms(name: string, texts: readonly string[]): void {
  const levels = texts.map(text => appraise(text).level)
  const per = (level: Level): string => ((1000 * levels.filter(l => l === level).length) / texts.length).toFixed(2)
  console.log(
    `${name.padEnd(34)} ${String(texts.length).padStart(5)}  hostile ${per('hostile')}  tense ${per('tense')}`,
  )
  if (values.misses) texts.filter((_, i) => levels[i] === 'hostile').forEach(t => console.log(`    ${t}`))
}

function helpdesk(file: string, lang: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => {
      const [source = '', level, kind = '', , text = ''] = line.split('\t')
      return { lang, level: Number(level), kind, group: source.startsWith('jddcr') ? 'chat' : 'public', text }
    })
}

function speed(texts: readonly string[]): void {
  for (const text of texts) appraise(text)
  const times = texts.map(text => {
    const from = process.hrtime.bigint()
    appraise(text)
    return Number(process.hrtime.bigint() - from) / 1000
  })
  times.sort((a, b) => a - b)
  const at = (q: number): string => (times[Math.floor(q * (times.length - 1))] ?? 0).toFixed(1)
  console.log(`\nspeed, µs a message: p50 ${at(0.5)}  p99 ${at(0.99)}  (${texts.length} messages)`)
}

function size(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'training') return sum
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? size(path) : statSync(path).size)
  }, 0)
}

console.log(`${''.padEnd(34)}     n   hostile: P     R    F1   tense+: P     R    F1`)
const own = written()
const kept = own.filter(heldOut)
row(
  'written, developed on',
  own.filter(r => !heldOut(r)),
)
row('written, held out', kept)
for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
  row(
    `  ${lang}`,
    kept.filter(r => r.lang === lang),
  )
  for (const group of [...new Set(kept.map(r => r.group))].sort()) {
    row(
      `    ${group}`,
      kept.filter(r => r.lang === lang && r.group === group),
    )
  }
}
let benign: string[] = own.filter(r => r.level === 0).map(r => r.text)
if (values.data && existsSync(values.data)) {
  const zh = helpdesk(join(values.data, 'helpdesk/zh.tsv'), 'zh')
  row(
    'help desk zh, developed on',
    zh.filter(r => !heldOut(r)),
  )
  row('help desk zh, held out', zh.filter(heldOut))
  row(
    '  public',
    zh.filter(r => heldOut(r) && r.group === 'public'),
  )
  row(
    '  chat (all)',
    zh.filter(r => r.group === 'chat'),
  )
  row('help desk en (measured only)', helpdesk(join(values.data, 'helpdesk/en.tsv'), 'en'))
  const lines = (name: string): string[] =>
    readFileSync(join(values.data as string, name), 'utf8')
      .split('\n')
      .filter(Boolean)
  console.log('\nfalse alarms per 1,000')
  const openings = lines('benign/jd_openings.txt')
  const turns = lines('benign/mwoz.txt')
  alarms('shop chat openings, zh', openings)
  alarms('booking talk, en', turns)
  benign = [...openings, ...turns]
}
speed(benign)
console.log(`source, bytes: ${size(join(root, 'src/hostility'))}`)
if (values.misses === 'written') {
  for (const missed of own.filter(example => !heldOut(example))) {
    const a = appraise(missed.text)
    const got = ['calm', 'tense', 'hostile'].indexOf(a.level)
    if (got !== missed.level)
      console.log(
        `${missed.level}→${got} ${a.hostile.toFixed(2)} ${missed.lang} ${missed.group}/${missed.kind}→${a.kind}: ${missed.text}`,
      )
  }
}
