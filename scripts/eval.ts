/**
 * Measures the detector: `npm run eval -- --data ../shared/data`. Rows that train it are judged by models that never saw
 * them or their like (five folds); what never trains it, by the shipped model. The best npm packages judge the same rows.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { toneOf } from '../src/domain'
import type { Appraisal } from '../src/domain/appraisal'
import { appraise } from '../src/hostility/index'
import { evenSpelling } from '../src/hostility/normalise'
import { SIMPLER } from '../src/hostility/traditional'
import { conversations } from '../tests/hostility/conversations'
import { blind } from '../tests/hostility/examples'
import { buildAlone } from '../tests/repo/alone'
import { auc, scoreAt } from './train/metrics'
import { type Peer, peers } from './train/peers'
import { airlineRows, benignLines, convabuseRows, helpdeskRows, type Row } from './train/rows'
import { trainingRows } from './train/training-rows'
import { type Figure, isTrue, SETTINGS, train } from './train/train'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
const data = resolve(root, values.data)

const percent = (x: number): string => (Number.isFinite(x) ? (100 * x).toFixed(1) : '-').padStart(6)
const logOdds = (p: number): number => Math.log(p / (1 - p))

const trained = train(trainingRows(data), SETTINGS, line => console.error(line), 'folds')
const rivals = peers()

/** The log-odds of a figure: of rows that train from models without them, of others from the shipped one. */
function figureOf(row: Row, figure: Figure): number {
  const unseen = trained.unseen.get(row)
  return unseen ? unseen[figure] : logOdds(Math.min(1 - 1e-9, Math.max(1e-9, appraise(row.text)[figure])))
}

function table(name: string, rows: readonly Row[]): void {
  if (rows.length === 0) return
  let line = `${name.padEnd(30)}${String(rows.length).padStart(6)} `
  for (const figure of ['hostile', 'tense', 'thanks'] as const) {
    const scores = rows.map(row => figureOf(row, figure))
    const truths = rows.map(row => isTrue(figure, row))
    const { precision, recall, f1 } = scoreAt(scores, truths, 0)
    line += ` |${[precision, recall, f1, auc(scores, truths)].map(percent).join('')}`
  }
  console.log(line)
}

function rates(name: string, rows: readonly Row[]): void {
  if (rows.length === 0) return
  const hostile = rows.filter(row => figureOf(row, 'hostile') >= 0).length / rows.length
  const tense = rows.filter(row => figureOf(row, 'tense') >= 0 || figureOf(row, 'hostile') >= 0).length / rows.length
  console.log(
    `${name.padEnd(40)}${String(rows.length).padStart(6)}  hostile ${percent(hostile)}  tense or worse ${percent(tense)}`,
  )
}

function against(name: string, rows: readonly Row[], rival: Peer): string {
  const flags = rows.map(row => (rival.flags(row.text) ? 1 : 0))
  const { precision, recall, f1 } = scoreAt(
    flags,
    rows.map(row => isTrue('hostile', row)),
    1,
  )
  return `${name} ${[precision, recall, f1].map(percent).join('')}`
}

const rows = [...trained.unseen.keys()]
const unseen = rows.filter(row => !row.seen)
const written = unseen.filter(row => row.source === 'written')
const more = rows.filter(row => row.source === 'more')
const helpdesk = rows.filter(row => row.source === 'helpdesk')
const chat = helpdeskRows(data).filter(row => row.source === 'jd')

console.log(`${''.padEnd(37)}| hostile: P  R    F1   AUC | tense or worse           | thanks`)
table('help desk zh', helpdesk)
table(
  '  not seen by the lexicon',
  helpdesk.filter(row => !row.seen),
)
table('help desk zh, JD chat (never trains)', chat)
table(
  'help desk en (translated)',
  rows.filter(row => row.source === 'translated'),
)
table('airline tweets (never train)', airlineRows(data))
for (const lang of ['zh-Hans', 'zh-Hant', 'en'])
  table(
    `written ${lang}`,
    written.filter(row => row.lang === lang),
  )
for (const lang of ['zh-Hans', 'zh-Hant', 'en'])
  table(
    `written later ${lang}`,
    more.filter(row => row.lang === lang),
  )
const blindRows = blind().map((row): Row => ({ ...row, source: 'blind', unit: '', seen: false }))
for (const lang of ['zh-Hans', 'zh-Hant', 'en'])
  table(
    `written blind ${lang} (never train)`,
    blindRows.filter(row => row.lang === lang),
  )
