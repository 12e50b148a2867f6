import type { Appraisal, Kind } from './appraisal'
import type { Activity } from './activity'
import type { Detail, Entry } from './entry'
import type { Exit } from './exit'
import type { Feeling } from './feeling'
import type { Note } from './note'
import type { Answer } from './offer'
import type { Felt, Length } from './pause'
import type { Scene } from './scene'

/** Where an observation comes from: "tab:frame". */
export type Page = string

/**
 * What can happen. Everything the product knows follows from these, in order. `at` is ms since the epoch; `heard` is when
 * the worker learnt of it, where that may be later (reports of pages).
 */
export type Event = { at: number; heard?: number } & (
  | Observation
  /** A document begins in a page: whatever another one showed there is over. */
  | { type: 'came'; page: Page; document: string }
  /** A page is no more; or only this `document` of it, another may be there already. */
  | { type: 'gone'; page: Page; document?: string }
  | { type: 'restart' }
  | { type: 'idle'; state: 'active' | 'idle' | 'locked'; since: number }
  | { type: 'tick' }
  | { type: 'shown'; offer: string }
  | { type: 'missed'; offer: string }
  | { type: 'barred'; offer: string }
  | { type: 'followed'; offer: string }
  | { type: 'answer'; offer: string; answer: Answer }
  | { type: 'quiet'; on: boolean }
  | { type: 'study'; on: boolean; every: number; seed: number }
  | { type: 'tense'; trial: string; value: number | null }
  /** The agent gives a kind that only counts another chance. */
  | { type: 'trust'; kind: Kind }
  | { type: 'log'; entry: Entry }
  | { type: 'unlog'; entry: string }
  | { type: 'detail'; entry: string; detail: Detail }
  /** `activity` and how long it is planned to take, ms, once the agent has begun one. */
  | { type: 'pause'; id: string; length: Length; offer: string | null; activity?: Activity; planned?: number }
  | { type: 'resume'; id: string; felt: Felt | null }
  /** With the lines that the agent puts the day down by, if any. */
  | { type: 'endShift'; notes?: Note[] }
  | { type: 'checkin'; id: string; feeling: Feeling | null; fill: number | null }
  | { type: 'note'; note: Note }
  /** `entry`: the entry it belongs to, or null for the one about the conversation that is open. */
  | { type: 'exit'; id: string; exit: Exit; entry: string | null }
)

/** What a console page reports. Never text, never a name; `key` is a salted hash. */
export type Observation =
  | { type: 'message'; page: Page; key: string; from: 'customer'; appraisal: Appraisal }
  | { type: 'message'; page: Page; key: string; from: 'agent' }
  | { type: 'settled'; page: Page; key: string }
  | { type: 'scene'; page: Page; scene: Scene }
