import type { Kind } from './appraisal'
import type { State } from './shift'

/** How often the agent agreed with the detector's "hostile", and how often it said "that wasn't rough". */
export interface Verdict {
  agreed: number
  rejected: number
}
/** By the conversation's heaviest kind. A logged hard conversation that was judged hostile agrees; a correction rejects. */
export type Verdicts = Partial<Record<Kind, Verdict>>

/** From this many verdicts a kind is judged at all, and under this share of agreement it only counts. RESEARCH.md section 4, 15: "e.g. 60 % after ≥ 10". */
export const VERDICTS_ENOUGH = 10
export const TRUSTED_FROM = 0.6
/** Beyond this many both counts are halved: what the agent says now weighs more than last year. Our guess. */
const REMEMBERED = 40

/** `verdicts` with one more (`by` -1: one taken back); a new object. */
export function withVerdict(verdicts: Verdicts, kind: Kind, word: keyof Verdict, by: 1 | -1 = 1): Verdicts {
  const before = verdicts[kind] ?? { agreed: 0, rejected: 0 }
  const after = { ...before, [word]: Math.max(0, before[word] + by) }
  const full = after.agreed + after.rejected > REMEMBERED
  return { ...verdicts, [kind]: full ? { agreed: after.agreed / 2, rejected: after.rejected / 2 } : after }
}

/** Takes a verdict in, or one back; where nothing is left of them the state is as it was before the first. */
export function judge(state: State, kind: Kind, word: keyof Verdict, by: 1 | -1 = 1): void {
  const { [kind]: verdict, ...rest } = withVerdict(state.verdicts ?? {}, kind, word, by)
  const said = verdict !== undefined && verdict.agreed + verdict.rejected > 0
  const verdicts = said ? { ...rest, [kind]: verdict } : rest
  if (Object.keys(verdicts).length > 0) state.verdicts = verdicts
  else delete state.verdicts
}

/** The share in which the agent agreed, 0..1; null while there are too few verdicts to say. */
export function agreement({ agreed, rejected }: Verdict): number | null {
  const all = agreed + rejected
  return all < VERDICTS_ENOUGH ? null : agreed / all
}

/** The agent keeps rejecting this kind: it makes no more offers, and is only counted. */
export function onlyCounts(verdicts: Verdicts | undefined, kind: Kind): boolean {
  const verdict = verdicts?.[kind]
  if (!verdict) return false
  const share = agreement(verdict)
  return share !== null && share < TRUSTED_FROM
}

/** The agent gives the kind another chance: its verdicts are forgotten. */
export function trustAgain(state: State, kind: Kind): void {
  if (!state.verdicts) return
  const { [kind]: _, ...rest } = state.verdicts
  state.verdicts = rest
}
