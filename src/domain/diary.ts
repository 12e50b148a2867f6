import { LOGGED, RATED } from './cup'
import { verdict } from './conversation'
import { type Detail, type Entry, NOTE_MAX } from './entry'
import { pageAtHand } from './scene'
import type { Logged } from './shift'
import { type OnShift, pour } from './work'

/** What the entry should weigh in all: the agent's own rating, or at least a little for having been worth a click. */
const target = (entry: Entry, guess: number): number =>
  entry.kind === 'good' ? guess : entry.weight ? RATED[entry.weight] : Math.max(LOGGED, guess)

function shiftLoad(work: OnShift, logged: Logged, delta: number): void {
  const c = logged.entry.conversation === null ? null : work.shift.conversations[logged.entry.conversation]
  if (c) c.load += delta
  logged.delta += delta
}

/** Changes the cup to what the entry weighs now. */
function bringTo(work: OnShift, logged: Logged): void {
  const { entry, guess, delta } = logged
  shiftLoad(work, logged, pour(work, target(entry, guess) - guess - delta, 'log', entry.conversation))
}

/** Stores an entry. The same id again changes nothing. */
export function log(work: OnShift, entry: Entry): void {
  const { shift, tally } = work
  if (shift.entries[entry.id]) return
  // Logged without naming a conversation (toolbar, key): it is about the one the agent has open.
  const page = pageAtHand(work.state.scenes)
  const conversation = entry.conversation ?? (page === null ? null : (work.state.scenes[page]?.open ?? null))
  const c = conversation === null ? null : shift.conversations[conversation]
  const logged: Logged = {
    entry: { ...entry, conversation, note: entry.note.slice(0, NOTE_MAX), guessed: c ? verdict(c) : null },
    guess: c?.load ?? 0,
    delta: 0,
  }
  shift.entries[entry.id] = logged
  if (entry.kind === 'good') tally.goodEntries += 1
  else {
    tally.hardEntries += 1
    if (c) c.entry = entry.id
    bringTo(work, logged)
  }
  work.records.entries.push(logged.entry)
}

/** Takes an entry back, and what it put into the cup. */
export function unlog(work: OnShift, id: string): void {
  const { shift, tally } = work
  const logged = shift.entries[id]
  if (!logged) return
  const { entry } = logged
  shiftLoad(work, logged, pour(work, -logged.delta, 'unlog', entry.conversation))
  const c = entry.conversation === null ? null : shift.conversations[entry.conversation]
  if (c?.entry === id) c.entry = null
  if (entry.kind === 'good') tally.goodEntries -= 1
  else tally.hardEntries -= 1
  delete shift.entries[id]
  work.records.removed.push(id)
}

/** Adds what the agent says about an entry; a rating replaces the machine's guess in the cup. */
export function detail(work: OnShift, id: string, added: Detail): void {
  const logged = work.shift.entries[id]
  if (!logged) return
  logged.entry = { ...logged.entry, ...added, note: (added.note ?? logged.entry.note).slice(0, NOTE_MAX) }
  if (logged.entry.kind === 'hard' && added.weight) {
    bringTo(work, logged)
  }
  work.records.entries.push(logged.entry)
}
