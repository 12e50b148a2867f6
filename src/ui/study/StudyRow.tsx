import { useState } from 'preact/hooks'
import { ENOUGH, type Trial } from '../../domain'
import type { StudyText } from '../text/text'

interface StudyRowProps {
  text: StudyText
  on: boolean
  /** What has been kept so far. */
  trials: readonly Trial[]
  onToggle: (on: boolean) => void
  onForget: () => void
}

/** The self-study as a setting: in or out in one click, and its answers deleted in two. What it does stands beside it. */
export function StudyRow({ text, on, trials, onToggle, onForget }: StudyRowProps) {
  const words = text.study
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle')
  const offered = trials.filter(trial => trial.offered).length
  return (
    <div class="study">
      <label class="tick">
        <input type="checkbox" checked={on} onChange={event => onToggle(event.currentTarget.checked)} />
        {words.label}
      </label>
      {(on || trials.length > 0) && <p class="s">{words.kept(offered, trials.length - offered, ENOUGH)}</p>}
      <p class="s ways" role="status">
        {step === 'sure' ? words.sure : step === 'done' && trials.length === 0 ? words.forgotten : ''}
      </p>
      {trials.length > 0 && (
        <p class="ways">
          {step === 'sure' ? (
            <>
              <button
                type="button"
                class="btn"
                onClick={() => {
                  setStep('done')
                  onForget()
                }}
              >
                {words.yes}
              </button>
              <button type="button" class="link" onClick={() => setStep('idle')}>
                {words.no}
              </button>
            </>
          ) : (
            <button type="button" class="link" onClick={() => setStep('sure')}>
              {words.forget}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
