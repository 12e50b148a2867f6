import { daysBetween } from './calendar'
import type { CheckIn } from './checkin'
import { medianOf, spreadOf } from './middle'
import type { Paper, TalkReason } from './paper'
import { roughOf, type Tally } from './tally'

/*
 * When asking for a talk is due, told to the agent and to nobody else (PRACTICES.md T1). Of the rules there, "the top
 * fifth" compares people, which we do not: everybody has the half year.
 */

/** What swung: rough conversations a day, conversations a day, how full the cup got. */
export type Swung = 'rough' | 'served' | 'cup'

/** Why a talk may be due. `days`: within how many working days it had better be asked for, or null for no hurry. */
export interface TalkHint {
  reason: TalkReason
  days: number | null
  /** For `swing`: what, from which usual to which now (a median per day), both rounded. */
  swung: { what: Swung; usual: number; now: number } | null
  /** For `long` and `new`: days since the last talk, or since the first day. */
  since: number
}

export interface TalkView {
  /** Local day. */
  today: string
  /** Days worked, oldest first. */
  days: readonly Tally[]
  checkIns: readonly CheckIn[]
  papers: readonly Paper[]
}

/** T1: the first week; two working days; at least twice a year. */
const WEEK = 7
const SOON = 2
const HALF_YEAR = 182
/** The days that are compared with those before them, and how many of those it takes. Our guesses, to be piloted. */
const RECENT = 5
const BEFORE = 20
const BEFORE_LEAST = 10
/** What counts as a swing: twice the usual spread, and at least this much a day. Our guesses, to be piloted. */
const SPREADS = 2
const LEAST: Record<Swung, number> = { rough: 2, served: 15, cup: 20 }
/** A cup said this much fuller than usual, over two working days, is a sharp change: more than one word of the cup. Our guess. */
const SHARP = 25
const SAID_LEAST = 6
/** Feelings that may be the way out of the door: nothing reaches one any more. Named on three of five days. Our guess. */
const FADING = /* @__PURE__ */ new Set<string | null>(['numb', 'drained'])
const FADING_DAYS = 3
/** After a talk, and after "not now", the same is left alone for this many days. Our guesses. */
const SETTLED = 14
const WAVED: Record<TalkReason, number> = { mood: 14, swing: 28, new: WEEK, long: 60 }

/** The weightiest reason that holds today and was not put away, or null. */
export function talkDue(view: TalkView): TalkHint | null {
  const { days, papers, today } = view
  const first = days[0]?.day
  if (first === undefined) return null
  const last = lastTalk(papers)
  const sinceTalk = last === null ? null : daysBetween(last, today)
  const since = sinceTalk ?? daysBetween(first, today)
  const hint = (reason: TalkReason, rest: Partial<TalkHint> = {}): TalkHint => ({
    reason,
    days: null,
    swung: null,
    since,
    ...rest,
  })
  const settled = sinceTalk !== null && sinceTalk < SETTLED
  const found: TalkHint[] = []
  if (!settled && moodFell(view)) found.push(hint('mood', { days: SOON }))
  const swung = settled ? null : swungNow(days)
  if (swung) found.push(hint('swing', { swung }))
  if (last === null && since < WEEK && days.length >= SOON) found.push(hint('new', { days: WEEK - since }))
  if (since >= HALF_YEAR) found.push(hint('long'))
  return found.find(({ reason }) => !wavedLately(view, reason)) ?? null
}

/** The day of the last talk that took place, or null. */
export function lastTalk(papers: readonly Paper[]): string | null {
  const held = papers.flatMap(paper => (paper.kind === 'talk' && paper.held !== null ? [paper.held] : []))
  return held.toSorted().at(-1) ?? null
}

function wavedLately({ papers, days, today }: TalkView, reason: TalkReason): boolean {
  const waved = papers.find(paper => paper.kind === 'waved' && paper.reason === reason)
  if (!waved) return false
  // It was put away on the last day worked by then.
  const on = days.findLast(day => day.firstAt <= waved.at)?.day ?? days[0]?.day ?? today
  return daysBetween(on, today) < WAVED[reason]
}

const FIGURE: Record<Swung, (day: Tally) => number> = {
  rough: roughOf,
  cup: day => day.cupPeak,
  served: day => day.conversations.calm + day.conversations.tense + day.conversations.hostile,
}

function swungNow(days: readonly Tally[]): TalkHint['swung'] {
  const recent = days.slice(-RECENT)
  const before = days.slice(-RECENT - BEFORE, -RECENT)
  if (recent.length < RECENT || before.length < BEFORE_LEAST) return null
  for (const what of ['rough', 'cup', 'served'] as const) {
    const earlier = before.map(FIGURE[what])
    const usual = medianOf(earlier)
    const now = medianOf(recent.map(FIGURE[what]))
    const far = Math.max(SPREADS * spreadOf(earlier), LEAST[what])
    if (Math.abs(now - usual) >= far) return { what, usual: Math.round(usual), now: Math.round(now) }
  }
  return null
}

/** The agent's own word: the cup much fuller than it used to be said, or one that goes numb day after day. */
function moodFell({ days, checkIns }: TalkView): boolean {
  const from = days.at(-SOON)?.firstAt
  if (from === undefined) return false
  const said = (list: readonly CheckIn[]): number[] => list.flatMap(c => (c.fill === null ? [] : [c.fill]))
  const before = said(checkIns.filter(c => c.at < from))
  const recent = said(checkIns.filter(c => c.at >= from))
  if (before.length >= SAID_LEAST && recent.length >= SOON && medianOf(recent) - medianOf(before) >= SHARP) return true
  const faded = days.slice(-RECENT).filter((day, i, all) => {
    const until = all[i + 1]?.firstAt ?? Number.POSITIVE_INFINITY
    return checkIns.some(c => c.at >= day.firstAt && c.at < until && FADING.has(c.feeling))
  })
  return faded.length >= FADING_DAYS
}