table('ConvAbuse valid (never trains)', convabuseRows(data, 'valid'))

console.log('\nby group, written, not seen by the lexicon: hostile ones found, others flagged')
for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
  const own = written.filter(row => row.lang === lang)
  for (const group of [...new Set(own.map(row => row.group))].sort()) {
    rates(
      `  ${lang} ${group}, hostile`,
      own.filter(row => row.group === group && row.level === 2),
    )
    rates(
      `  ${lang} ${group}, others`,
      own.filter(row => row.group === group && row.level < 2),
    )
  }
}

console.log('\nby group, written blind: hostile ones found, others flagged')
for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
  for (const group of ['obfuscated', 'threat', 'harassment', 'sarcasm', 'trap', 'thanks']) {
    const own = blindRows.filter(row => row.lang === lang && row.group === group)
    rates(
      `  ${lang} ${group}, hostile`,
      own.filter(row => row.level === 2),
    )
    rates(
      `  ${lang} ${group}, others`,
      own.filter(row => row.level < 2),
    )
  }
}

console.log('\nalarms per 1,000 ordinary messages (shipped model; never trains)')
for (const name of ['jd_openings', 'mwoz'] as const) {
  const lines = benignLines(data, name)
  const got = lines.map(line => appraise(line).level)
  const per = (level: Appraisal['level']): string =>
    ((1000 * got.filter(l => l === level).length) / lines.length).toFixed(2)
  const theirs = rivals.map(
    rival => `${rival.name} ${((1000 * lines.filter(rival.flags).length) / lines.length).toFixed(1)}`,
  )
  console.log(`  ${name}: hostile ${per('hostile')}, tense ${per('tense')}; ${theirs.join(', ')}`)
}

console.log('\nnpm packages on the same rows, hostile P R F1')
for (const rival of rivals) {
  const zh = against('help desk zh', helpdesk, rival)
  const own = ['zh-Hans', 'zh-Hant', 'en'].map(lang =>
    against(
      lang,
      written.filter(row => row.lang === lang),
      rival,
    ),
  )
  console.log(`  ${rival.name.padEnd(28)} ${zh} | ${own.join(' | ')}`)
}

for (const name of ['conversations', 'conversations-blind'] as const) {
  const told = conversations(name)
  const verdicts = told.map(({ lines }) => toneOf(lines.map(({ text, at }) => ({ appraisal: appraise(text), at }))))
  const whole = scoreAt(
    verdicts.map(v => (v === 'hostile' ? 1 : 0)),
    told.map(c => c.verdict === 'hostile'),
    1,
  )
  console.log(
    `\n${told.length} ${name}, hostile or not: P R F1 ${[whole.precision, whole.recall, whole.f1].map(percent).join('')}`,
  )
}

const simplified = (text: string): string =>
  evenSpelling(text).replace(/./gs, c => String.fromCharCode(SIMPLER[c.charCodeAt(0)] || c.charCodeAt(0)))
const hant = written.filter(row => row.lang === 'zh-Hant')
const alike = hant.filter(row => appraise(row.text).level === appraise(simplified(row.text)).level)
console.log(`traditional judged as its simplified form: ${percent(alike.length / hant.length)} of ${hant.length}`)

const texts = rows.filter(row => !row.draw && row.text.length <= 200).map(row => row.text)
for (const text of texts) appraise(text)
const times = texts
  .map(text => {
    const from = process.hrtime.bigint()
    appraise(text)
    return Number(process.hrtime.bigint() - from) / 1000
  })
  .sort((a, b) => a - b)
const at = (q: number): string => (times[Math.floor(q * (times.length - 1))] ?? 0).toFixed(1)
const long = '你们这群骗子，快递还没到。'.repeat(80_000)
appraise(long)
const from = performance.now()
appraise(long)
console.log(
  `speed: p50 ${at(0.5)} µs, p99 ${at(0.99)} µs a message of up to 200 characters; a message of 1 MB ${(performance.now() - from).toFixed(1)} ms`,
)
const code = await buildAlone('hostility/index.ts', 'Hostility')
console.log(
  `bytes: ${code.length} minified, ${gzipSync(code).length} gzipped; weights ${readFileSync(resolve(root, 'src/hostility/model/weights.json')).length}`,
)
