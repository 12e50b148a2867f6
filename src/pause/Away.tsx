import { PLANNED } from '../domain'
import { Door } from '../ui/art/Door'
import { Broken } from '../ui/Broken'
import type { DoProps } from './do-props'

/** Five minutes away from the desk: a plain timer, and where one might go. */
export function Away({ text, elapsedMs }: DoProps) {
  const words = text.pause.away
  return (
    <section class="out">
      <div>
        <h1 class="d now" tabIndex={-1}>
          {words.head}
        </h1>
        <p class="lead">{words.lead}</p>
        <ul>
          {words.ideas.map(idea => (
            <li key={idea}>{idea}</li>
          ))}
        </ul>
        <div class="clock">
          <p class="num" role="timer" aria-live="off">
            {words.left(Math.max(0, PLANNED.away - elapsedMs))}
          </p>
          <p class="s">
            <Broken lines={words.aside} />
          </p>
        </div>
      </div>
      <Door width={460} />
    </section>
  )
}
