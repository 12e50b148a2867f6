/** Which of `of` equal parts of the planned time it is, from 0; stays at the last. */
export const shareAt = (elapsedMs: number, planned: number, of: number): number =>
  Math.min(of - 1, Math.max(0, Math.floor((elapsedMs / planned) * of)))
