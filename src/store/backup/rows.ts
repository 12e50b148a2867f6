import * as v from 'valibot'
import { profileSchema } from '../../console/profile/schema'
import {
  ACTIVITIES,
  type Break,
  type CheckIn,
  type Conversation,
  type Digest,
  type HourFigures,
  type Offered,
  type Reason,
  EXITS,
  FEELINGS,
  KINDS,
  type LedgerLine,
  LENGTHS,
  LEVELS,
  type Note,
  NOTE_KINDS,
  type State,
  type Tally,
  type Trial,
} from '../../domain'
import { OWN_KEYS } from '../own'
import type { STORES, Taught } from '../schema'
import { all, count, day, entry, id, key, level, line, paper, rowOf, some, tense, time } from '../row-shapes'
import { isOwn } from './own'

/*
 * What a row of each store looks like in a backup. `rowOf` takes every field of the row's type and no other, so a field
 * that is added to a row is a compile error here until it is in the backup too: nothing is forgotten in silence. Fields
 * come out in this order, so the same rows are always the same bytes.
 */

const tally = rowOf<Tally>()({
  day,
  shifts: count,
  starts: v.exactOptional(v.pipe(v.array(time), v.maxLength(100))),
  firstAt: time,
  lastAt: time,
  conversations: all(LEVELS, count),
  messages: all(LEVELS, count),
  kinds: all(KINDS, count),
  sent: count,
  thanks: count,
  severe: count,
  corrections: count,
  offers: all(['made', 'taken', 'later', 'closed', 'quiet', 'expired'], count),
  pauses: all(LENGTHS, count),
  pausesCredited: count,
  pausedMs: count,
  gaps: count,
  gapMs: count,
  hardEntries: count,
  goodEntries: count,
  exits: v.exactOptional(some(EXITS, count)),
  cupPeak: level,
  cupLast: level,
})

const tone = rowOf<Conversation['tone']>()({
  level: v.picklist(LEVELS),
  heat: count,
  worst: v.picklist(KINDS),
  severe: v.boolean(),
  insults: v.pipe(v.array(time), v.maxLength(100)),
  hostileMessages: count,
  lastHardAt: v.nullable(time),
})

const conversation = rowOf<Conversation>()({
  key: id,
  openedAt: time,
  lastAt: time,
  tone,
  load: v.pipe(v.number(), v.finite()),
  messages: all(LEVELS, count),
  thanks: count,
  agentMessages: count,
  corrected: v.boolean(),
  entry: key,
})

const LINE_REASONS: Record<LedgerLine['reason'], true> = {
  hostile: true,
  tense: true,
  stretch: true,
  thanks: true,
  pause: true,
  gap: true,
  log: true,
  unlog: true,
  correction: true,
  felt: true,
  checkin: true,
}

const ledger = rowOf<LedgerLine>()({
  at: time,
  delta: v.pipe(v.number(), v.minValue(-100), v.maxValue(100)),
  reason: v.picklist(Object.keys(LINE_REASONS)),
  conversation: key,
})

const sum = v.pipe(v.number(), v.finite())
const hour = rowOf<HourFigures>()({ conversations: all(LEVELS, sum), filled: sum, poured: sum })
const HOURS = Array.from({ length: 24 }, (_, h) => String(h))
const digest = rowOf<Digest>()({
  day,
  hours: some(HOURS, hour),
  reasons: some(Object.keys(LINE_REASONS), v.strictObject({ lines: sum, sum })),
})

const REASONS: Record<Reason['kind'], true> = {
  severe: true,
  streak: true,
  cluster: true,
  cup: true,
  stretch: true,
  early: true,
}
const BECAME: Record<Offered['became'], true> = {
  open: true,
  taken: true,
  later: true,
  closed: true,
  quiet: true,
  notRough: true,
  expired: true,
  away: true,
}
const offer = rowOf<Offered>()({
  id,
  at: time,
  reason: rowOf<Reason>()({ kind: v.picklist(Object.keys(REASONS)), rough: count, minutes: count }),
  became: v.picklist(Object.keys(BECAME)),
})

const rest = rowOf<Break>()({
  kind: v.picklist(['pause', 'gap']),
  from: time,
  until: time,
  activity: v.exactOptional(v.picklist(ACTIVITIES)),
  felt: v.exactOptional(v.nullable(v.picklist(['lighter', 'same', 'heavier']))),
})

const checkIn = rowOf<CheckIn>()({
  id,
  at: time,
  feeling: v.nullable(v.picklist(FEELINGS)),
  fill: v.nullable(level),
  level,
})

const note = rowOf<Note>()({ id, at: time, kind: v.picklist(NOTE_KINDS), text: line })

const trial = rowOf<Trial>()({
  id,
  at: time,
  offered: v.boolean(),
  before: v.nullable(tense),
  after: v.nullable(tense),
})

const own = v.pipe(
  v.strictObject({ key: v.picklist([...OWN_KEYS, 'taste']), value: v.unknown() }),
  v.check(row => isOwn(row.key, row.value)),
)

const taught = rowOf<Taught>()({ site: v.pipe(v.string(), v.maxLength(200)), at: time, profile: profileOf() })
/** What was taught lies without its addresses; its site gives them. */
function profileOf() {
  const lesson = v.omit(profileSchema, ['match'])
  return v.union([lesson, profileSchema])
}

const meta = v.strictObject({
  key: v.picklist(['salt', 'language']),
  value: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/)),
})

/** What the worker has learnt over time, apart from the shift that is open. */
export type Self = Pick<State, 'shifts'> & Partial<Pick<State, 'scale' | 'helped' | 'verdicts'>>
const verdict = v.strictObject({ agreed: count, rejected: count })
const self = v.strictObject({
  shifts: count,
  scale: v.exactOptional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(10))),
  helped: v.exactOptional(some(ACTIVITIES, all(['lighter', 'same', 'heavier'], count))),
  verdicts: v.exactOptional(some(KINDS, verdict)),
})

/** Not in a backup: the open shift, which pages have reported how far, what was put aside as it could not be read, the lock: a file has a passphrase of its own; and what other machines carry along: they have it themselves. */
export const LEFT_OUT = ['state', 'sources', 'spoiled', 'lock', 'carry'] as const

/** What a backup holds, by store, in the order in which it stands in the file. `self` is the one row of what was learnt. */
export const ROWS = {
  days: tally,
  digests: digest,
  conversations: conversation,
  ledger,
  breaks: rest,
  offers: offer,
  entries: entry,
  checkIns: checkIn,
  notes: note,
  trials: trial,
  papers: paper,
  own,
  profiles: taught,
  meta,
  self,
} as const satisfies Record<Exclude<(typeof STORES)[number], (typeof LEFT_OUT)[number]> | 'self', v.GenericSchema>

export type Part = keyof typeof ROWS
export const PARTS_OF_FILE = Object.keys(ROWS) as Part[]
