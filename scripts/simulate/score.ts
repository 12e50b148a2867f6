import { DEFAULTS, MINUTE } from '../../src/domain'

/** One nudge, and how things really stood at that instant. */
export interface Nudge {
  at: number
  severe: boolean
  /** The agent had asked for it ("after this chat"): the same offer, so no second one in the budget. */
  again: boolean
  typing: boolean
  owes: boolean
}

/** What one policy did in one shift. */
export interface Played {
  nudges: Nudge[]
}

/** A streak, when it came up, while nothing but the moment stood in an offer's way. */
export type StreakAt = number

/** A policy's figures over all shifts; the keys of the JSON file. */
export interface Figures {
  nudges: number
  /** Nudges while the agent was typing. */
  whileComposing: number
  /** Nudges over an unread or unanswered message in the open conversation. */
  overUnread: number
  /** Nudges beyond five in a shift or, a severe message apart, within 30 min of the one before. */
  capViolations: number
  /** Streaks for which the governor would have let an offer through, and those with a nudge within 5 min. */
  streakTriggers: number
  streakOfferedWithin5Min: number
  /** Nudges while the agent was typing or the open conversation waited on the agent, a shift. */
  interruptionsPerShift: number
  /** Median time from a streak to the first nudge after it in its shift, ms; null without any. */
  medianDelayMs: number | null
}

const WITHIN = 5 * MINUTE

export class Score {
  #shifts = 0
  #interruptions = 0
  readonly #delays: number[] = []
  readonly #figures = {
    nudges: 0,
    whileComposing: 0,
    overUnread: 0,
    capViolations: 0,
    streakTriggers: 0,
    streakOfferedWithin5Min: 0,
  }

  add({ nudges }: Played, streaks: readonly StreakAt[]): void {
    const sum = this.#figures
    this.#shifts += 1
    sum.nudges += nudges.length
    sum.whileComposing += nudges.filter(n => n.typing).length
    sum.overUnread += nudges.filter(n => n.owes).length
    this.#interruptions += nudges.filter(n => n.typing || n.owes).length
    const offers = nudges.filter(n => !n.again)
    sum.capViolations += offers.filter((n, i) => tooMany(n, i, offers)).length
    sum.streakTriggers += streaks.length
    for (const at of streaks) {
      const first = nudges.find(n => n.at >= at)
      if (!first) continue
      this.#delays.push(first.at - at)
      if (first.at - at <= WITHIN) sum.streakOfferedWithin5Min += 1
    }
  }

  figures(): Figures {
    const sorted = this.#delays.toSorted((a, b) => a - b)
    const middle = sorted[sorted.length >> 1]
    return {
      ...this.#figures,
      interruptionsPerShift: Math.round((this.#interruptions / Math.max(1, this.#shifts)) * 1000) / 1000,
      medianDelayMs: middle === undefined ? null : Math.round(middle),
    }
  }
}

function tooMany(nudge: Nudge, place: number, all: readonly Nudge[]): boolean {
  if (place >= DEFAULTS.offersPerShift) return true
  const before = all[place - 1]
  return before !== undefined && !nudge.severe && nudge.at - before.at < DEFAULTS.offerGap
}
