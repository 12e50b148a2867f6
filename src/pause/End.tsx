import { type Felt, PLANNED } from '../domain'
import { Announce } from '../ui/Announce'
import { Pour } from '../ui/art/Pour'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { usePouredLevel } from '../ui/cup/use-poured-level'
import { Icon } from '../ui/Icon'
import type { PauseProps } from './PauseView'

const ANSWERS: Felt[] = ['lighter', 'same', 'heavier']

/** How it is now, in the agent's word; the cup goes by it. */
export function End({ text, length, elapsedMs, level, before, felt, onFelt, onAgain, onLeave }: PauseProps) {
  const words = text.pause.end
  const shown = usePouredLevel(level)
  const reply = felt === null ? [] : words.reply[felt]
  return (
    <section class="end">
      <Pour width={480} />
      <div>
        <p class="kicker">{elapsedMs >= PLANNED[length] ? words.done[length] : words.short}</p>
        <h1 class="d" tabIndex={-1}>
          {words.question}
        </h1>
        <div class="answers" role="group" aria-label={words.question}>
          {ANSWERS.map(answer => (
            <button
              key={answer}
              type="button"
              class="btn"
              aria-pressed={answer === felt}
              onClick={() => onFelt(answer)}
            >
              {words.felt[answer]}
            </button>
          ))}
        </div>
        <p class="reply">
          <Broken lines={reply} />
        </p>
        <Announce line={reply.join(' ')} />
        <div class="go">
          <button type="button" class="btn primary" onClick={onLeave}>
            {words.back}
          </button>
          <button type="button" class="link" onClick={onAgain}>
            {words.again}
          </button>
        </div>
        <div class="poured">
          <span>
            <Cup level={before} size={64} />
            <small>{words.came}</small>
          </span>
          <Icon name="next" />
          <span>
            <Cup level={shown} size={64} />
            <small>{words.now}</small>
          </span>
          <p class="s">
            <Broken lines={words.cup(before, level)} />
          </p>
        </div>
      </div>
    </section>
  )
}
