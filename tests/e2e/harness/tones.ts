import type { Appraisal, Level } from '../../../src/domain'
import { foldTone, NO_TONE, type Tone } from '../../../src/domain/tone'

/** Long enough to be a new thought and another burst, ms; and next to nothing. */
const [LATER, AT_ONCE] = [10 * 60_000, 1]

/**
 * Every level a conversation may end at, however long its customer took between two lines. When a line was read is the
 * page's business: one that came while another conversation was open is read with the next click, and a slow machine
 * does all of it later. So a test by the real clock may ask for no more than this; for most conversations it is one level.
 */
export function levelsOf(lines: readonly Appraisal[]): Set<Level> {
  let states = new Map<string, { tone: Tone; at: number }>([['', { tone: NO_TONE, at: LATER }]])
  for (const line of lines) {
    const next = new Map<string, { tone: Tone; at: number }>()
    for (const { tone, at } of states.values()) {
      for (const gap of [AT_ONCE, LATER]) {
        const after = foldTone(tone, line, at + gap)
        // Only what is still to come may tell two states apart: times count from now.
        const since = after.lastHardAt === null ? 0 : at + gap - after.lastHardAt
        next.set(`${after.level} ${after.heat} ${since >= LATER}`, { tone: after, at: at + gap })
      }
    }
    states = next
  }
  return new Set([...states.values()].map(({ tone }) => tone.level))
}
