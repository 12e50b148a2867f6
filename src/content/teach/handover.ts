import type { ConsoleProfile } from '../../console'

/*
 * The lesson is a script of its own, brought to a page only when the agent wants to teach. It runs in the extension's
 * own world, as the content script does, but shares no module with it: it leaves there how to begin, and the content
 * script takes that. No page sees that world; a symbol, since the name of a page's element would answer to a word.
 */

/** What a lesson needs of the content script. */
export interface Surroundings {
  /** The language to ask in, as a browser's language tag. */
  language: string
  /** Keeps what was learned; false where that failed. */
  keep(profile: ConsoleProfile): Promise<boolean>
  /** This frame could be the one (`picked`: it is). */
  claim(picked: boolean): void
  onEnd(): void
}

/** A lesson that is being given in this frame. */
export interface Running {
  /** This frame asks from now on. */
  lead(): void
  /** Another frame could be the one. True if this one has nothing to point at, and steps back. */
  claimed(picked: boolean): boolean
}

/** Begins a lesson, which ends with `signal` if not before. `lead`: this frame asks; else it waits for a click. */
export type Begin = (surroundings: Surroundings, lead: boolean, signal: AbortSignal) => Running

const PLACE = Symbol.for('breather.lesson')
const world = globalThis as { [PLACE]?: Begin | undefined }

/** For the lesson's script. */
export function leave(begin: Begin): void {
  world[PLACE] = begin
}

/** For the content script: what was left last, once. */
export function take(): Begin | null {
  const begin = world[PLACE] ?? null
  delete world[PLACE]
  return begin
}
