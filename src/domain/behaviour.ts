import type { Choices, Sensitivity } from './choices'
import { type Policy, within } from './policy'
import { DEFAULTS, MINUTE, type Settings } from './settings'

/**
 * The three steps in figures. The middle one is the default with its reasons (settings.ts); the others go as far to
 * either side as still makes sense: one rough conversation is not a run, and an hour and a quarter is the longest stretch
 * that screen-work guidance allows. Our guesses, to be piloted.
 */
const STEPS: Record<Sensitivity, Partial<Settings>> = {
  less: { streak: 3, cluster: 4, stretch: 75 * MINUTE, cup: 88, cupRearm: 66 },
  usual: {},
  more: { streak: 2, cluster: 2, stretch: 45 * MINUTE, cup: 70, cupRearm: 52 },
}

/**
 * How far each step moves what a message is taken for, in log-odds: a message that is as likely hostile as not becomes
 * one in three, or two in three. Our guess, to be piloted.
 */
export const LEAN: Record<Sensitivity, number> = { less: -0.7, usual: 0, more: 0.7 }

/** The figures to act by: the defaults, moved by the agent's choice, kept within the company's bounds. */
export function behaviour(
  { sensitivity }: Pick<Choices, 'sensitivity'>,
  { limits }: Pick<Policy, 'limits'>,
  now: Pick<Settings, 'notices' | 'mutedUntil'>,
): Settings {
  const chosen = { ...DEFAULTS, ...STEPS[sensitivity], ...now }
  return {
    ...chosen,
    streak: within(chosen.streak, limits.streak),
    // Three within the hour are never fewer than what is asked for in a row.
    cluster: Math.max(chosen.cluster, within(chosen.streak, limits.streak)),
    stretch: within(chosen.stretch / MINUTE, limits.stretch) * MINUTE,
    offerGap: within(chosen.offerGap / MINUTE, limits.gap) * MINUTE,
    offersPerShift: within(chosen.offersPerShift, limits.perShift),
  }
}

/** Days that details are kept: the agent's choice, or the company's most, whichever is fewer. */
export const keptFor = ({ retention }: Pick<Choices, 'retention'>, policy: Pick<Policy, 'retention'>): number =>
  Math.min(retention, policy.retention ?? retention)
