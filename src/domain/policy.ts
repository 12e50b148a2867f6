import type { Exit } from './exit'

/**
 * What a company may set, and nothing else: consoles to choose from, exits, help lines, and bounds. Whatever is in here
 * can only add a way out or keep something within the range that is safe anyway; nothing can force a pause, show the
 * agent's records to anybody, keep them longer than the agent chose, or send anything.
 */
export interface Policy {
  /** Consoles offered for one click; each is still the agent's to enable. */
  sites: readonly PolicySite[]
  /** Shown on the exits card before the agent's own. */
  exits: readonly PolicyExit[]
  /** Lines shown where somebody was threatened or harassed. */
  help: readonly string[]
  limits: Limits
  /** Days after which details are dropped at the latest; null for the agent's choice. */
  retention: number | null
  /** Whether the agent may have day figures and settings carried along to other machines (docs/carry-along.md). */
  carryAlong: boolean
}

export interface PolicySite {
  /** Scheme and host, and a port where there is one: an origin. */
  origin: string
  name: string
}

export interface PolicyExit {
  exit: Exit
  name: string
  hint: string
  phrase: string
}

/** From..to, both included; null for none. */
export interface Bound {
  least: number | null
  most: number | null
}

/** Bounds within which the agent's sensitivity moves. */
export interface Limits {
  /** Rough conversations in a row before an offer. */
  streak: Bound
  /** Minutes of work without a break before an offer. */
  stretch: Bound
  /** Minutes between two offers. */
  gap: Bound
  /** Offers in a shift. */
  perShift: Bound
}

export const LIMITS = ['streak', 'stretch', 'gap', 'perShift'] as const satisfies readonly (keyof Limits)[]

/** How far a company's own bounds may go: it can neither nag nor silence. Our guesses about what still is an offer. */
export const LIMIT_RANGE: Record<keyof Limits, { least: number; most: number }> = {
  streak: { least: 2, most: 4 },
  stretch: { least: 40, most: 90 },
  gap: { least: 20, most: 60 },
  perShift: { least: 3, most: 8 },
}

const FREE: Bound = { least: null, most: null }
export const NO_POLICY: Policy = {
  sites: [],
  exits: [],
  help: [],
  limits: { streak: FREE, stretch: FREE, gap: FREE, perShift: FREE },
  retention: null,
  carryAlong: true,
}

/** Whether a company has set anything. */
export const isSet = ({ sites, exits, help, limits, retention, carryAlong }: Policy): boolean =>
  sites.length + exits.length + help.length > 0 ||
  retention !== null ||
  !carryAlong ||
  LIMITS.some(name => limits[name].least !== null || limits[name].most !== null)

/** A figure brought within a bound; where the bound contradicts itself, its lower end holds. */
export const within = (figure: number, { least, most }: Bound): number =>
  Math.max(least ?? Number.NEGATIVE_INFINITY, Math.min(most ?? Number.POSITIVE_INFINITY, figure))
