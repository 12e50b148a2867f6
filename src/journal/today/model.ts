import { byHand, type Conversation, type LedgerLine, type LineReason, MINUTE, roughByHand, verdict } from '../../domain'
import { curveOf, type UsualPoint } from '../../domain/day-curve'
import type { DayKept } from '../../store/day'
import type { CurveDay } from '../../ui/chart/curve'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'

/** The local midnight by which a day began, ms. */
const midnightOf = (day: string): number => new Date(`${day}T00:00`).getTime()

/** The day as its curve shows it, before the agent's usual `curve`. */
export function curveDayOf(kept: DayKept, curve: readonly UsualPoint[], now: number): CurveDay {
  const { tally, lines, breaks, entries, offers, conversations } = kept
  const midnight = midnightOf(tally.day)
  const to = kept.live ? Math.max(now, tally.lastAt) : Math.max(tally.lastAt, lines.at(-1)?.at ?? 0)
  const { calls } = byHand(conversations, entries)
  const usual = curve.map(({ minute, level }) => ({ at: midnight + minute * MINUTE, level }))
  return {
    from: tally.firstAt,
    to,
    points: curveOf(tally, lines),
    // Beyond the axis there is nothing to stand beside.
    usual: usual.filter(
      ({ at }) => at >= tally.firstAt - 30 * MINUTE && at <= Math.max(to, tally.firstAt + 9 * 60 * MINUTE),
    ),
    conversations: conversations.map(c => ({ at: c.openedAt, tone: calls.has(c) ? 'hostile' : verdict(c) })),
    breaks,
    good: [
      ...conversations.filter(c => c.thanks > 0).map(c => c.lastAt),
      ...entries.filter(e => e.kind === 'good').map(e => e.at),
    ],
    offers: offers.map(({ at, became }) => ({ at, became })),
  }
}

/** What the ledger says of one line: what it was, and of a rough conversation what was worst in it. */
export function saying(text: JournalText, line: LedgerLine, conversations: readonly Conversation[]): string {
  const { line: words, kinds, worst: withWorst } = text.journal.day
  const about = conversations.findLast(c => c.key === line.conversation && c.openedAt <= line.at)
  const worst = line.reason === 'hostile' && about ? kinds[about.tone.worst] : ''
  return worst === '' ? words[line.reason] : withWorst(words[line.reason], worst)
}

/** A row of the ledger: one change, or all of a kind that comes in many small ones. Amounts in tenths of a point. */
export interface LedgerRow {
  /** Its place among the curve's points; null for a sum of several. */
  point: number | null
  /** Of a rough conversation its number on the curve. */
  number: number | null
  at: number | null
  times: number
  reason: LineReason
  what: string
  by: number
}

/** These come in many small lines: one row each, at the end. */
const SUMMED: readonly LineReason[] = ['thanks', 'tense', 'stretch']

/** The day's ledger as a bill: it adds up to the curve. */
export function ledgerOf(text: JournalText, { points }: CurveDay, conversations: readonly Conversation[]): LedgerRow[] {
  let number = 0
  const tenths = (delta: number): number => Math.round(delta * 10)
  const single = points.flatMap(({ at, line }, point): LedgerRow[] => {
    if (line === null || SUMMED.includes(line.reason)) return []
    const nth = line.reason === 'hostile' ? (number += 1) : null
    const what = saying(text, line, conversations)
    return [{ point, number: nth, at, times: 1, reason: line.reason, what, by: tenths(line.delta) }]
  })
  const sums = SUMMED.flatMap((reason): LedgerRow[] => {
    const lines = points.flatMap(({ line }) => (line?.reason === reason ? [line] : []))
    if (lines.length === 0) return []
    const by = lines.reduce((sum, line) => sum + tenths(line.delta), 0)
    return [
      { point: null, number: null, at: null, times: lines.length, reason, what: text.journal.day.line[reason], by },
    ]
  })
  return [...single, ...sums]
}

/** Noon and six in the evening part the day, as people speak of it. */
const NOON = 12
const EVENING = 18

/** How many rough conversations fell into which part of the day, and how many were so by the agent's own log alone. */
export function shapeOf({ conversations, entries, tally, live }: DayKept) {
  const { calm, tense, hostile } = tally.conversations
  const rough = conversations.filter(c => verdict(c) === 'hostile')
  const hours = rough.map(c => new Date(c.openedAt).getHours())
  return {
    served: calm + tense + hostile,
    morning: hours.filter(hour => hour < NOON).length,
    afternoon: hours.filter(hour => hour >= NOON && hour < EVENING).length,
    evening: hours.filter(hour => hour >= EVENING).length,
    logged: roughByHand(conversations, entries),
    over: !live,
  }
}

/** Conversations that had an attack in them and were not rough in the end. */
export const calmedOf = (conversations: readonly Conversation[]): number =>
  conversations.filter(c => c.tone.hostileMessages > 0 && !c.corrected && c.tone.level !== 'hostile').length

/** The curve in words, for whoever cannot see it. */
export function curveLabelOf(text: JournalText, { points }: CurveDay, level: number): string {
  const highest = Math.max(0, ...points.map(({ after }) => after))
  const changes = points.filter(({ line }) => line !== null).length
  return text.journal.day.curveLabel(cupWord(highest, text.language), cupWord(level, text.language), changes)
}
