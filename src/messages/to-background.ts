import * as v from 'valibot'
import { BATCH } from './batch'
import type { ConsoleProfile } from '../console'
import type { Policy } from '../domain'
import { KINDS } from '../domain'
import type { Taste } from '../hostility/taste'
import type { Logbook, Mine, StoreError } from '../store'
// Not from the index: pages that check nothing load no schemas.
import { entry as entryShape, paper as paperShape } from '../store/row-shapes'
import {
  activity,
  answer,
  appraisal,
  buddy,
  day,
  detail,
  every,
  exit,
  feeling,
  felt,
  file,
  fill,
  id,
  key,
  language,
  length,
  lesson,
  note,
  notes,
  own,
  page,
  planned,
  scene,
  site,
  tab,
  tense,
  time,
  traits,
} from './shapes'
import type { PageReading } from './to-console'

/** What a console page saw, numbered by the page so that nothing is lost or counted twice on the way. */
const seen = v.variant('type', [
  v.strictObject({ type: v.literal('customer'), key, appraisal }),
  v.strictObject({ type: v.literal('agent'), key }),
  v.strictObject({ type: v.literal('settled'), key }),
  v.strictObject({ type: v.literal('scene'), scene }),
  v.strictObject({ type: v.literal('left') }),
])

const report = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: time,
  seen,
})

/** From a console page, by our content script. */
export const fromConsole = v.variant('type', [
  /** `source`: the document's own id, under which it reports. */
  v.strictObject({ type: v.literal('hello'), source: id }),
  /** How this page is to be read, asked again. */
  v.strictObject({ type: v.literal('lookup') }),
  /** This frame could be the one to teach in (`picked`: the agent has clicked in it). */
  v.strictObject({ type: v.literal('claim'), picked: v.boolean() }),
  /** Have the script of the lesson, or of what is shown, run in this frame. */
  v.strictObject({ type: v.literal('bring'), what: v.picklist(['lesson', 'card']) }),
  /** What the agent has taught. */
  v.strictObject({ type: v.literal('lesson'), site, profile: lesson }),
  /** `safe`: up to which number the worker has acknowledged this page's reports. */
  v.strictObject({
    type: v.literal('report'),
    source: id,
    safe: v.pipe(v.number(), v.integer(), v.minValue(0)),
    reports: v.pipe(v.array(report), v.maxLength(BATCH)),
  }),
])

/** What the agent does, on a console page or on a page of ours. */
export const fromAgent = v.variant('type', [
  v.strictObject({ type: v.literal('answer'), offer: id, answer }),
  v.strictObject({ type: v.literal('take'), pause: id, length, offer: v.nullable(id) }),
  v.strictObject({
    type: v.literal('log'),
    entry: id,
    kind: v.picklist(['hard', 'good']),
    conversation: v.nullable(key),
  }),
  v.strictObject({ type: v.literal('unlog'), entry: id }),
  /** The agent's word on a conversation that was judged otherwise; `id` is the log's or the offer's, and with a log it is taken back. */
  v.strictObject({ type: v.literal('taste'), id, traits, rough: v.boolean() }),
  /** How tense, 0..10: the answer to a question of the self-study; null where it was waved away. */
  v.strictObject({ type: v.literal('tense'), trial: id, value: v.nullable(tense) }),
  v.strictObject({ type: v.literal('detail'), entry: id, detail }),
  /** An exit was used; `entry` is null where it is for whatever is open. */
  v.strictObject({ type: v.literal('exit'), id, exit, entry: v.nullable(id) }),
  /** Whom to talk to. */
  v.strictObject({ type: v.literal('buddy'), buddy }),
  /** What the log looks back on. */
  v.strictObject({ type: v.literal('logbook') }),
])

