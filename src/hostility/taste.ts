/* Nothing here reads a text: the worker keeps what a console sends it, and carries neither lexicon nor model for that. */

/** Numbers that traits are folded into: so few that many wordings share one, and none can be read back. */
export const TRAITS = 4096
/** Traits kept of one message or conversation. Our guess. */
export const MOST_TRAITS = 40
/** Corrections that count, the latest ones. Our guess. */
export const MOST_CORRECTIONS = 60

/**
 * One agent's corrections, as they are kept: plain JSON, a few kilobytes at most, no text and nothing to make text from.
 * `version` is 1; a reader of another throws the row away.
 */
export interface Taste {
  readonly version: 1
  /** Oldest first, the latest ones only. */
  readonly corrections: readonly KeptCorrection[]
}

export interface KeptCorrection {
  /** Of the click, so that it can be taken back and counts once however often it is told. */
  readonly id: string
  /** Of the messages it is about, together; see `traitsOf`. */
  readonly traits: readonly number[]
  readonly rough: boolean
}

export const NO_TASTE: Taste = { version: 1, corrections: [] }

/** Signs of an id that are read. */
const ID = 64

/** With one correction more. The same id again changes nothing. */
export function corrected(taste: Taste, { id, traits, rough }: KeptCorrection): Taste {
  if (taste.corrections.some(known => known.id === id)) return taste
  const own = [...new Set(traits)].slice(0, MOST_TRAITS)
  return { version: 1, corrections: [...taste.corrections, { id, traits: own, rough }].slice(-MOST_CORRECTIONS) }
}

/** Without the correction of that id: as if it had never been, as long as no later ones have pushed an older one out. */
export const takenBack = (taste: Taste, id: string): Taste => ({
  version: 1,
  corrections: taste.corrections.filter(known => known.id !== id),
})

/** What was kept, read again. Whatever is not of the shape is left out; never throws. */
export function readTaste(kept: unknown): Taste {
  if (typeof kept !== 'object' || kept === null) return NO_TASTE
  const { version, corrections } = kept as Record<string, unknown>
  if (version !== 1 || !Array.isArray(corrections)) return NO_TASTE
  return corrections.filter(isCorrection).reduce(corrected, NO_TASTE)
}

function isCorrection(value: unknown): value is KeptCorrection {
  if (typeof value !== 'object' || value === null) return false
  const { id, traits, rough } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    id.length > 0 &&
    id.length <= ID &&
    typeof rough === 'boolean' &&
    Array.isArray(traits) &&
    traits.every(trait => Number.isInteger(trait) && trait >= 0 && trait < TRAITS)
  )
}
