/** Shortest passphrase taken, in characters: below that the rounds do not help (NIST SP 800-63B asks for 8). */
export const PASSPHRASE_LEAST = 8
/** Longest, in characters: a few sentences. */
export const PASSPHRASE_MOST = 500
