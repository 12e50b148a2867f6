import type { Appraisal } from '../domain'
import { MOST_TRAITS } from '../hostility/taste'

/** Conversations of which something is remembered, and lines of each: the heaviest. Our guess; a day has some 150. */
const CONVERSATIONS = 200
const LINES = 3

interface Line {
  traits: readonly number[]
  weight: number
  level: Appraisal['level']
}

/**
 * What the agent's word on a conversation is learned from: the traits of its heaviest lines, in memory only, by its
 * hashed key. No text.
 */
export class Heard {
  readonly #lines = new Map<string, Line[]>()

  /** A customer's line. `traits` is asked only for a line that is kept. */
  hear(key: string, { level, tense, hostile }: Appraisal, traits: () => readonly number[]): void {
    const known = this.#lines.get(key) ?? []
    const weight = tense + hostile
    const full = known.length >= LINES
    const lightest = known.at(-1)
    if (!full || !lightest || weight > lightest.weight) {
      known.push({ traits: traits(), weight, level })
      known.sort((a, b) => b.weight - a.weight)
      known.length = Math.min(known.length, LINES)
    }
    // The one spoken in last is forgotten last.
    this.#lines.delete(key)
    this.#lines.set(key, known)
    const [oldest] = this.#lines.keys()
    if (this.#lines.size > CONVERSATIONS && oldest !== undefined) this.#lines.delete(oldest)
  }

  /**
   * The traits by which a correction will be known again; null where there is nothing to correct: "rough" of what was
   * judged hostile anyway, "not rough" of what was judged calm or was heard elsewhere.
   */
  about(key: string, rough: boolean): number[] | null {
    const lines = this.#lines.get(key) ?? []
    if (rough && lines.some(({ level }) => level === 'hostile')) return null
    const meant = rough ? lines : lines.filter(({ level }) => level !== 'calm')
    // By turns, so that each of its lines can be known again.
    const traits = new Set<number>()
    for (let i = 0; traits.size < MOST_TRAITS && meant.some(line => i < line.traits.length); i++) {
      for (const line of meant) {
        const trait = line.traits[i]
        if (trait !== undefined && traits.size < MOST_TRAITS) traits.add(trait)
      }
    }
    return traits.size > 0 ? [...traits] : null
  }
}
