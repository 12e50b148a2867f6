import { Fan } from '../../ui/art/Fan'
import type { DoProps } from './do-props'
import { shareAt } from './share'
import { Timer } from './Timer'

/** One movement after the other, as large as can be read from where one stands. */
export function Move({ text, elapsedMs, planned }: DoProps) {
  const { moves, next, last, aside } = text.pause.move
  const at = shareAt(elapsedMs, planned, moves.length)
  const move = moves[at]
  const after = moves[at + 1]
  if (!move) return null
  return (
    <section class="out">
      <div>
        <div aria-live="polite">
          <h1 class="d now" tabIndex={-1}>
            {move.name}
          </h1>
          <p class="lead">{move.how}</p>
        </div>
        <ol class="parts" aria-hidden="true">
          {moves.map(({ name }, i) => (
            <li key={name} class={i === at ? 'at' : i < at ? 'past' : undefined} />
          ))}
        </ol>
        <p class="s">{after ? next(after.name) : last}</p>
        <Timer text={text} elapsedMs={elapsedMs} planned={planned} aside={aside} />
      </div>
      <Fan width={460} />
    </section>
  )
}
