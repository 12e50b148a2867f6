import type { Appraisal } from './appraisal'
import type { Detail, Entry } from './entry'
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
  | { type: 'gone'; page: Page }
  | { type: 'restart' }
  | { type: 'idle'; state: 'active' | 'idle' | 'locked'; since: number }
  | { type: 'tick' }
  | { type: 'shown'; offer: string }
  | { type: 'missed'; offer: string }
  | { type: 'barred'; offer: string }
  | { type: 'followed'; offer: string }
  | { type: 'answer'; offer: string; answer: Answer }
  | { type: 'quiet'; on: boolean }
  | { type: 'log'; entry: Entry }
  | { type: 'unlog'; entry: string }
  | { type: 'detail'; entry: string; detail: Detail }
  | { type: 'pause'; id: string; length: Length; offer: string | null }
  | { type: 'resume'; id: string; felt: Felt | null }
  | { type: 'endShift' }
)

/** What a console page reports. Never text, never a name; `key` is a salted hash. */
export type Observation =
  | { type: 'message'; page: Page; key: string; from: 'customer'; appraisal: Appraisal }
  | { type: 'message'; page: Page; key: string; from: 'agent' }
  | { type: 'settled'; page: Page; key: string }
  | { type: 'scene'; page: Page; scene: Scene }
