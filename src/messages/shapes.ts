import * as v from 'valibot'
import { GLOB, LIMITS, profileSchema } from '../console/profile/schema'
import {
  ACTIVITIES,
  CAUSES,
  CLOSINGS,
  EXITS,
  FEELINGS,
  HANDS,
  type Choices,
  KINDS,
  LENGTHS,
  LEVELS,
  LINE_MAX,
  LONGEST,
  NOTE_KINDS,
  NOTE_MAX,
  STRESSORS,
} from '../domain'
import { IS_CHOICE } from '../domain/choice-shape'
import { MOST_TRAITS, TRAITS } from '../hostility/taste'
import { LANGUAGE_TAG } from '../store/language-tag'
import { SOUND_ID } from '../store/sound-id'

/** Pieces that messages of several directions are made of. Everything is bounded: a page is never trusted. */

/** What was taught: a profile without its addresses, which its site gives. */
export const lesson = v.omit(profileSchema, ['match'])
/** A profile's file. The longest one that the schema allows is far below. */
export const FILE_MOST = 256_000
export const file = v.pipe(v.string(), v.maxLength(FILE_MOST))
/** The addresses a lesson is for. */
export const site = v.pipe(v.string(), v.maxLength(LIMITS.glob), v.regex(GLOB))
/** A frame of a tab. */
export const page = v.pipe(v.string(), v.regex(/^\d{1,10}:\d{1,10}$/))
export const tab = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One offer in so many. */
export const every = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10))
export const tense = v.pipe(v.number(), v.minValue(0), v.maxValue(10))

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** Milliseconds since the epoch, up to the largest Date. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
/** A local day. */
export const day = v.pipe(v.string(), v.isoDate())
/** A salted hash: 32 hex digits. */
export const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
/** Made by `randomId` or the domain; never a name that every object has, since rows are looked up by it. */
export const ID = SOUND_ID
export const id = v.pipe(v.string(), v.regex(ID))
export const length = v.picklist(LENGTHS)
export const answer = v.picklist(['taken', 'later', 'quiet', 'closed', 'notRough'])
export const felt = v.picklist(['lighter', 'same', 'heavier'])

export const appraisal = v.strictObject({
  level: v.picklist(LEVELS),
  kind: v.picklist(KINDS),
  hostile: probability,
  tense: probability,
  thanks: probability,
})

/** Of a correction: a few hashed features, see hostility/taste.ts. */
export const traits = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TRAITS - 1))),
  v.minLength(1),
  v.maxLength(MOST_TRAITS),
)

export const scene = v.strictObject({
  document: id,
  site: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:[\]-]{0,255}$/)),
  visible: v.boolean(),
  readable: v.boolean(),
  lostAt: v.nullable(time),
  composing: v.boolean(),
  typedAt: v.nullable(time),
  open: v.nullable(key),
  openClosed: v.boolean(),
  lastSpeaker: v.nullable(v.picklist(['customer', 'agent', 'bot'])),
  changedAt: time,
  unread: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  longestWaitMs: v.nullable(time),
  waitToldAt: time,
})

export const detail = v.strictObject({
  stressor: v.exactOptional(v.nullable(v.picklist(STRESSORS))),
  weight: v.exactOptional(v.nullable(v.picklist([1, 2, 3]))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(NOTE_MAX))),
  cause: v.exactOptional(v.nullable(v.picklist(CAUSES))),
  hands: v.exactOptional(v.nullable(v.picklist(HANDS))),
  helped: v.exactOptional(v.pipe(v.string(), v.maxLength(NOTE_MAX))),
  closing: v.exactOptional(v.nullable(v.picklist(CLOSINGS))),
  exit: v.exactOptional(v.nullable(v.picklist(EXITS))),
})

export const exit = v.picklist(EXITS)
export const activity = v.picklist(ACTIVITIES)
/** How long an activity is planned to take, ms. */
export const planned = v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST))
export const feeling = v.picklist(FEELINGS)
export const fill = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

export const line = v.pipe(v.string(), v.maxLength(LINE_MAX))
/** A line of the agent's own, without its time. */
export const note = v.strictObject({ id, kind: v.picklist(NOTE_KINDS), text: line })
/** What puts a day down: three things done, one for tomorrow. */
export const notes = v.pipe(v.array(note), v.maxLength(4))

const words = v.nullable(v.pipe(v.string(), v.maxLength(NOTE_MAX)))
export const buddy = v.strictObject({ name: line, how: line })
/** One of the agent's choices, held to the same rule as where it is read. */
const choice = <K extends keyof Choices>(name: K) =>
  v.strictObject({ key: v.literal(name), value: v.custom<Choices[K]>(IS_CHOICE[name]) })
/** One row of what the agent has set up. */
export const own = v.variant('key', [
  v.strictObject({
    key: v.literal('exits'),
    value: v.pipe(
      v.array(v.strictObject({ exit, id, name: words, hint: words, phrase: words, off: v.boolean() })),
      v.maxLength(30),
    ),
  }),
  v.strictObject({ key: v.literal('buddy'), value: buddy }),
  v.strictObject({ key: v.literal('help'), value: v.pipe(v.string(), v.maxLength(NOTE_MAX)) }),
  v.strictObject({ key: v.literal('button'), value: v.boolean() }),
  v.strictObject({
    key: v.literal('sound'),
    value: v.strictObject({
      piece: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
      volume: probability,
      breath: v.boolean(),
    }),
  }),
  choice('sensitivity'),
  choice('moments'),
  choice('lengths'),
  choice('checkIns'),
  choice('retention'),
  choice('words'),
])

/** The language to speak, by its tag; null for the browser's. */
export const language = v.nullable(v.pipe(v.string(), v.regex(LANGUAGE_TAG)))
