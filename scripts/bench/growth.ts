import { costAfter, costOfLength } from './appraisal'
import { median, power } from './figures'
import { type Ground, setGround } from './ground'
import { customerLines } from './lines'
import { DAY, keepYear, type Timed, timedIn, yearOf } from './open-page'
import { type Pass, pass } from './pass'
import type { Section, Table, Target } from './section'
import { told } from './section'
import { ours } from './watchers'
import { atDesk, commits } from './worker'
import { worldOf } from './world'

/** Once, ten times, a hundred times as much. */
const SIZES = [1, 10, 100] as const

/** A cost that grows with the logarithm of the size, or not at all; with noise. In proportion it would be 1. */
const FLAT = 0.25

/** One cost at each size. */
interface Curve {
  what: string
  unit: string
  /** What once as much is. */
  once: string
  costs: number[]
  /** Whether it is asked to stay as it is. */
  flat: boolean
}

/** Every cost at once, ten and a hundred times the messages and the history: the curve, and by which power it grows. */
export async function measureGrowth({ quick }: { quick: boolean }): Promise<Section> {
  const curves = [...(await ofThread(quick)), ...ofAppraisal(quick), ...(await ofHistory(quick))]
  return {
    title: 'Growth',
    how: [
      'The power by which a cost grows with the size, by least squares through the logarithms: 0 is independent of it, 1 in proportion.',
    ],
    tables: [tableOf(curves)],
    targets: curves.filter(({ flat }) => flat).map(targetOf),
  }
}

const slopeOf = ({ costs }: Curve): number => power(SIZES.map((size, i) => [size, costs[i] ?? Number.NaN] as const))

const tableOf = (curves: readonly Curve[]): Table => ({
  title: 'At once, ten and a hundred times',
  lines: [
    ['', 'once is', '1×', '10×', '100×', 'power'],
    ...curves.map(curve => [
      `${curve.what}, ${curve.unit}`,
      curve.once,
      ...curve.costs.map(told),
      slopeOf(curve).toFixed(2),
    ]),
  ],
})

const targetOf = (curve: Curve): Target => {
  const slope = slopeOf(curve)
  return {
    what: `Growth: ${curve.what}`,
    asked: `power ≤ ${FLAT}`,
    found: `${slope.toFixed(2)} (${curve.costs.map(told).join(' → ')} ${curve.unit})`,
    holds: slope <= FLAT,
  }
}

/** What one more message costs in a thread of so many rows, and what one more conversation costs to open. */
async function ofThread(quick: boolean): Promise<Curve[]> {
  const ground = await setGround()
  try {
    const lines = customerLines()
    const threads: Pass[][] = SIZES.map(() => [])
    for (let round = 0; round < (quick ? 1 : 2); round++)
      for (const [i, size] of SIZES.entries()) threads[i]?.push(await atLength(ground, 100 * size, lines))
    const steady = threads.map(all => median(all.map(({ phases }) => (phases.get('one by one')?.own ?? 0) / STEADY)))
    const memory = threads.map(all => median(all.map(({ heap }) => heap)))
    return [
      {
        what: 'script of ours for one more message, by the length of the thread',
        unit: 'ms',
        once: '100 messages',
        costs: steady,
        flat: true,
      },
      {
        what: 'memory, page included, by the length of the thread',
        unit: 'MB',
        once: '100 messages',
        costs: memory,
        flat: false,
      },
    ]
  } finally {
    await ground.close()
  }
}

const STEADY = 10

const atLength = (ground: Ground, history: number, lines: readonly string[]): Promise<Pass> =>
  pass(
    ground,
    ours(ground.breather.id),
    // What comes before is no part of it: a long thread is still read for the first time, and the lexicon made ready.
    { conversations: 3, history, bursts: 3, burst: 8, steady: STEADY, switches: 0 },
    lines,
  )

function ofAppraisal(quick: boolean): Curve[] {
  const rounds = quick ? 9 : 41
  const lines = customerLines()
  const counts = SIZES.map(size => size * 1000)
  return [
    {
      what: 'appraisal, by how many were appraised before',
      unit: 'µs',
      once: '1,000 messages',
      costs: counts.map((count, i) => costAfter(count, lines, i === 0 ? 0 : (counts[i - 1] ?? 0))),
      flat: true,
    },
    {
      what: 'appraisal, by the length of the message (of a long one, head and tail are read)',
      unit: 'µs',
      once: '40 characters',
      costs: SIZES.map(size => costOfLength(40 * size, rounds)),
      flat: false,
    },
  ]
}

/** What a report, the popup and the journal cost with so many days kept: 100 times is a year. */
async function ofHistory(quick: boolean): Promise<Curve[]> {
  const [reports, popup, journal]: [number[], number[], number[]] = [[], [], []]
  const ground = await setGround()
  try {
    const desk = await atDesk(ground)
    const world = await worldOf(desk, ground.breather.id)
    const timed = await timedIn(ground.breather)
    for (const size of SIZES) {
      await timed.page.bringToFront()
      await keepYear(timed, yearOf(Math.round(3.65 * size)))
      popup.push(await paintedOf(timed, 'popup/index.html', quick ? 5 : 15))
      journal.push(await paintedOf(timed, DAY, quick ? 5 : 15))
      await commits(world, 20)
      reports.push(median(await commits(world, quick ? 60 : 200)))
    }
  } finally {
    await ground.close()
  }
  const once = '3.65 days of records'
  return [
    { what: 'a report, committed and answered, by what is kept', unit: 'ms', once, costs: reports, flat: true },
    { what: 'popup painted, by what is kept', unit: 'ms', once, costs: popup, flat: true },
    { what: 'journal’s day painted, by what is kept', unit: 'ms', once, costs: journal, flat: true },
  ]
}

async function paintedOf(timed: Timed, address: string, times: number): Promise<number> {
  await timed.opened(address)
  const all: number[] = []
  for (let i = 0; i < times; i++) all.push((await timed.opened(address)).painted)
  return median(all)
}
