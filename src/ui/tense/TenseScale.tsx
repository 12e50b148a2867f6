import { useId } from 'preact/hooks'
import type { Question } from '../../domain'
import type { CardText } from '../text/text'

/** 0..10: the answers of RESEARCH's proximal outcome. */
const POINTS = Array.from({ length: 11 }, (_, n) => n)

interface TenseScaleProps {
  text: CardText
  when: Question['when']
  /** `byKey`: pressed by keyboard, so that the focus can go where what comes next is. */
  onSay: (value: number, byKey: boolean) => void
}

/** How tense, 0..10, in one tap: a ruler with its ends named. */
export function TenseScale({ text, when, onSay }: TenseScaleProps) {
  const [question, ends] = [useId(), useId()]
  const [low, high] = text.tense.ends
  return (
    <div class="tense" role="group" aria-labelledby={question} aria-describedby={ends}>
      <p id={question} class="d">
        {text.tense.ask[when]}
      </p>
      <div class="ruler">
        {POINTS.map(n => (
          <button key={n} type="button" class="num" onClick={event => onSay(n, event.detail === 0)}>
            {n}
          </button>
        ))}
      </div>
      <p id={ends} class="xs poles">
        <span>
          <span class="unseen">0: </span>
          {low}
        </span>
        <span>
          <span class="unseen">10: </span>
          {high}
        </span>
      </p>
    </div>
  )
}
