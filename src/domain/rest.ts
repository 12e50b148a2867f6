import { FELT, poured, stretchLoad } from './cup'
import { withAnswer } from './activity'
import { autoEnd, credited, type Felt, plannedFor } from './pause'
import type { Shift } from './shift'
import { type OnShift, pour } from './work'

/** Shortest pause after which work counts as begun anew: the shortest with evidence behind it is a minute. */
const FRESH_START = 30_000

/** Work goes on: what the stretch weighs since it was last counted, a line for every whole point, at the time it was reached. */
export function stretchOn(work: OnShift, until: number): void {
  const { shift, now } = work
  const due = Math.floor(stretchLoad(until - shift.stretchFrom))
  if (due <= shift.cup.stretch) return
  const delta = due - shift.cup.stretch
  work.now = until
  pour(work, delta, 'stretch')
  work.now = now
  shift.cup.stretch = due
}

function freshStart(shift: Shift, at: number): void {
  shift.stretchFrom = at
  shift.cup.stretch = 0
  shift.spent.stretchAt = null
  // Whoever has rested does not carry the row of conversations on.
  for (const r of shift.rough) if (r.settled) r.passed = true
}

/** The machine was idle or locked for `ms`: a natural break, if long enough. */
export function gapEnded(work: OnShift, ms: number): void {
  const { shift, tally, settings } = work
  shift.idleFrom = null
  if (ms < settings.gap) return
  tally.gaps += 1
  tally.gapMs += ms
  work.records.breaks.push({ kind: 'gap', from: work.now - ms, until: work.now })
  pour(work, -shift.cup.level * poured('gap', ms), 'gap')
  relax(shift)
  freshStart(shift, work.now)
}

/** Thanks cannot take back what rest has poured out already. */
function relax(shift: Shift): void {
  shift.cup.tense = Math.min(shift.cup.tense, shift.cup.level)
}

/** The pause under way ends now; `felt` is the agent's word, or null when it was left without one. */
export function pauseEnded(work: OnShift, felt: Felt | null): void {
  const { state, shift, tally, settings, now } = work
  const pause = state.pause
  if (!pause) return
  state.pause = null
  state.rested = { id: pause.id, ...(pause.activity && { activity: pause.activity }) }
  // Idle time inside a pause is the pause, not a gap beside it.
  shift.idleFrom = null
  const rested = credited(plannedFor(pause), Math.max(0, now - pause.startedAt), settings)
  if (rested > 0) {
    tally.pausesCredited += 1
    tally.pausedMs += rested
    work.records.breaks.push({
      kind: 'pause',
      from: pause.startedAt,
      until: pause.startedAt + rested,
      ...(pause.activity && { activity: pause.activity, felt }),
    })
    pour(work, -shift.cup.level * poured('pause', rested), 'pause')
    if (rested >= FRESH_START) freshStart(shift, now)
  }
  relax(shift)
  if (felt) feltAfter(work, felt)
}

/** What the agent says of the pause that ended last. It can be said once. */
export function feltAfter(work: OnShift, felt: Felt): void {
  const { state } = work
  if (state.rested?.activity) state.helped = withAnswer(state.helped ?? {}, state.rested.activity, felt)
  state.rested = null
  pour(work, FELT[felt], 'felt')
  relax(work.shift)
}

/** A pause that nobody ended ends by its time stamps; from there on the machine is idle, if it is. */
export function outlasted(work: OnShift): void {
  const { state, shift, now } = work
  if (!state.pause || now < autoEnd(state.pause)) return
  const end = autoEnd(state.pause)
  work.now = end
  pauseEnded(work, null)
  work.now = now
  shift.workedAt = Math.max(shift.workedAt, end)
  if (state.idleSince !== null) shift.idleFrom = Math.max(state.idleSince, end)
}
