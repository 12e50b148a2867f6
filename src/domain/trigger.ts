import type { Reason } from './offer'
import { MINUTE, type Settings } from './settings'
import type { Pending, Rough, Shift } from './shift'

/** Hostile conversations that may make an offer: those of a kind that the agent keeps rejecting are only counted. */
const telling = (shift: Shift): Rough[] => shift.rough.filter(r => !r.onlyCounts)

/** Hostile conversations in a row, latest last: those that no settled calm conversation has ended. */
export const streakOf = (shift: Shift): Rough[] => telling(shift).filter(r => !r.passed)

/** Those that were out of line. */
export const severeOf = (shift: Shift): Rough[] => telling(shift).filter(r => r.severe)

const clusterOf = (shift: Shift, now: number, settings: Settings): Rough[] =>
  telling(shift).filter(r => now - r.at < settings.clusterWindow)

const fresh = (rough: Rough[]): boolean => rough.some(r => !r.used)

/** Minutes of work since the last real break. */
export const minutesOn = (shift: Shift, now: number): number =>
  Math.max(0, Math.floor((now - shift.stretchFrom) / MINUTE))

/** When the stretch is long enough to say so, or to say so again. */
export const stretchDueAt = (shift: Shift, settings: Settings): number =>
  Math.max(shift.stretchFrom, shift.spent.stretchAt ?? 0) + settings.stretch

/** The weightiest reason to make an offer now that no offer has used up yet, or null. */
export function dueReason(shift: Shift, now: number, settings: Settings, firstDay: boolean): Reason | null {
  const minutes = minutesOn(shift, now)
  const streak = streakOf(shift)
  const cluster = clusterOf(shift, now, settings)
  if (severeOf(shift).some(r => !r.usedSevere)) return { kind: 'severe', rough: streak.length, minutes }
  if (streak.length >= settings.streak && fresh(streak)) return { kind: 'streak', rough: streak.length, minutes }
  if (cluster.length >= settings.cluster && fresh(cluster)) return { kind: 'cluster', rough: cluster.length, minutes }
  if (shift.cup.level > settings.cup && !shift.spent.cup) return { kind: 'cup', rough: 0, minutes }
  if (stretchDueAt(shift, settings) <= now) return { kind: 'stretch', rough: 0, minutes }
  const since = now - shift.startedAt
  const early = since >= settings.earlyFrom && since < settings.earlyUntil
  if (early && !firstDay && !shift.spent.early && shift.offers.length === 0) return { kind: 'early', rough: 0, minutes }
  return null
}

/** Heaviest first: the order in which `dueReason` looks. */
const RANK = ['severe', 'streak', 'cluster', 'cup', 'stretch', 'early'] as const satisfies readonly Reason['kind'][]

/** Whether `a` weighs more than `b`, or the same. */
export const outweighs = (a: Reason, b: Reason): boolean => RANK.indexOf(a.kind) <= RANK.indexOf(b.kind)

/** Names one conversation among those that were rough. */
const nameOf = (r: Rough): string => `${r.key} ${r.openedAt}`

/** What a reason for an offer was made of: the conversations that it counts. */
export const countedBy = (reason: Reason, shift: Shift, now: number, settings: Settings): string[] => {
  if (reason.kind === 'severe') return severeOf(shift).map(nameOf)
  if (reason.kind === 'streak') return streakOf(shift).map(nameOf)
  return reason.kind === 'cluster' ? clusterOf(shift, now, settings).map(nameOf) : []
}

/**
 * The reason of a pending offer as it stands now, or null where it does not hold any more: the agent has rested, or so
 * many of its conversations have turned out less than hostile that it would not have come up. A calm one that settles
 * meanwhile does not undo what has been.
 */
export function asItStands({ reason, counted }: Pending, shift: Shift, now: number, settings: Settings): Reason | null {
  const minutes = minutesOn(shift, now)
  const known = new Set([...counted, ...countedBy(reason, shift, now, settings)])
  const rough = shift.rough.filter(r => known.has(nameOf(r))).length
  const stands = {
    severe: rough >= 1,
    streak: rough >= settings.streak,
    cluster: rough >= settings.cluster,
    cup: shift.cup.level >= settings.cupRearm,
    stretch: minutes * MINUTE >= settings.stretch,
    early: true,
  }[reason.kind]
  const counts = reason.kind === 'severe' ? streakOf(shift).length : rough
  return stands ? { kind: reason.kind, rough: counts, minutes } : null
}

/** Marks everything that is due as said, so that it makes no second offer. */
export function useUp(shift: Shift, now: number, settings: Settings): void {
  for (const r of shift.rough) {
    r.used = true
    r.usedSevere = r.severe
  }
  if (shift.cup.level > settings.cup) shift.spent.cup = true
  if (stretchDueAt(shift, settings) <= now) shift.spent.stretchAt = now
  shift.spent.early = true
}

/** Lets what has been said go without an offer, in hours that the agent wants quiet: afterwards it would come out of nowhere. A long stretch and a full cup are still so then. */
export function letGo(shift: Shift): void {
  for (const r of shift.rough) {
    r.used = true
    r.usedSevere = r.severe
  }
}
