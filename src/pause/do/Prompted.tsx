import type { VNode } from 'preact'
import { Broken } from '../../ui/Broken'
import type { Lines } from '../../ui/text/text'
import type { DoProps } from './do-props'
import { shareAt } from './share'
import { Timer } from './Timer'

interface PromptedProps extends DoProps {
  head: string
  steps: readonly Lines[]
  aside: Lines
  art: VNode
}

/** A thought to go into, by a question at a time. */
export function Prompted({ text, elapsedMs, planned, head, steps, aside, art }: PromptedProps) {
  const at = shareAt(elapsedMs, planned, steps.length)
  return (
    <section class="out">
      <div>
        <h1 class="kicker" tabIndex={-1}>
          {head}
        </h1>
        <p class="d prompt" aria-live="polite">
          <Broken lines={steps[at] ?? []} />
        </p>
        <ol class="parts" aria-hidden="true">
          {steps.map((_, i) => (
            <li key={i} class={i === at ? 'at' : i < at ? 'past' : undefined} />
          ))}
        </ol>
        <Timer text={text} elapsedMs={elapsedMs} planned={planned} aside={aside} />
      </div>
      {art}
    </section>
  )
}
