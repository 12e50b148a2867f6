import { Icon } from '../Icon'
import type { CardText } from '../text/text'

interface ThreatProps {
  text: CardText
  /** The agent's or the team's own lines; empty for none. */
  help: string
}

/** Threatened or harassed: what to do and whom to call, in place of any tip. */
export function Threat({ text, help }: ThreatProps) {
  const { head, lines, steps, phones } = text.threat
  return (
    <section class="threat" aria-label={head}>
      <h2>
        <Icon name="lock" />
        {head}
      </h2>
      <p>{lines}</p>
      <ol>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{phones}</p>
      {help !== '' && <p class="own">{help}</p>}
    </section>
  )
}
