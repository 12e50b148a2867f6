import { useState } from 'preact/hooks'
import { type Activity, type Feeling, FEELINGS, PLAN } from '../domain'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { cupWord } from '../ui/cup/words'
import { Filling } from '../ui/cup/Filling'
import type { PauseProps } from './PauseView'

interface NameProps extends Omit<PauseProps, 'onStart'> {
  onStart: (activity: Activity, fill: number | null) => void
  feeling: Feeling | null
  onFeeling: (feeling: Feeling | null) => void
  /** To the list of things to do, with what was said. */
  onChoose: (fill: number | null) => void
}

/** Say what it is like and how full; once said, it may be there. Neither is asked for. */
export function Name(props: NameProps) {
  const { text, level, median, feeling, suggest, onFeeling, onStart, onChoose } = props
  const { feelings } = text
  const { ask, activities } = text.pause
  const [fill, setFill] = useState<number | null>(null)
  const allowed = feeling === null ? '' : feelings[feeling].allow
  const [first = 'breathe', second] = suggest(feeling)
  const shown = fill ?? level
  const park = (props.waiting ?? 0) > 0 && PLAN[first].length === 'away'
  return (
    <section class="name">
      <div>
        <p class="kicker">{ask.kicker}</p>
        <h1 class="d" tabIndex={-1}>
          <Broken lines={ask.question} />
        </h1>
        <div class="feelings" role="group" aria-label={ask.group}>
          {FEELINGS.map(f => (
            <button
              key={f}
              type="button"
              class="d"
              aria-pressed={f === feeling}
              onClick={() => onFeeling(f === feeling ? null : f)}
            >
              {feelings[f].word}
            </button>
          ))}
        </div>
        <p class={feeling === null ? 'allow skip' : 'allow'}>{feeling === null ? ask.skip : allowed}</p>
        <Announce line={allowed} />
        <div class="go">
          <button
            type="button"
            class="btn primary"
            aria-describedby={park ? 'park' : undefined}
            onClick={() => onStart(first, fill)}
          >
            {activities[first].start}
          </button>
          {second && (
            <button type="button" class="link" onClick={() => onStart(second, fill)}>
              {activities[second].start}
            </button>
          )}
          <button type="button" class="link" onClick={() => onChoose(fill)}>
            {ask.more}
          </button>
        </div>
        {park && (
          <p id="park" class="s park">
            {ask.park}
          </p>
        )}
      </div>
      <figure>
        <Cup level={shown} size={300} median={median} />
        <Filling text={text} level={shown} onFill={setFill}>
          <figcaption class="d">{cupWord(shown, text.language)}</figcaption>
        </Filling>
        <p class="xs">{fill === null ? text.cup.hint : text.cup.said}</p>
      </figure>
    </section>
  )
}
