import { type Cause, type Facts, FIXES, type Suggestion, type Talk } from '../../domain'
import type { RecordsText } from '../../ui/text/records-text'
import { departmentName } from '../names'

/** Three figures are read, seven are not. */
const FIGURES_FIRST: Talk['figures'] = ['served', 'rough', 'entries', 'thanks']

/** A first draft from the facts of a range, in the agent's language; what only the agent can say stays empty. */
export function draftOf(
  text: RecordsText,
  facts: Facts,
  suggestions: readonly Suggestion[],
  of: Pick<Talk, 'id' | 'at' | 'from' | 'to' | 'who'>,
): Talk {
  const words = text.records.brief
  const { stressor, cause } = text.details
  const by = (which: Cause): string => departmentName(text, FIXES[which])
  const { rough } = facts.figures
  return {
    kind: 'talk',
    ...of,
    words: {
      aim: '',
      state: facts.worked === 0 ? '' : words.state(facts.worked, rough.n, rough.usual),
      kinds: facts.stressors.map(({ stressor: kind, count }) => words.kind(stressor.options[kind], count)).join('\n'),
      causes: facts.causes
        .map(({ cause: which, count }) => words.cause(cause.options[which], by(which), count))
        .join('\n'),
      helped: facts.helped.join('\n'),
      suggestions: facts.causes
        .flatMap(({ cause: which }) => suggestions.find(s => s.cause === which) ?? [])
        .filter(({ text: line }) => line.trim() !== '')
        .map(s => words.suggestion(by(s.cause) || cause.options[s.cause], s.text))
        .join('\n'),
      wishes: '',
    },
    off: [],
    figures: FIGURES_FIRST,
    held: null,
    followUps: [],
  }
}
