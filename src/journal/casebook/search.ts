import type { Entry, Stressor, Cause, Weight } from '../../domain'
import { evenSpelling } from '../../hostility/normalise'

/** What the agent looks for; null for anything. */
export interface Sought {
  words: string
  kind: Entry['kind'] | null
  stressor: Stressor | null
  cause: Cause | null
  weight: Weight | null
  /** Logged within so many days. */
  days: 7 | 30 | 90 | null
  /** Only with what helped. */
  helped: boolean
}

export const ANYTHING: Sought = {
  words: '',
  kind: null,
  stressor: null,
  cause: null,
  weight: null,
  days: null,
  helped: false,
}

/** The simplified form of a UTF-16 code unit, 0 for itself; null while the table is not there yet. */
export type Simpler = Uint16Array | null

/** One spelling of what is the same to a reader: wide and narrow, large and small, traditional and simplified, accents. */
export function folded(text: string, simpler: Simpler): string {
  let simple = ''
  for (const sign of evenSpelling(text)) {
    const code = sign.length === 1 ? simpler?.[sign.charCodeAt(0)] : 0
    simple += code ? String.fromCharCode(code) : sign
  }
  return simple.replace(/\s+/g, ' ')
}

/** The words that are looked for. Chinese needs no spaces between them, but a reader may set some. */
const termsOf = (words: string, simpler: Simpler): string[] => folded(words, simpler).trim().split(' ').filter(Boolean)

const DAY = 86_400_000

/**
 * The entries that are sought, in the order they came. `namesOf` gives the words that stand on an entry beside the agent's
 * own (what kind, which cause): what can be read on it can be found.
 */
export function found(
  entries: readonly Entry[],
  sought: Sought,
  now: number,
  namesOf: (entry: Entry) => readonly string[],
  simpler: Simpler,
): Entry[] {
  const terms = termsOf(sought.words, simpler)
  const { kind, stressor, cause, weight, days, helped } = sought
  return entries.filter(
    entry =>
      (kind === null || entry.kind === kind) &&
      (stressor === null || entry.stressor === stressor) &&
      (cause === null || entry.cause === cause) &&
      (weight === null || entry.weight === weight) &&
      (days === null || entry.at >= now - days * DAY) &&
      (!helped || (entry.helped ?? '').trim() !== '') &&
      (terms.length === 0 || holds(entry, terms, namesOf, simpler)),
  )
}

function holds(
  entry: Entry,
  terms: readonly string[],
  namesOf: (entry: Entry) => readonly string[],
  simpler: Simpler,
): boolean {
  const text = folded([entry.note, entry.helped ?? '', ...namesOf(entry)].join('\n'), simpler)
  // Somebody who writes 退款 慢 and somebody who writes 退款慢 mean the same.
  const tight = text.replaceAll(' ', '')
  return terms.every(term => text.includes(term) || tight.includes(term))
}
