import type { DBSchema } from 'idb'
import type { ConsoleProfile } from '../console'
import type { Break, CheckIn, Conversation, Digest, LedgerLine, Offered, State, Tally, Trial } from '../domain'
import type { CarryRow, OtherRow } from './carry/kept'
import type { KeptEntry, KeptNote, KeptPaper, LockRow } from './lock/kept'
import type { Own, OwnKey } from './own'
import type { TasteRow } from './taste'

/** What the agent has taught about one site's console. */
export interface Taught {
  /** The addresses it is for, as a glob: `https://host/folder/*`. */
  site: string
  /** When it was taught or read from a file, ms since the epoch. */
  at: number
  /** Selectors of the page's markup; none of its words. */
  profile: ConsoleProfile
}

/** A row that was put aside. */
export interface Spoiled {
  id: string
  at: number
  store: string
  row: unknown
}

/**
 * What is kept, all of it, in the IndexedDB named `breather` on this machine. Nothing else is stored anywhere
 * and nothing is sent, but what the agent has the browser carry along, encrypted (docs/carry-along.md). Never a customer's name, never a message: of a conversation only a salted hash of the
 * console's id, times, levels, kinds and counts.
 *
 * The stores and their fields are documented at the types they hold. One thing lies elsewhere, for a moment: reports that
 * a page could not hand over before it was closed wait in the extension's own storage (platform/left.ts) until the
 * worker has taken them in; they hold the same times, levels, kinds, counts and hashes.
 */
export interface Schema extends DBSchema {
  /** One row, `now`: everything the worker has to know between two events (the open shift, pages, a pause). */
  state: { key: 'now'; value: { id: 'now'; state: State } }
  /** How far each page's reports have been applied, so that one delivered twice counts once. Dropped after two days. */
  sources: { key: string; value: { source: string; seq: number; at: number }; indexes: { at: number } }
  /** A day's figures, by local date. */
  days: { key: string; value: Tally }
  /** A day's conversations and ledger by hour and by reason, for looking back: numbers only. By local date, kept like `days`. */
  digests: { key: string; value: Digest }
  /** Offers made, why, and what became of each. Kept for `RETENTION`. */
  offers: { key: string; value: Offered; indexes: { at: number } }
  /** Conversations that have settled. Kept for `RETENTION` (tidy.ts). */
  conversations: { key: [string, number]; value: Conversation; indexes: { openedAt: number } }
  /** Every change of the cup, with its reason. Kept for `RETENTION`. */
  ledger: { key: number; value: LedgerLine; indexes: { at: number } }
  /** Pauses and natural gaps that counted. Kept for `RETENTION`. */
  breaks: { key: number; value: Break; indexes: { from: number } }
  /** What the agent logged, with the agent's own notes. Kept until the agent deletes it. */
  entries: { key: string; value: KeptEntry; indexes: { at: number } }
  /** Check-ins: how full it felt, and which feeling was named. Kept for `RETENTION`. */
  checkIns: { key: string; value: CheckIn; indexes: { at: number } }
  /** The agent's own lines: thanks, the day's goal, three things done, one for tomorrow. Kept until the agent deletes them. */
  notes: { key: string; value: KeptNote; indexes: { at: number } }
  /**
   * What the agent has set up: exits, a buddy, the button in the page, sound. One row each. In the row `taste`, what was
   * said of appraisals ("that wasn't rough"): a few small numbers for each, no text.
   */
  own: { key: OwnKey | 'taste'; value: Own | TasteRow }
  /** What the agent has taught, by site. Kept until the agent goes back to automatic reading there. */
  profiles: { key: string; value: Taught }
  /** The self-study: offers made or held back, and how tense the agent was before and after, 0..10. Kept until the agent deletes it. */
  trials: { key: string; value: Trial; indexes: { at: number } }
  /** Briefs for a talk with their follow-ups, suggestions on causes, hints put away. Kept until the agent deletes them. */
  papers: { key: string; value: KeptPaper }
  /** Rows that could not be read as what they should be, put aside as they were, with where they lay. Kept until the agent deletes them. */
  spoiled: { key: string; value: Spoiled; indexes: { at: number } }
  /**
   * The lock, where the agent has put one on: then details of entries, lines and papers lie in boxes that it opens
   * (lock/kept.ts), and `own`, figures and times as ever.
   */
  lock: { key: 'lock'; value: LockRow }
  /**
   * Where the agent has switched carrying along on (carry/kept.ts): this machine's random name, its keys, what was chosen
   * when; and other machines' day figures, as they came.
   */
  carry: { key: string; value: CarryRow | OtherRow }
  /** `salt`: random, made on this machine, for the hashes. `language`: the agent's choice, if any. */
  meta: { key: string; value: { key: 'salt' | 'language'; value: string } }
}

export const NAME = 'breather'
/** 1: the first. 2: `profiles`. 3: `checkIns`, `notes`, `own`. 4: `spoiled`, `trials`. 5: `digests`, `offers`, `papers`, `lock`, `carry`. */
export const VERSION = 5

/** Every store, in the order in which it is shown to the agent. */
export const STORES = [
  'days',
  'digests',
  'conversations',
  'ledger',
  'breaks',
  'offers',
  'entries',
  'checkIns',
  'notes',
  'trials',
  'papers',
  'own',
  'profiles',
  'state',
  'sources',
  'spoiled',
  'lock',
  'carry',
  'meta',
] as const satisfies readonly (keyof Schema)[]
