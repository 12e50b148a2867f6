import {
  byHand,
  checkInDue,
  costNow,
  minutesOn,
  question,
  roughByHand,
  type Scene,
  suggested,
  verdict,
} from '../domain'
import type { Today } from '../store'
import type { Day } from '../ui/chart/day'
import type { Figures } from './Glance'
import type { Health } from './page'
import type { PopupProps } from './PopupView'

/** How well one console is read. */
export function healthOf(scene: Scene): Health {
  const { site } = scene
  if (scene.readable) return { state: 'seen', site }
  return scene.lostAt === null ? { state: 'waiting', site } : { state: 'lost', site, since: scene.lostAt }
}

const readableFirst = (scenes: Scene[]): Scene | undefined =>
  scenes.toSorted((a, b) => Number(b.readable) - Number(a.readable) || b.changedAt - a.changedAt)[0]

const scenesIn = (today: Today, tab: number): [string, Scene][] =>
  Object.entries(today.state.scenes).filter(([page]) => page.startsWith(`${tab}:`))

/** The console in one tab, of all its frames the one that is read best; undefined where nothing of ours runs. */
export const sceneIn = (today: Today, tab: number): Scene | undefined =>
  readableFirst(scenesIn(today, tab).map(([, scene]) => scene))

/** The frame that console is in, as `tab:frame`; the tab's own page where none is known. */
export const pageIn = (today: Today, tab: number): string => {
  const best = sceneIn(today, tab)
  return scenesIn(today, tab).find(([, scene]) => scene === best)?.[0] ?? `${tab}:0`
}

/** The best-read console of any tab. */
export const sceneAnywhere = (today: Today): Scene | undefined => readableFirst(Object.values(today.state.scenes))

type Model = Pick<
  PopupProps,
  | 'level'
  | 'median'
  | 'finishedShifts'
  | 'sinceBreak'
  | 'figures'
  | 'day'
  | 'quiet'
  | 'recall'
  | 'best'
  | 'askFill'
  | 'ask'
  | 'goal'
  | 'left'
>

/** The day as the popup shows it. */
export function modelOf(today: Today, now: number): Model {
  const { state } = today
  const { shift } = state
  const offer = shift?.offer ?? null
  const recall = offer?.state === 'away' && now < offer.recallUntil ? offer : null
  const cost = costNow(state.scenes, now)
  const reason = recall?.reason ?? { kind: 'streak' as const, rough: 0, minutes: 0 }
  return {
    level: shift?.cup.level ?? 0,
    median: null,
    finishedShifts: Math.max(0, state.shifts - (shift ? 1 : 0)),
    sinceBreak: shift ? minutesOn(shift, now) : null,
    figures: figuresOf(today),
    day: dayOf(today, now),
    quiet: shift?.quiet ?? false,
    ask: question(state, now),
    askFill: today.mine.checkIns && shift !== null && checkInDue(shift, now),
    goal: today.notes.find(note => note.kind === 'goal')?.text ?? '',
    left: today.forToday?.text ?? '',
    recall,
    best: suggested(recall?.cost ?? cost, reason),
  }
}

function figuresOf({ tally, usual, conversations, entries }: Today): Figures {
  const { calm, tense, hostile } = tally.conversations
  return {
    conversations: { today: calm + tense + hostile, median: usual?.conversations ?? null },
    rough: { today: hostile + roughByHand(conversations, entries), median: usual?.hostile ?? null },
    thanks: { today: tally.thanks, median: usual?.thanks ?? null },
    breaks: { today: tally.pausesCredited, median: usual?.pauses ?? null },
  }
}

function dayOf({ state, tally, conversations, breaks, entries }: Today, now: number): Day | null {
  if (conversations.length === 0) return null
  const { calls } = byHand(conversations, entries)
  return {
    from: tally.firstAt,
    to: state.shift ? now : tally.lastAt,
    conversations: conversations.map(c => ({ at: c.openedAt, tone: calls.has(c) ? 'hostile' : verdict(c) })),
    pauses: breaks.map(({ from, until }) => ({ from, to: until })),
    thanks: [
      ...conversations.filter(c => c.thanks > 0).map(c => c.lastAt),
      ...entries.filter(e => e.kind === 'good').map(e => e.at),
    ],
  }
}
