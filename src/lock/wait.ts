/** Tries that have failed since the last one that did not, and until when the next has to wait, ms. */
export interface Tries {
  failed: number
  until: number
}

export const NO_TRIES: Tries = { failed: 0, until: 0 }

/** So many mistypings are free; then the wait doubles, up to a quarter of an hour. Our guess: whoever owns it gets in within a minute. */
const FREE = 3
const FIRST = 5000
export const LONGEST_WAIT = 15 * 60_000

/** How long to wait before the next try, ms; 0 for not at all. A clock that was set back keeps nobody out for longer than the longest wait. */
export const waitLeft = ({ until }: Tries, now: number): number => Math.min(LONGEST_WAIT, Math.max(0, until - now))

/** After one more try, counted as failed until it is known to be right: whoever stops the worker in between gains nothing. */
export function tried({ failed }: Tries, now: number): Tries {
  const wait = failed + 1 < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST * 2 ** Math.min(20, failed + 1 - FREE))
  return { failed: failed + 1, until: now + wait }
}
