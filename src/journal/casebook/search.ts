import type { Entry, Stressor, Cause, Weight } from '../../domain'
import { evenSpelling } from '../../hostility/normalise'
import { SIMPLER } from '../../hostility/traditional'

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

/** One spelling of what is the same to a reader: wide and narrow, large and small, traditional and simplified, accents. */
export function folded(text: string): string {
  let simple = ''
  for (const sign of evenSpelling(text)) {
    const code = sign.length === 1 ? SIMPLER[sign.charCodeAt(0)] : 0
    simple += code ? String.fromCharCode(code) : sign
  }
  return simple.replace(/\s+/g, ' ')
}

/** The words that are looked for. Chinese needs no spaces between them, but a reader may set some. */
export const termsOf = (words: string): string[] => folded(words).trim().split(' ').filter(Boolean)

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
): Entry[] {
  const terms = termsOf(sought.words)
  const { kind, stressor, cause, weight, days, helped } = sought
  return entries.filter(
    entry =>
      (kind === null || entry.kind === kind) &&
      (stressor === null || entry.stressor === stressor) &&
      (cause === null || entry.cause === cause) &&
      (weight === null || entry.weight === weight) &&
      (days === null || entry.at >= now - days * DAY) &&
      (!helped || (entry.helped ?? '').trim() !== '') &&
      (terms.length === 0 || holds(entry, terms, namesOf)),
  )
}

function holds(entry: Entry, terms: readonly string[], namesOf: (entry: Entry) => readonly string[]): boolean {
  const text = folded([entry.note, entry.helped ?? '', ...namesOf(entry)].join('\n'))
  // Somebody who writes 退款 慢 and somebody who writes 退款慢 mean the same.
  const tight = text.replaceAll(' ', '')
  return terms.every(term => text.includes(term) || tight.includes(term))
}
