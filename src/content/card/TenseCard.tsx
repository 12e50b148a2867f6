import type { Question } from '../../domain'
import { Announce } from '../../ui/Announce'
import { Icon } from '../../ui/Icon'
import { TenseScale } from '../../ui/tense/TenseScale'
import type { CardText } from '../../ui/text/text'
import { Float } from './Float'
import { Slip } from './Slip'

export interface TenseCardProps {
  text: CardText
  when: Question['when']
  /** It was answered; the card shrinks to one line that says so. */
  said: boolean
  onSay: (value: number, byKey: boolean) => void
  onClose: () => void
}

/** The self-study's question: one tap, or put away. It takes no focus. */
export function TenseCard({ text, when, said, onSay, onClose }: TenseCardProps) {
  const line = said ? text.tense.heard[when] : text.tense.ask[when]
  return (
    <Float text={text} label={text.tense.ask[when]} shape={said ? 'slip' : 'card'} onEscape={onClose}>
      <Announce line={line} />
      {said ? <Slip line={line} /> : <TenseScale text={text} when={when} onSay={onSay} />}
      <button
        type="button"
        class="iconbtn close"
        aria-label={said ? text.nudge.close : text.tense.no}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </Float>
  )
}
