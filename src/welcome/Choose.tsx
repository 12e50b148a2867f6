import { type Choices, MINUTE, SENSITIVITIES } from '../domain'
import { Broken } from '../ui/Broken'
import { Pick } from '../ui/Pick'
import { LANGUAGE_NAMES, LANGUAGES } from '../ui/text/language'
import type { WelcomeText } from '../ui/text/text'

export interface ChooseProps {
  text: WelcomeText
  sensitivity: Choices['sensitivity']
  /** The figures that follow from it. */
  figures: { streak: number; cluster: number; stretch: number }
  settingsHref: string
  onLanguage: (language: string) => void
  onSensitivity: (sensitivity: Choices['sensitivity']) => void
}

/** Step two: which language, and how soon something is said. */
export function Choose({ text, sensitivity, figures, settingsHref, onLanguage, onSensitivity }: ChooseProps) {
  const words = text.welcome.choose
  return (
    <div class="choose">
      <p class="kicker">{words.step}</p>
      <h2 class="d">
        <Broken lines={words.head} />
      </h2>
      <Pick
        ask={text.speak.ask}
        values={LANGUAGES}
        name={tag => LANGUAGE_NAMES[tag]}
        chosen={text.language}
        onPick={onLanguage}
      />
      <Pick
        ask={text.sense.ask}
        values={SENSITIVITIES}
        name={step => text.sense.options[step]}
        chosen={sensitivity}
        onPick={onSensitivity}
      />
      <p class="s" role="status">
        {text.sense.line({ ...figures, stretch: figures.stretch / MINUTE })}
      </p>
      <p>
        <a href={settingsHref}>{words.more}</a>
      </p>
    </div>
  )
}
