import type { FollowUp, TalkHint, TalkReason } from '../../domain'
import type { RecordsText } from '../../ui/text/records-text'
import { hashOf } from '../route'

export interface HintsProps {
  text: RecordsText
  hint: TalkHint | null
  due: readonly { talk: string; followUp: FollowUp }[]
  onWave: (reason: TalkReason) => void
}

/** Quiet lines at the top of the journal: what was to be looked at again, and that a talk may be due, with why. */
export function HintsView({ text, hint, due, onWave }: HintsProps) {
  const words = text.records.hint
  const [first] = due
  return (
    <>
      {first && (
        <aside class="hint" aria-label={words.due(due.length)}>
          <p>
            <b>{words.due(due.length)}</b>
            <span class="what">{due.map(({ followUp }) => followUp.text).join('；')}</span>
          </p>
          <a href={hashOf('brief', first.talk)}>{words.look}</a>
        </aside>
      )}
      {hint && (
        <aside class="hint" aria-label={words.head[hint.reason]}>
          <p>
            <b>{words.head[hint.reason]}</b>
            <span>
              {hint.swung && words.swung[hint.swung.what](hint.swung.usual, hint.swung.now)}
              {words.line[hint.reason](hint)}
              {words.privately}
            </span>
          </p>
          <a href={hashOf('brief')}>{words.prepare}</a>
          <button type="button" class="link" onClick={() => onWave(hint.reason)}>
            {words.wave}
          </button>
        </aside>
      )}
    </>
  )
}
