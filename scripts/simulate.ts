import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULTS, HOUR } from '../src/domain'
import { atOnce, BREAK_TIMER, fixedTimer, STRETCHLY } from './simulate/baselines'
import { Product } from './simulate/breather'
import { chance, seedOf } from './simulate/random'
import { table } from './simulate/report'
import { Score } from './simulate/score'
import { drawShift } from './simulate/shift'

/*
 * `npm run simulate`: generated shifts through the real domain core on a simulated clock, beside two baselines on the
 * same traces. How shifts are drawn is written at the top of simulate/shift.ts and simulate/customers.ts.
 */

const { values } = parseArgs({
  options: {
    shifts: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const whole = (name: 'shifts' | 'seed', least: number): number => {
  const n = Number(values[name])
  if (Number.isSafeInteger(n) && n >= least) return n
  console.error(`--${name} takes a whole number from ${least} on, not "${values[name]}".`)
  process.exit(2)
}
const shifts = whole('shifts', 1)
const seed = whole('seed', 0)

/** 2026-03-02 08:00 UTC, a Monday; shifts follow each other day by day. */
const FIRST = Date.UTC(2026, 2, 2, 8)
const scores = { breather: new Score(), fixedTimer: new Score(), atOnce: new Score() }
const stretchly = new Score()
let [heldBack, badgeOnly, happenings] = [0, 0, 0]

const began = Date.now()
let said = began
for (let nth = 0; nth < shifts; nth++) {
  const trace = drawShift(seedOf(seed, nth), FIRST + nth * 24 * HOUR)
  happenings += trace.happenings.length
  const result = new Product(trace, chance(seedOf(seed + 1, nth)), nth % 20).play()
  heldBack += result.heldBack
  badgeOnly += result.badgeOnly
  scores.breather.add(result, result.streaks)
  scores.fixedTimer.add(fixedTimer(trace, BREAK_TIMER), result.streaks)
  scores.atOnce.add(atOnce(trace), result.streaks)
  stretchly.add(fixedTimer(trace, STRETCHLY), result.streaks)
  if (Date.now() - said < 1000 && nth + 1 < shifts) continue
  said = Date.now()
  const line = `${nth + 1} of ${shifts} shifts, ${Math.round((said - began) / 1000)} s`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`)
  else if (nth + 1 === shifts || (nth + 1) % 500 === 0) console.log(line)
}

const figures = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, score.figures()]))
console.log(`\n\n${table({ ...figures, 'Stretchly, 10 min': stretchly.figures() })}`)
console.log(
  `\n${Math.round(happenings / shifts)} happenings a shift. ${heldBack} more streaks came up within ${DEFAULTS.offerGap / 60_000} min of an offer, ` +
    `after the fifth or in a quiet shift; ${badgeOnly} offers found no moment and went to the toolbar alone.`,
)
if (values.json !== undefined) {
  const file = resolve(values.json)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
  console.log(file)
}
