import type { ComponentChildren } from 'preact'
import { Announce } from '../Announce'
import { Icon } from '../Icon'
import type { CommonText, FeelText } from '../text/text'
import { cupWord } from './words'

/** One press changes the cup by this much: about half of a word. */
const STEP = 8

interface FillingProps {
  text: CommonText & FeelText
  /** 0..100. */
  level: number
  onFill: (level: number) => void
  /** What stands between the two buttons: the cup's word. */
  children: ComponentChildren
}

/** The cup by the agent's own word: fuller, or not that full. */
export function Filling({ text, level, onFill, children }: FillingProps) {
  const words = text.cup
  const to = (by: number): void => onFill(Math.min(100, Math.max(0, Math.round(level) + by)))
  return (
    <div class="filling-by-hand" role="group" aria-label={words.group}>
      <button type="button" class="btn" aria-label={words.less} onClick={() => to(-STEP)}>
        <Icon name="minus" />
      </button>
      {children}
      <button type="button" class="btn" aria-label={words.more} onClick={() => to(STEP)}>
        <Icon name="plus" />
      </button>
      <Announce line={cupWord(level, text.language)} />
    </div>
  )
}
