import {
  ACTIVITIES,
  type Activity,
  type Break,
  CAUSES,
  type CheckIn,
  CLOSINGS,
  type Conversation,
  emptyTally,
  type Entry,
  EXITS,
  FEELINGS,
  HANDS,
  type Kind,
  type LedgerLine,
  type Length,
  type Level,
  type LineReason,
  MINUTE,
  type Offered,
  PLAN,
  STRESSORS,
  type Tally,
} from '../../src/domain'
import { openedAt } from '../../src/domain/conversation'
import { EMPTY_CUP, guessedLoad, LOGGED, poured, pourIn, RATED, stretchLoad } from '../../src/domain/cup'
import { NO_TONE } from '../../src/domain/tone'
import type { Chance } from '../simulate/random'

/** Everything that one day leaves in the database. */
export interface DayRows {
  tally: Tally
  conversations: Conversation[]
  ledger: LedgerLine[]
  breaks: Break[]
  entries: Entry[]
  checkIns: CheckIn[]
  offers: Offered[]
}

/** How much of everything a day holds, and how rough it is: 1 is as usual. */
export interface DayPlan {
  day: string
  /** The shift's beginning and end, ms. */
  from: number
  to: number
  conversations: number
  entries: number
  pauses: number
  roughness: number
}

const HELPED = [
  '先说清几点能给答复',
  '把规则截图发过去，就不吵了',
  '转给组长',
  '让他先说完',
  'Told them what I could do first',
  '喝了口水再回',
]
const NOTES = ['', '', '', '快递停在中转站第六天', '价格页没更新', '', 'Refund rule changed again', '']
const BAD: readonly (readonly [number, Kind])[] = [
  [3, 'abuse'],
  [4, 'contempt'],
  [3, 'pressure'],
  [1, 'threat'],
  [1, 'harassment'],
]

/** Lunch, as far into the shift as people have it. */
const LUNCH = { from: 185 * MINUTE, length: 45 * MINUTE }

/** Something that happens in the day, in order of time. */
type Step = { at: number; do: () => void }

