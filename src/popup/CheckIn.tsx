import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Feeling, FEELINGS } from '../domain'
import { Cup } from '../ui/cup/Cup'
import { Filling } from '../ui/cup/Filling'
import { cupWord } from '../ui/cup/words'
import type { PopupText } from '../ui/text/text'

interface CheckInProps {
  text: PopupText
  level: number
  onDone: (feeling: Feeling | null, fill: number | null) => void
  onBack: () => void
}

const SIZE = 112

/** How full it feels, and which feeling: the cup goes by it, and later guesses a little too. */
export function CheckIn({ text, level, onDone, onBack }: CheckInProps) {
  const words = text.popup.checkIn
  const [fill, setFill] = useState<number | null>(null)
  const [feeling, setFeeling] = useState<Feeling | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => head.current?.focus(), [])
  const shown = fill ?? level
  return (
    <section class="view checkin">
      <h1 ref={head} class="d" tabIndex={-1}>
        {words.ask}
      </h1>
      <div class="tune">
        <Cup level={shown} size={SIZE} />
        <Filling text={text} level={shown} onFill={setFill}>
          <span class="d">{cupWord(shown, text.language)}</span>
        </Filling>
      </div>
      <h2 class="s">{words.question}</h2>
      <div class="chips">
        {FEELINGS.map(f => (
          <button
            key={f}
            type="button"
            class="chip"
            aria-pressed={f === feeling}
            onClick={() => setFeeling(f === feeling ? null : f)}
          >
            {text.feelings[f].word}
          </button>
        ))}
      </div>
      <p class="s allow">{feeling === null ? text.cup.hint : text.feelings[feeling].allow}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => onDone(feeling, fill ?? Math.round(level))}>
          {words.done}
        </button>
        <button type="button" class="link" onClick={onBack}>
          {text.exits.back}
        </button>
      </div>
    </section>
  )
}
