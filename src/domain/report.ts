import { KINDS, type Kind } from './appraisal'
import type { Entry } from './entry'
import { agreement, onlyCounts, type Verdicts } from './verdicts'

/** How well the detector and the agent agree on one kind. */
export interface KindReport {
  kind: Kind
  agreed: number
  rejected: number
  /** 0..1; null while there are too few verdicts to say. */
  share: number | null
  /** It makes no offers any more. */
  onlyCounts: boolean
}

/** The detector's report card. */
export interface Report {
  kinds: KindReport[]
  /** Conversations that the agent logged as hard and the detector had thought hostile / tense / calm. */
  logged: Record<'hostile' | 'tense' | 'calm', number>
}

/** What the agent's verdicts say of the detector, kinds with the most verdicts first. */
export function reportOf(verdicts: Verdicts, entries: readonly Pick<Entry, 'kind' | 'guessed'>[]): Report {
  const kinds = KINDS.flatMap(kind => {
    const verdict = verdicts[kind]
    if (!verdict || verdict.agreed + verdict.rejected === 0) return []
    const { agreed, rejected } = verdict
    return [
      {
        kind,
        agreed: Math.round(agreed),
        rejected: Math.round(rejected),
        share: agreement(verdict),
        onlyCounts: onlyCounts(verdicts, kind),
      },
    ]
  })
  const logged = (level: 'hostile' | 'tense' | 'calm'): number =>
    entries.filter(e => e.kind === 'hard' && e.guessed === level).length
  return {
    kinds: kinds.toSorted((a, b) => b.agreed + b.rejected - (a.agreed + a.rejected)),
    logged: { hostile: logged('hostile'), tense: logged('tense'), calm: logged('calm') },
  }
}
