import { Door } from '../../ui/art/Door'
import type { DoProps } from './do-props'
import { Timer } from './Timer'

/** Away from the desk: a plain timer, and where one might go. */
export function Walk({ text, elapsedMs, planned }: DoProps) {
  const words = text.pause.walk
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
        <Timer text={text} elapsedMs={elapsedMs} planned={planned} aside={words.aside} />
      </div>
      <Door width={460} />
    </section>
  )
}
