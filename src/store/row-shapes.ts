import * as v from 'valibot'
import {
  CAUSES,
  CLOSINGS,
  type Entry,
  EXITS,
  FIGURES,
  FOLLOW_UPS_MAX,
  type FollowUp,
  HANDS,
  LEVELS,
  LINE_MAX,
  NOTE_MAX,
  PART_MAX,
  PARTS,
  STRESSORS,
  type Suggestion,
  TALK_REASONS,
  type Talk,
  type Waved,
} from '../domain'
import { SOUND_ID } from './sound-id'

/* Rows that come from outside: out of a backup, or whole from a page of ours. Everything is bounded. */

type Fields<T> = { [K in keyof T]-?: v.GenericSchema }
/** A schema of exactly the fields of a row's type: one that is added there is a compile error here. */
export const rowOf =
  <T>() =>
  <E extends Fields<T>>(entries: E & Record<Exclude<keyof E, keyof T>, never>) =>
    v.strictObject(entries as E)

/** Made by us, or the hash of a console's id: 32 hex digits in both cases, or the domain's own with dots and hyphens. */
export const id = v.pipe(v.string(), v.regex(SOUND_ID))
/** Milliseconds since the epoch, up to the largest Date. */
export const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15))
export const count = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12))
export const level = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100))
export const day = v.pipe(v.string(), v.isoDate())
export const line = v.pipe(v.string(), v.maxLength(LINE_MAX))
export const words = v.pipe(v.string(), v.maxLength(NOTE_MAX))
const part = v.pipe(v.string(), v.maxLength(PART_MAX))
export const tense = v.pipe(v.number(), v.minValue(0), v.maxValue(10))
export const key = v.nullable(id)

export const all = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  v.strictObject(Object.fromEntries(keys.map(k => [k, schema])) as Record<K, S>)
export const some = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  v.strictObject(
    Object.fromEntries(keys.map(k => [k, v.exactOptional(schema)])) as Record<K, v.ExactOptionalSchema<S, undefined>>,
  )

/** An entry, whole. */
export const entry = rowOf<Entry>()({
  id,
  at: time,
  kind: v.picklist(['hard', 'good']),
  conversation: key,
  guessed: v.nullable(v.picklist(LEVELS)),
  stressor: v.nullable(v.picklist(STRESSORS)),
  weight: v.nullable(v.picklist([1, 2, 3])),
  note: words,
  cause: v.exactOptional(v.nullable(v.picklist(CAUSES))),
  hands: v.exactOptional(v.nullable(v.picklist(HANDS))),
  helped: v.exactOptional(words),
  closing: v.exactOptional(v.nullable(v.picklist(CLOSINGS))),
  exit: v.exactOptional(v.nullable(v.picklist(EXITS))),
})

const followUp = rowOf<FollowUp>()({ id, text: words, due: v.nullable(day), done: v.boolean() })

const talk = rowOf<Talk>()({
  kind: v.literal('talk'),
  id,
  at: time,
  from: day,
  to: day,
  who: line,
  words: all(
    PARTS.filter(p => p !== 'figures'),
    part,
  ),
  off: v.pipe(v.array(v.picklist(PARTS)), v.maxLength(PARTS.length)),
  figures: v.pipe(v.array(v.picklist(FIGURES)), v.maxLength(FIGURES.length)),
  held: v.nullable(day),
  followUps: v.pipe(v.array(followUp), v.maxLength(FOLLOW_UPS_MAX)),
})

const suggestion = rowOf<Suggestion>()({
  kind: v.literal('suggestion'),
  id,
  at: time,
  cause: v.picklist(CAUSES),
  text: words,
})

const waved = rowOf<Waved>()({ kind: v.literal('waved'), id, at: time, reason: v.picklist(TALK_REASONS) })

/** A sheet that the agent has written; also what the worker takes from a page. */
export const paper = v.variant('kind', [talk, suggestion, waved])
