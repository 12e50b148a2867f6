import type { StoreName } from '../../store/receipt'
import type { CommonText, Lines } from './text'

/** Permissions that the manifest names; a test holds that there are no others. */
export type PermissionName =
  | 'alarms'
  | 'scripting'
  | 'activeTab'
  | 'idle'
  | 'storage'
  | 'unlimitedStorage'
  | 'notifications'

/** The figures of a row, for its example in plain words. Times are ms, days YYYY-MM-DD. */
export interface Examples {
  /** What a row says whose words are under the lock. */
  sealed: string
  days: (day: string, conversations: number, hostile: number) => string
  digests: (day: string, hours: number) => string
  conversations: (at: number, level: 'calm' | 'tense' | 'hostile', messages: number, code: string) => string
  ledger: (at: number, delta: number) => string
  breaks: (from: number, minutes: number) => string
  offers: (at: number) => string
  entries: (at: number, good: boolean, weight: number | null, note: string) => string
  checkIns: (at: number, fill: number | null) => string
  notes: (text: string) => string
  trials: (at: number, before: number | null, after: number | null) => string
  papers: (at: number) => string
  own: (key: string) => string
  profiles: (site: string) => string
  state: (shift: boolean, pages: number) => string
  sources: (seq: number) => string
  spoiled: (store: string) => string
  lock: (minutes: number) => string
  /** This machine's row, or another's with so many months. */
  carry: (months: number | null) => string
  meta: (key: string) => string
}

export interface ReceiptWords {
  receipt: {
    head: Lines
    lead: string
    more: readonly { ask: string; answer: string }[]
    /** Counted when, in words beside the time. */
    countedHere: string
    date: (at: number) => string
    customers: { head: string; names: string; words: string; wordsUnit: string; requests: string }
    yours: { head: string; size: string; bytes: (n: number) => string }
    /** A store's name, its count with the unit, and what is in it. */
    stores: Record<StoreName, { name: string; count: (n: number) => string; what: string }>
    examples: Examples
    noExample: string
    /** Rows that could not be read as what they are. */
    unreadable: string
    permissions: {
      head: string
      sites: string
      none: string
      network: string
      history: string
      notAsked: string
      why: Record<PermissionName, string>
      whyHead: string
      site: string
      off: string
    }
    left: string
    /** What the browser's sync carries, where that is on. */
    carried: string
    thanks: string
    one: { head: string; lead: string; example: (row: string) => string }
    never: { head: string; items: readonly string[] }
    exported: { never: string; at: (at: number) => string; button: string; done: string; lead: string }
    wipe: {
      head: string
      lead: string
      day: string
      site: string
      all: string
      chooseDay: string
      chooseSite: string
      noDays: string
      noSites: string
      /** Asked before it is done. */
      sureDay: (day: string) => string
      sureSite: (site: string) => string
      sureAll: string
      yes: string
      no: string
      doneDay: (day: string) => string
      doneSite: (site: string) => string
      doneAll: string
      failed: string
    }
  }
}

export type ReceiptText = CommonText & ReceiptWords
