import type { Kind } from './appraisal'
import { LOGGED, RATED } from './cup'
import { type Conversation, verdict } from './conversation'
import { type Detail, type Entry, NOTE_MAX } from './entry'
import { pageAtHand } from './scene'
import type { Logged, Shift } from './shift'
import { judge } from './verdicts'
import { type OnShift, pour } from './work'

/** What the entry should weigh in all: the agent's own rating, or at least a little for having been worth a click. */
const target = (entry: Entry, guess: number): number =>
  entry.kind === 'good' ? guess : entry.weight ? RATED[entry.weight] : Math.max(LOGGED, guess)

/** Loads are kept in tenths, like the cup: sums of them would otherwise leave dust behind. */
const tenths = (n: number): number => Math.round(n * 10) / 10

function shiftLoad(work: OnShift, logged: Logged, delta: number): void {
  const c = logged.entry.conversation === null ? null : work.shift.conversations[logged.entry.conversation]
  if (c) c.load = tenths(c.load + delta)
  logged.delta = tenths(logged.delta + delta)
}

/** The conversation that the agent has open: what is logged without naming one is about it. */
function conversationAtHand(work: OnShift): string | null {
  const page = pageAtHand(work.state.scenes)
  return page === null ? null : (work.state.scenes[page]?.open ?? null)
}

/** The entry about the conversation that the agent has open, or null. */
export function entryAtHand(work: OnShift): string | null {
  const open = conversationAtHand(work)
  return open === null ? null : (work.shift.conversations[open]?.entry ?? null)
}

/** Changes the cup to what the entry weighs now. */
function bringTo(work: OnShift, logged: Logged): void {
  const { entry, guess, delta } = logged
  const { shift, tally } = work
  const before = tally.cupPeak
  if (shift.pending?.reason.kind !== 'cup') logged.pending = shift.pending
  logged.spent ??= { cup: shift.spent.cup, offers: shift.offers.length }
  shiftLoad(work, logged, pour(work, target(entry, guess) - guess - delta, 'log', entry.conversation))
  if (tally.cupPeak > before) logged.raised = tally.cupPeak
}

/** Logging what was judged hostile is agreeing with that. */
function agree({ state }: OnShift, logged: Logged, kind: Kind): void {
  judge(state, kind, 'agreed')
  logged.agreed = kind
}

/** Stores an entry. The same id again changes nothing. */
export function log(work: OnShift, entry: Entry): void {
  const { shift, tally } = work
  if (shift.entries[entry.id]) return
  const conversation = entry.conversation ?? conversationAtHand(work)
  const c = conversation === null ? null : shift.conversations[conversation]
  const logged: Logged = {
    entry: { ...entry, conversation, note: entry.note.slice(0, NOTE_MAX), guessed: c ? verdict(c) : entry.guessed },
    guess: c?.load ?? 0,
    delta: 0,
    peak: tally.cupPeak,
  }
  shift.entries[entry.id] = logged
  if (entry.kind === 'good') tally.goodEntries += 1
  else {
    tally.hardEntries += 1
    if (c) c.entry = entry.id
    if (c && verdict(c) === 'hostile') agree(work, logged, c.tone.worst)
    bringTo(work, logged)
  }
  work.records.entries.push(logged.entry)
}

/** The last hard entry about a conversation that is open. */
const lastOf = ({ entries }: Shift, { key, openedAt }: Conversation): string | null =>
  Object.values(entries).findLast(
    ({ entry }) => entry.kind === 'hard' && entry.conversation === key && entry.at >= openedAt,
  )?.entry.id ?? null

/** Takes an entry back, and what it put into the cup. */
export function unlog(work: OnShift, id: string): void {
  const { shift, tally, settings } = work
  const logged = shift.entries[id]
  if (!logged) return
  const { entry } = logged
  shiftLoad(work, logged, pour(work, -logged.delta, 'unlog', entry.conversation))
  const c = entry.conversation === null ? null : shift.conversations[entry.conversation]
  if (entry.kind === 'good') tally.goodEntries -= 1
  else tally.hardEntries -= 1
  if (logged.agreed) judge(work.state, logged.agreed, 'agreed', -1)
  delete shift.entries[id]
  // What was logged of the same conversation before is its entry again.
  if (c?.entry === id) c.entry = lastOf(shift, c)
  // Where nothing else has raised it since, the day's highest level is again what it was.
  if (logged.raised !== undefined && logged.raised === tally.cupPeak) {
    tally.cupPeak = Math.max(logged.peak ?? 0, shift.cup.level)
  }
  // An offer that only this entry has made due is not due any more.
  if (logged.spent && shift.cup.level <= settings.cup) {
    if (shift.pending?.reason.kind === 'cup') shift.pending = logged.pending ?? null
    if (shift.offers.length === logged.spent.offers) shift.spent.cup = logged.spent.cup
  }
  work.records.removed.push(id)
}

/** Adds what the agent says about an entry; a rating replaces the machine's guess in the cup. */
export function detail(work: OnShift, id: string, added: Detail): void {
  const logged = work.shift.entries[id]
  if (!logged) return
  logged.entry = {
    ...logged.entry,
    ...added,
    note: (added.note ?? logged.entry.note).slice(0, NOTE_MAX),
    ...(added.helped !== undefined && { helped: added.helped.slice(0, NOTE_MAX) }),
  }
  if (logged.entry.kind === 'hard' && added.weight) {
    bringTo(work, logged)
  }
  work.records.entries.push(logged.entry)
}