/** One day's rows, all consistent with each other: the ledger adds up, the tally counts what is there. */
export function drawDay(plan: DayPlan, chance: Chance): DayRows {
  const { day, from, to } = plan
  const tally: Tally = { ...emptyTally(day, from), shifts: 1, starts: [from], lastAt: to }
  const rows: DayRows = { tally, conversations: [], ledger: [], breaks: [], entries: [], checkIns: [], offers: [] }
  let cup = EMPTY_CUP
  let stretch = { from, counted: 0 }
  const pour = (at: number, by: number, reason: LineReason, conversation: string | null = null): number => {
    const next = pourIn(cup, by)
    cup = next.cup
    if (next.delta !== 0) rows.ledger.push({ at, delta: next.delta, reason, conversation })
    tally.cupLast = cup.level
    tally.cupPeak = Math.max(tally.cupPeak, cup.level)
    return next.delta
  }
  const steps: Step[] = []
  const lunch = { from: from + LUNCH.from, until: from + LUNCH.from + LUNCH.length }
  /** A time at work, `u` of the way through it. */
  const atWork = (u: number): number => {
    const at = from + u * (to - from - LUNCH.length)
    return Math.round(at < lunch.from ? at : at + LUNCH.length)
  }
  const rest = (at: number, ms: number, kind: Break['kind'], activity: Activity | null): void => {
    const felt =
      activity === null
        ? null
        : chance.pick([
            [5, 'lighter'],
            [4, 'same'],
            [1, 'heavier'],
          ] as const)
    rows.breaks.push({ kind, from: at, until: at + ms, ...(activity && { activity, felt }) })
    pour(at + ms, -cup.level * poured(kind, ms), kind)
    stretch = { from: at + ms, counted: 0 }
  }
  steps.push({
    at: lunch.from,
    do: () => {
      tally.gaps += 1
      tally.gapMs += LUNCH.length
      rest(lunch.from, LUNCH.length, 'gap', null)
    },
  })
  for (let at = from + 10 * MINUTE; at < to; at += 10 * MINUTE) {
    if (at > lunch.from && at < lunch.until) continue
    steps.push({
      at,
      do: () => {
        const due = Math.floor(stretchLoad(at - stretch.from))
        if (due > stretch.counted) pour(at, due - stretch.counted, 'stretch')
        stretch.counted = Math.max(stretch.counted, due)
      },
    })
  }
  for (let i = 0; i < plan.pauses; i++) {
    const at = atWork(chance.between(0.08, 0.97))
    steps.push({
      at,
      do: () => {
        const activity = chance.pick(ACTIVITIES.map((a, n) => [ACTIVITIES.length - n, a] as const))
        const { length, ms } = PLAN[activity] as { length: Length; ms: number }
        tally.pauses[length] += 1
        tally.pausesCredited += 1
        tally.pausedMs += ms
        rest(at, ms, 'pause', activity)
      },
    })
  }
  const hard: Conversation[] = []
  for (let i = 0; i < plan.conversations; i++) {
    const at = atWork(Math.min(0.99, (i + chance.next()) / plan.conversations))
    steps.push({ at, do: () => talk(at) })
  }
  function talk(at: number): void {
    // Rougher in the hour after lunch and late in the shift.
    const late = at > lunch.until && at < lunch.until + 90 * MINUTE ? 2 : at > to - 90 * MINUTE ? 1.5 : 1
    const level: Level = chance.is(0.0055 * plan.roughness * late)
      ? 'hostile'
      : chance.is(0.014 * plan.roughness * late)
        ? 'tense'
        : 'calm'
    // As long as the real ones.
    const key = Array.from({ length: 4 }, () =>
      Math.floor(chance.next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('')
    const worst: Kind =
      level === 'calm'
        ? 'none'
        : level === 'tense'
          ? chance.pick([
              [2, 'urging'],
              [1, 'anger'],
            ] as const)
          : chance.pick(BAD)
    const hostileMessages = level === 'hostile' ? 1 + Math.floor(chance.exponential(1.2)) : 0
    const tenseMessages = level === 'calm' ? 0 : 1 + Math.floor(chance.exponential(1))
    const calmMessages = 1 + Math.floor(chance.exponential(3))
    const severe = worst === 'threat' || worst === 'harassment'
    const thanks = level !== 'hostile' && chance.is(0.018) ? 1 : 0
    const c: Conversation = {
      ...openedAt(key, at),
      lastAt: Math.min(to, at + Math.round(chance.around(5 * MINUTE, 0.5))),
      tone: {
        ...NO_TONE,
        level,
        heat: level === 'hostile' ? 1.2 : level === 'tense' ? 0.6 : 0,
        worst,
        severe,
        hostileMessages,
        lastHardAt: level === 'calm' ? null : at,
      },
      messages: { calm: calmMessages, tense: tenseMessages, hostile: hostileMessages },
      thanks,
      agentMessages: calmMessages + tenseMessages,
      corrected: level === 'hostile' && chance.is(0.06),
    }
    if (level !== 'calm')
      c.load = pour(at, guessedLoad({ ...c, corrected: false }), level === 'hostile' ? 'hostile' : 'tense', key)
    if (c.corrected) {
      pour(at, -c.load, 'correction', key)
      c.load = 0
      tally.corrections += 1
    } else if (level === 'hostile') hard.push(c)
    for (const of of ['calm', 'tense', 'hostile'] as const) tally.messages[of] += c.messages[of]
    tally.conversations[c.corrected ? 'calm' : level] += 1
    if (worst !== 'none') tally.kinds[worst] += hostileMessages + tenseMessages
    tally.thanks += thanks
    tally.sent += c.agentMessages
    if (severe) tally.severe += 1
    if (thanks > 0 && level === 'tense') pour(at, -2, 'thanks', key)
    rows.conversations.push(c)
  }
  for (let i = 0; i < plan.entries; i++) {
    const at = atWork((i + chance.between(0.2, 0.95)) / plan.entries)
    steps.push({ at, do: () => log(at, i) })
  }
  function log(at: number, nth: number): void {
    const about = hard.at(-1) ?? null
    const kind = chance.is(0.7) ? ('hard' as const) : ('good' as const)
    const weight = chance.pick([
      [3, 1],
      [4, 2],
      [2, 3],
      [3, null],
    ] as const)
    const entry: Entry = {
      id: `${day}.${nth}`,
      at,
      kind,
      conversation: kind === 'hard' ? (about?.key ?? null) : null,
      guessed: kind === 'hard' && about ? 'hostile' : null,
      stressor: kind === 'hard' && chance.is(0.85) ? chance.pick(STRESSORS.map((s, n) => [5 - n, s] as const)) : null,
      weight: kind === 'hard' ? weight : null,
      note: chance.pick(NOTES.map(note => [1, note] as const)),
      cause:
        kind === 'hard' && chance.is(0.8)
          ? chance.pick(CAUSES.map((c, n) => [c === 'slow' ? 9 : 6 - n / 2, c] as const))
          : null,
      hands: chance.is(0.5) ? chance.pick(HANDS.map((h, n) => [3 - n, h] as const)) : null,
      helped: kind === 'hard' && chance.is(0.4) ? chance.pick(HELPED.map(h => [1, h] as const)) : '',
      closing: kind === 'hard' && chance.is(0.6) ? chance.pick(CLOSINGS.map(c => [1, c] as const)) : null,
      exit: null,
    }
    if (kind === 'hard') {
      tally.hardEntries += 1
      pour(at, Math.max(0, (weight ? RATED[weight] : LOGGED) - (about?.load ?? 0)), 'log', entry.conversation)
      if (entry.closing === 'exit') {
        entry.exit = chance.pick(EXITS.map(e => [1, e] as const))
        tally.exits = { ...tally.exits, [entry.exit]: (tally.exits?.[entry.exit] ?? 0) + 1 }
      }
    } else tally.goodEntries += 1
    rows.entries.push(entry)
  }
  for (const u of [0.25, 0.7]) {
    if (!chance.is(0.6)) continue
    const at = atWork(u)
    steps.push({ at, do: () => tell(at, u) })
  }
  function tell(at: number, u: number): void {
    const { level } = cup
    const fill = chance.is(0.5) ? Math.round(Math.min(100, Math.max(0, level + chance.between(-12, 12)))) : null
    const feeling = fill === null || chance.is(0.6) ? chance.pick(FEELINGS.map((f, n) => [9 - n, f] as const)) : null
    rows.checkIns.push({ id: `${day}.${u}`, at, feeling, fill, level })
    if (fill !== null) pour(at, fill - level, 'checkin')
  }
  const offers = Math.min(5, Math.round(chance.exponential(2.2)))
  for (let i = 0; i < offers; i++) {
    const at = atWork((i + chance.between(0.3, 0.9)) / offers)
    steps.push({ at, do: () => offer(at, i) })
  }
  function offer(at: number, nth: number): void {
    const kind = chance.pick([
      [4, 'streak'],
      [2, 'cluster'],
      [3, 'stretch'],
      [1, 'severe'],
      [1, 'cup'],
    ] as const)
    const became = chance.pick([
      [5, 'taken'],
      [2, 'later'],
      [2, 'closed'],
      [2, 'expired'],
      [1, 'notRough'],
    ] as const)
    rows.offers.push({
      id: `s${from}.${nth}`,
      at,
      reason: {
        kind,
        rough: kind === 'streak' ? 2 : kind === 'cluster' ? 3 : 0,
        minutes: Math.floor((at - stretch.from) / MINUTE),
      },
      became,
    })
    tally.offers.made += 1
    if (became !== 'notRough') tally.offers[became] += 1
  }
  for (const step of steps.toSorted((a, b) => a.at - b.at)) step.do()
  rows.ledger.sort((a, b) => a.at - b.at)
  return rows
}
