import type { Feeling } from './feeling'
import { HOUR } from './settings'
import type { Shift } from './shift'
import { type OnShift, pour } from './work'

/** How full it feels and what it is like, by the agent's own word. */
export interface CheckIn {
  id: string
  at: number
  /** Named, or null where the agent only moved the cup. */
  feeling: Feeling | null
  /** The cup by the agent's word, 0..100; null where only a feeling was named. */
  fill: number | null
  /** The cup by the count until then, 0..100. */
  level: number
}

/** Asked for after this much of the shift, and once more. A shift is eight or nine hours: before lunch, and well into the afternoon. Our guess, to be piloted. */
const ASKED_AT = [2 * HOUR, 5.5 * HOUR]
/** Whoever has said so within this time is not asked again. */
const RECENT = 2 * HOUR

/** Whether to ask, where the agent is looking anyway (never by a card): twice a shift at most, fewer where told unasked. */
export function checkInDue(shift: Shift, now: number): boolean {
  const since = now - shift.startedAt
  const due = ASKED_AT.filter(at => since >= at).length
  const told = shift.checkIns ?? []
  const last = told.at(-1)
  return told.length < due && (last === undefined || now - last.at >= RECENT)
}

/** One check-in moves the scale by at most this factor, and all together keep it within these. Our guess, to be piloted. */
const PULL = 0.25
const LEAST = 0.6
const MOST = 1.6
/** Added to both levels before they are compared: near an empty cup a ratio says little. */
const FLOOR = 20

/** The scale after the agent has said `fill` where the count said `level`: guesses come nearer to the agent's own measure. */
export function tuned(scale: number, fill: number, level: number): number {
  const next = scale * ((fill + FLOOR) / (level + FLOOR)) ** PULL
  return Math.round(Math.min(MOST, Math.max(LEAST, next)) * 1000) / 1000
}

/** Takes a check-in: the cup goes to what was said, and later guesses are scaled a little towards it. The same id again changes nothing. */
export function checkIn(work: OnShift, id: string, feeling: Feeling | null, fill: number | null): void {
  const { shift, state } = work
  const told = shift.checkIns ?? []
  if (told.some(t => t.id === id)) return
  const { level } = shift.cup
  shift.checkIns = [...told, { id, at: work.now }]
  // Asked, and not wanted: not asked again, and nothing else.
  if (feeling === null && fill === null) return
  work.records.checkIns.push({ id, at: work.now, feeling, fill, level })
  if (fill === null) return
  const said = Math.min(100, Math.max(0, fill))
  state.scale = tuned(state.scale ?? 1, said, level)
  pour(work, said - level, 'checkin')
  shift.cup.tense = Math.min(shift.cup.tense, shift.cup.level)
}
