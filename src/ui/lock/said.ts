import type { LockWords, Refusal } from '../text/lock-text'

/** Why a passphrase was not taken, in words. */
export const saidOf = (words: LockWords, refusal: Refusal): string =>
  refusal.why === 'wait' ? words.wait(refusal.seconds) : words[refusal.why]
