import { LENGTHS } from '../domain'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { cupWord } from '../ui/cup/words'
import { FEELINGS } from '../ui/text/feelings'
import type { Feeling } from '../ui/text/text'
import type { PauseProps } from './PauseView'

interface NameProps extends PauseProps {
  feeling: Feeling | null
  onFeeling: (feeling: Feeling | null) => void
}

/** Say what it is like; once said, it may be there. Neither is asked for, and neither is stored. */
export function Name({ text, length, level, median, feeling, onFeeling, onStart }: NameProps) {
  const { ask, feelings, start } = text.pause
  const allowed = feeling === null ? '' : feelings[feeling].allow
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
          <button type="button" class="btn primary" onClick={() => onStart(length)}>
            {start[length]}
          </button>
          {LENGTHS.filter(other => other !== length).map(other => (
            <button key={other} type="button" class="link" onClick={() => onStart(other)}>
              {start[other]}
            </button>
          ))}
        </div>
      </div>
      <figure>
        <Cup level={level} size={300} median={median} />
        <figcaption class="d">{cupWord(level, text.language)}</figcaption>
      </figure>
    </section>
  )
}
