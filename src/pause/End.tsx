import type { Felt } from '../domain'
import { Announce } from '../ui/Announce'
import { Pour } from '../ui/art/Pour'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { usePouredLevel } from '../ui/cup/use-poured-level'
import { Icon } from '../ui/Icon'
import { OWN_PACE } from './clock'
import type { PauseProps } from './PauseView'

const ANSWERS: Felt[] = ['lighter', 'same', 'heavier']

/** How it is now, in the agent's word; the cup goes by it. */
export function End(props: PauseProps) {
  const { text, activity, elapsedMs, planned, level, before, felt, mine, logged } = props
  const { onFelt, onAgain, onLog, onUndo, onLeave } = props
  const words = text.pause.end
  const shown = usePouredLevel(level)
  const reply = felt === null ? [] : words.reply[felt]
  return (
    <section class="end">
      <Pour width={480} />
      <div>
        <p class="kicker">{elapsedMs >= planned && !OWN_PACE.includes(activity) ? words.done(planned) : words.short}</p>
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
          <button type="button" class="link" onClick={() => onAgain('breathe')}>
            {words.again}
          </button>
          <button type="button" class="link" onClick={() => onAgain('buddy')}>
            {words.tell(mine.buddy.name)}
          </button>
          {/* One button for both, so that the focus stays where it was. */}
          <button key="log" type="button" class="link" onClick={logged ? onUndo : onLog}>
            {logged ? text.log.undo : words.log}
          </button>
          {logged && (
            <span class="s said">
              <Icon name="check" />
              {text.log.done.hard}
            </span>
          )}
        </div>
        <Announce line={logged ? text.log.done.hard : ''} />
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
