/**
 * Of what stands in a conversation when it is opened nobody is told anything but who spoke last; the reader learns from a
 * few dozen lines who is who. Lines; our guess.
 */
export const HISTORY = 60