/** From a page of ours only. */
export const fromPage = v.variant('type', [
  v.strictObject({ type: v.literal('quiet'), on: v.boolean() }),
  /** Begins or ends the self-study; one offer in `every` is held back. */
  v.strictObject({ type: v.literal('study'), on: v.boolean(), every }),
  /** Deletes what the self-study has kept. */
  v.strictObject({ type: v.literal('forgetTrials') }),
  /** From the pause's own tab: the same pause with another thing to do, a longer one, or one more. */
  v.strictObject({ type: v.literal('begin'), pause: id, length, activity, planned }),
  v.strictObject({ type: v.literal('checkin'), id, feeling: v.nullable(feeling), fill: v.nullable(fill) }),
  v.strictObject({ type: v.literal('note'), note }),
  /** Puts the day down. */
  v.strictObject({ type: v.literal('end'), notes }),
  /** A sheet for a talk, a suggestion, a hint put away; and one thrown away. */
  v.strictObject({ type: v.literal('paper'), paper: paperShape }),
  v.strictObject({ type: v.literal('unpaper'), paper: id }),
  /** An entry of any day: more about it, away with it, and back with it. */
  v.strictObject({ type: v.literal('amend'), entry: id, detail }),
  v.strictObject({ type: v.literal('erase'), entry: id }),
  v.strictObject({ type: v.literal('putBack'), entry: entryShape }),
  /** A kind that only counts may make offers again. */
  v.strictObject({ type: v.literal('trust'), kind: v.picklist(KINDS) }),
  /** A page of ours has written to the records itself (a backup was taken in). */
  v.strictObject({ type: v.literal('changed') }),
  /** Carrying along was switched on or off, or is asked for now. */
  v.strictObject({ type: v.literal('carry') }),
  /** What the agent has set up. */
  v.strictObject({ type: v.literal('own'), own }),
  /** What the company has set. */
  v.strictObject({ type: v.literal('policy') }),
  /** Which language to speak, whatever the browser's. */
  v.strictObject({ type: v.literal('language'), language }),
  v.strictObject({ type: v.literal('resume'), pause: id, felt: v.nullable(felt), leave: v.boolean() }),
  v.strictObject({ type: v.literal('sites') }),
  /** The day's own lines, opened where a lock is on. */
  v.strictObject({ type: v.literal('lines'), day }),
  /** Is anything the matter with the records? */
  v.strictObject({ type: v.literal('trouble') }),
  /** Starts the lesson in every frame of a tab. */
  v.strictObject({ type: v.literal('teach'), tab }),
  /** How a page is read. */
  v.strictObject({ type: v.literal('how'), page }),
  /** A profile's file as it was read, for a site. */
  v.strictObject({ type: v.literal('import'), site, file }),
  /** Back to automatic reading. */
  v.strictObject({ type: v.literal('forget'), site }),
])

export type FromConsole = v.InferOutput<typeof fromConsole>
export type FromAgent = v.InferOutput<typeof fromAgent>
export type FromPage = v.InferOutput<typeof fromPage>
export type ToBackground = FromConsole | FromAgent | FromPage
export type Report = v.InferOutput<typeof report>
export type Seen = v.InferOutput<typeof seen>

/** The answers to messages that have one; null to a page whose site the agent has not enabled, or not any more. */
export interface Replies {
  hello: Hello | null
  /** Number of the last report applied. */
  report: { upTo: number } | null
  lookup: Guide | null
  /** True once it runs. */
  bring: true | null
  /** True if the lesson is given. */
  teach: boolean
  logbook: Logbook
  lesson: true | null
  how: Reading | null
  trouble: Trouble | null
  /** Null where no lock is on, and while it is locked. */
  lines: Lines | null
  policy: Policy
  /** What is wrong with the file; null once it is kept. */
  import: FileFault | null
}

/** A file that is no profile: no JSON at all, or with something in it that is none; `reason` names the field. */
export type FileFault = 'notJson' | { unusable: string }

/** Why nothing can be kept right now. */
export type Trouble = StoreError['code']

/** The day's own lines, and how many follow-ups of talks have come to their day. */
export interface Lines {
  goal: string
  left: string
  due: number
}

/** How a page is to be read. */
export interface Guide {
  profile: ConsoleProfile | null
  /** Where that comes from: the agent, the extension, or nobody. */
  from: 'taught' | 'shipped' | 'nobody'
  /** The addresses that a lesson there is for; null where none can be kept. */
  site: string | null
}

/** How a page is read, for the popup. */
export interface Reading extends PageReading {
  /** What was taught, as a file holds it; null where nothing was. */
  taught: ConsoleProfile | null
}

/** What a content script needs to begin. */
export interface Hello extends Guide {
  mine: Mine
  /** What the agent has said of appraisals. */
  taste: Taste
  /** This page, as the worker names it. */
  page: string
  salt: string
  language: string
}
