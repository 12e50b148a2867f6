import { openedAt } from './conversation'
import { EMPTY_SCENE, type Scene } from './scene'
import { EMPTY, type Shift, shiftStartedAt, type State } from './shift'
import { emptyTally, type Tally } from './tally'

/**
 * Whether a kept row still has the shape that the code relies on. Every field of the sample must be there and of its
 * kind; null in the sample stands for anything, more fields than its own do no harm. Numbers must be finite.
 */
export function fits(value: unknown, sample: unknown): boolean {
  if (sample === null) return value !== undefined
  if (Array.isArray(sample)) return Array.isArray(value)
  if (typeof sample === 'number') return Number.isFinite(value)
  if (typeof sample !== 'object') return typeof value === typeof sample
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(sample).every(([key, inner]) => fits((value as Record<string, unknown>)[key], inner))
}

// Marked as pure so that the console's script, which restores nothing, leaves them out.
const SHIFT = /* @__PURE__ */ shiftStartedAt(0, 0)
const CONVERSATION = /* @__PURE__ */ openedAt('', 0)
const TALLY = /* @__PURE__ */ emptyTally('', 0)
const REASON = { kind: '', minutes: 0 }
const ROUGH = { key: '', openedAt: 0, at: 0 }
const PENDING = { reason: REASON, since: 0, counted: [] }
const OFFER = {
  ...PENDING,
  id: '',
  page: '',
  state: '',
  cost: { waiting: 0 },
  expiresAt: 0,
  recallUntil: 0,
  conversations: [],
}
const every = (values: unknown, sample: unknown): boolean =>
  Object.values(values as Record<string, unknown>).every(value => fits(value, sample))

/** A day's figures as kept, what later versions count filled in; null where they are not what they should be. */
export function restoreTally(kept: unknown): Tally | null {
  if (!fits(kept, { day: '', firstAt: 0, lastAt: 0 })) return null
  const tally = { ...TALLY, ...(kept as Tally) }
  return fits(tally, TALLY) ? tally : null
}

/** The state as kept, what later versions have added filled in; null where the row is spoilt and cannot be gone on from. */
export function restore(kept: unknown): State | null {
  if (!fits(kept, { scenes: {}, shifts: 0 })) return null
  const state = { ...EMPTY, ...(kept as State) }
  // The first versions did not tell documents apart, and did not say since when they knew of a wait.
  const known = Object.entries(state.scenes as Record<string, Omit<Scene, 'document' | 'waitToldAt'>>)
  state.scenes = Object.fromEntries(
    known.map(([page, scene]) => [page, { document: '', waitToldAt: scene?.changedAt, ...scene }]),
  )
  const tally = state.tally && restoreTally(state.tally)
  const shift = state.shift && restoreShift({ ...SHIFT, ...state.shift })
  const sound =
    fits(state, { clock: 0 }) &&
    every(state.scenes, EMPTY_SCENE) &&
    (state.tally === null || tally !== null) &&
    (state.pause === null || fits(state.pause, { id: '', length: '', startedAt: 0 })) &&
    (state.study === null || fits(state.study, { every: 0, seed: 0, drawn: 0, trial: null })) &&
    (shift === null || (tally !== null && isShift(shift)))
  return sound ? { ...state, tally, shift } : null
}

/** The first two versions did not note when insults came, nor all that an offer, or one that waits, is gone on with: those live for five minutes. */
function restoreShift(shift: Shift): Shift {
  const { offer, pending, conversations } = shift
  const noted = Object.entries(conversations ?? {}).map(([key, c]) => [
    key,
    { ...c, tone: { ...c?.tone, insults: c?.tone?.insults ?? [] } },
  ])
  return {
    ...shift,
    offer: offer?.by ? offer : null,
    pending: pending?.counted ? pending : null,
    conversations: Object.fromEntries(noted),
  }
}

function isShift(shift: Shift): boolean {
  return (
    fits(shift, SHIFT) &&
    every(shift.conversations, CONVERSATION) &&
    every(shift.rough, ROUGH) &&
    (shift.offer === null || fits(shift.offer, OFFER)) &&
    (shift.pending === null || fits(shift.pending, PENDING))
  )
}

/** Whether a kept row can be shown; one that cannot stays where it is, unread. */
export const isConversation = (row: unknown): boolean => fits(row, CONVERSATION)
export const isBreak = (row: unknown): boolean => fits(row, { kind: '', from: 0, until: 0 })
export const isEntry = (row: unknown): boolean => fits(row, { id: '', at: 0, kind: '', note: '' })
export const isLine = (row: unknown): boolean => fits(row, { at: 0, delta: 0, reason: '' })
