import type { Entry, Offer, Question } from '../../domain'
import type { FromAgent } from '../../messages'
import type { Logbook, Mine } from '../../store'

/*
 * What is seen on a console is a script of its own, brought once a console is found: the reader stays small in all the
 * other frames. It shares no module with the content script; it leaves how to begin in the extension's own world, and the
 * content script takes that, as with the lesson.
 */

/** What is shown on a console needs of the content script. */
export interface Desk {
  /** The language to speak, as a browser's language tag. */
  language: string
  /** What the agent has set up. */
  mine: Mine
  /** Sends what the agent did; tried again while the worker restarts. */
  tell(message: FromAgent): void
  now(): number
  /** Null where nobody answers. */
  logbook(): Promise<Logbook | null>
  /** The conversation on screen, as its salted hash, or null. */
  open(): string | null
  /** The page is at a breakpoint: something may come into sight by itself. */
  free(): boolean
}

/** What of ours is on the page. */
export interface Shown {
  /** The offer on screen and not yet answered, if any. */
  readonly standing: string | null
  /** The agent is in the middle of something of ours: no offer comes on top of it. */
  readonly busy: boolean
  /** Nothing of ours is in sight. */
  readonly empty: boolean
  /** Shows an offer; after `ask`, where there is a question. */
  offer(offer: Offer, level: number, usual: number | null, ask: Question | null): void
  /** Asks a question of the self-study. */
  ask(question: Question): void
  /** It has been answered elsewhere. */
  told(trial: string): void
  /** Confirms what was logged by the keyboard command. */
  logged(entry: string, kind: Entry['kind']): void
  /** Takes an unanswered offer off the page. */
  withdraw(): void
  /** The agent's own key: the focus goes to what is there; a small menu where nothing is. */
  reach(): void
  /** The card of what the agent may do. */
  exits(): void
  mine(mine: Mine): void
  /** From now on in this language, as a browser's language tag. */
  speak(language: string): void
}

export type Begin = (desk: Desk, signal: AbortSignal) => Shown

const PLACE = Symbol.for('breather.card')
const world = globalThis as { [PLACE]?: Begin | undefined }

/** For the card's script. */
export function leave(begin: Begin): void {
  world[PLACE] = begin
}

/** For the content script: what was left last, once. */
export function take(): Begin | null {
  const begin = world[PLACE] ?? null
  delete world[PLACE]
  return begin
}
