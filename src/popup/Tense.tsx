import { useRef } from 'preact/hooks'
import type { Question } from '../domain'
import { TenseScale } from '../ui/tense/TenseScale'
import type { PopupText } from '../ui/text/text'

interface TenseProps {
  text: PopupText
  when: Question['when']
  /** Null: not now. */
  onSay: (value: number | null) => void
}

/** The self-study's question, where the agent is looking anyway. */
export function Tense({ text, when, onSay }: TenseProps) {
  const done = useRef(false)
  function say(value: number | null): void {
    // One answer, also to a double click.
    if (done.current) return
    done.current = true
    onSay(value)
  }
  return (
    <div class="asks-tense">
      <TenseScale text={text} when={when} onSay={say} />
      <button type="button" class="link" onClick={() => say(null)}>
        {text.tense.no}
      </button>
    </div>
  )
}
