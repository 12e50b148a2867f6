import type { Appraisal } from './appraisal'
import { type Conversation, openedAt, verdict } from './conversation'
import { guessedLoad, THANKS } from './cup'
import type { Rough } from './shift'
import { foldTone, isSevere } from './tone'
import { judge, onlyCounts } from './verdicts'
import { type OnShift, pour } from './work'

/** A probability from which a message counts as thanks. */
const THANKFUL = 0.5

const roughOf = (work: OnShift, c: Conversation): Rough | undefined =>
  work.shift.rough.find(r => r.key === c.key && r.openedAt === c.openedAt)

/** Takes one live customer message in: tally, tone, streak, cup. */
export function customerWrote(work: OnShift, key: string, appraisal: Appraisal): void {
  const { shift, tally, now } = work
  let c = shift.conversations[key]
  if (!c) {
    c = openedAt(key, now)
    shift.conversations[key] = c
    tally.conversations.calm += 1
  }
  const before = verdict(c)
  const alreadySevere = c.tone.severe
  c.lastAt = now
  c.tone = foldTone(c.tone, appraisal, now)
  // A corrected conversation is calm by the agent's word; a new attack in it is a new fact.
  if (c.corrected && appraisal.level === 'hostile') c.corrected = false
  c.messages[appraisal.level] += 1
  tally.messages[appraisal.level] += 1
  if (appraisal.level !== 'calm') tally.kinds[appraisal.kind] += 1
  if (isSevere(appraisal) || (c.tone.severe && !alreadySevere)) tally.severe += 1
  const after = verdict(c)
  tally.conversations[before] -= 1
  tally.conversations[after] += 1
  countRough(work, c)
  weigh(work, c)
  if (appraisal.thanks >= THANKFUL) thanked(work, c)
}

/** The agent answered in a conversation. One that no customer has written in yet is not counted. */
export function agentWrote(work: OnShift, key: string): void {
  work.tally.sent += 1
  const c = work.shift.conversations[key]
  if (!c) return
  c.lastAt = work.now
  c.agentMessages += 1
}

/** Keeps the list of rough conversations in step with this one's verdict. */
function countRough(work: OnShift, c: Conversation): void {
  const { shift, now } = work
  const known = roughOf(work, c)
  if (verdict(c) !== 'hostile') {
    if (known) shift.rough = shift.rough.filter(r => r !== known)
    return
  }
  const counted = { kind: c.tone.worst, onlyCounts: onlyCounts(work.state.verdicts, c.tone.worst) }
  if (known) {
    Object.assign(known, counted, { severe: c.tone.severe })
    return
  }
  shift.rough.push({
    key: c.key,
    openedAt: c.openedAt,
    at: now,
    settled: false,
    passed: false,
    load: 0,
    severe: c.tone.severe,
    ...counted,
    used: false,
    usedSevere: false,
  })
}

/** Brings the cup up to what the conversation weighs; what was taken in is not given back when it calms down. */
function weigh(work: OnShift, c: Conversation): void {
  if (c.entry !== null && work.shift.entries[c.entry]?.entry.weight) return
  // Scaled to the agent's own measure, in tenths like everything in the cup.
  const due = Math.round(guessedLoad(c) * (work.state.scale ?? 1) * 10) / 10 - c.load
  if (due <= 0) return
  const attack = c.tone.hostileMessages > 0
  const { cup } = work.shift
  const delta = pour(work, due, attack ? 'hostile' : 'tense', c.key)
  // Thanks take back from merely tense talk only; once it is an attack its earlier share is no longer theirs to take.
  work.shift.cup.tense = Math.max(0, attack ? cup.tense - c.load : cup.tense + delta)
  c.load += delta
}

function thanked(work: OnShift, c: Conversation): void {
  c.thanks += 1
  work.tally.thanks += 1
  const relief = Math.min(THANKS, work.shift.cup.tense)
  if (relief <= 0) return
  const delta = pour(work, -relief, 'thanks', c.key)
  work.shift.cup.tense = Math.max(0, work.shift.cup.tense + delta)
}

/** The conversation is over: its verdict is final, and a calm one ends the streak of those before it. */
export function settle(work: OnShift, key: string): void {
  const { shift } = work
  const c = shift.conversations[key]
  if (!c) return
  delete shift.conversations[key]
  work.records.settled.push(c)
  const rough = roughOf(work, c)
  if (rough) {
    rough.settled = true
    rough.load = c.load
  }
  if (verdict(c) === 'calm') for (const r of shift.rough) if (r.settled) r.passed = true
}

/** "That wasn't rough": takes a conversation out of the count and its load out of the cup. */
export function correct(work: OnShift, key: string): void {
  const { shift, tally } = work
  const rough = shift.rough.findLast(r => r.key === key)
  if (!rough) return
  shift.rough = shift.rough.filter(r => r !== rough)
  const open = shift.conversations[key]
  const current = open && open.openedAt === rough.openedAt ? open : null
  pour(work, -(current?.load ?? rough.load), 'correction', key)
  tally.conversations.hostile -= 1
  tally.conversations.calm += 1
  tally.corrections += 1
  if (rough.kind) judge(work.state, rough.kind, 'rejected')
  if (current) {
    current.corrected = true
    current.load = 0
  } else {
    work.records.corrected.push({ key, openedAt: rough.openedAt })
  }
}
