import { appraise } from '../../src/hostility'
import { blind } from '../../tests/hostility/examples'
import { scoreAt } from '../train/metrics'
import { type Peer, peers } from '../train/peers'
import { median } from './figures'
import { customerLines } from './lines'
import { ratio, type Section, told } from './section'

/** A slow judge gets fewer lines a round, so that all rounds together take seconds. */
const ROUND_MS = 60

interface Judge extends Peer {
  /** µs a message, one figure a round. */
  times: number[]
  each: number
}

const OURS = 'Breather'

/** How quick the detector is beside the npm packages that people would take instead, and how good each is on the same rows. */
export function measureAppraisal({ quick }: { quick: boolean }): Section {
  const from = performance.now()
  appraise('')
  const first = performance.now() - from
  const lines = customerLines()
  const judges: Judge[] = [{ name: OURS, flags: (text: string) => appraise(text).level === 'hostile' }, ...peers()].map(
    peer => ({ ...peer, times: [], each: perRound(peer, lines) }),
  )
  for (let round = 0; round < (quick ? 5 : 25); round++) {
    for (const judge of judges) judge.times.push(timed(judge, lines, round))
  }
  const rows = blind()
  const ours = median(judges[0]?.times ?? [])
  const zh = rows.filter(({ lang }) => lang !== 'en')
  const en = rows.filter(({ lang }) => lang === 'en')
  return {
    title: 'Appraisal',
    how: [
      `In Node, one message at a time, turn by turn in short rounds (the medians are told). ${lines.length.toLocaleString('en')} sentences written for this project, of up to 200 characters. The packages have the settings and the lists with which each does best here; all but ours only look for words, ours also gives tense, thanks and a kind.`,
      `Quality: "is this message hostile" on ${zh.length} Chinese and ${en.length} English sentences that nothing was trained or tuned on (tests/hostility/blind.tsv). They were written for this project by the same author as the training sentences, so they flatter ours; public sets are in the model's card.`,
      `Ready in Node, with a cold compiler: ${told(first)} ms, once; on a console it is done in spare time, in steps.`,
    ],
    tables: [
      {
        title: 'A message',
        lines: [
          ['', 'µs', 'messages/s', 'time against ours', 'Chinese P', 'R', 'F1', 'English P', 'R', 'F1'],
          ...judges.map(judge => {
            const time = median(judge.times)
            const [a, b] = [zh, en].map(part => quality(judge, part))
            return [judge.name, told(time), told(1e6 / time), ratio(time, ours), ...(a ?? []), ...(b ?? [])]
          }),
        ],
      },
    ],
    targets: [],
  }
}

function perRound(peer: Peer, lines: readonly string[]): number {
  // Also where it compiles what it compiles.
  for (const line of lines.slice(0, 200)) peer.flags(line)
  const from = performance.now()
  for (const line of lines.slice(200, 260)) peer.flags(line)
  const each = (performance.now() - from) / 60
  return Math.max(20, Math.min(lines.length, Math.round(ROUND_MS / each)))
}

/** µs a message over a stretch of the lines, another one each round. */
function timed({ flags, each }: Judge, lines: readonly string[], round: number): number {
  const texts = Array.from({ length: each }, (_, i) => lines[(round * each + i) % lines.length] ?? '')
  const from = performance.now()
  for (const text of texts) flags(text)
  return ((performance.now() - from) * 1000) / each
}

function quality({ flags }: Peer, rows: ReturnType<typeof blind>): string[] {
  const flagged = rows.map(({ text }) => (flags(text) ? 1 : 0))
  const { precision, recall, f1 } = scoreAt(
    flagged,
    rows.map(({ level }) => level === 2),
    1,
  )
  return [precision, recall, f1].map(share => (Number.isFinite(share) ? (100 * share).toFixed(0) : '-'))
}

/** µs a message of so many characters, median of some rounds: the same words again and again. */
export function costOfLength(length: number, rounds: number): number {
  const text = '你们的快递怎么还没到，我都等了三天了，please check my order '
    .repeat(Math.ceil(length / 40))
    .slice(0, length)
  for (let i = 0; i < 20; i++) appraise(text)
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    for (let i = 0; i < 20; i++) appraise(text)
    return ((performance.now() - from) * 1000) / 20
  })
  return median(times)
}

/** µs a message once so many have been appraised. */
export function costAfter(count: number, lines: readonly string[], done: number): number {
  for (let i = done; i < count; i++) appraise(`${lines[i % lines.length]} ${i % 97}`)
  const times = Array.from({ length: 9 }, (_, round) => {
    const from = performance.now()
    for (let i = 0; i < 500; i++) appraise(lines[(round * 500 + i) % lines.length] ?? '')
    return ((performance.now() - from) * 1000) / 500
  })
  return median(times)
}
