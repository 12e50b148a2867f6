import type { PauseText } from '../ui/text/text'

const ORDER = ['name', 'allow', 'do'] as const

/** Where in the pause one is. */
export function Steps({ text, at }: { text: PauseText; at: (typeof ORDER)[number] }) {
  return (
    <ol class="steps" aria-label={text.pause.progress}>
      {ORDER.map(step => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {text.pause.steps[step]}
        </li>
      ))}
    </ol>
  )
}
