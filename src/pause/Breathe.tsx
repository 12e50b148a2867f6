import { Broken } from '../ui/Broken'
import { breathAt } from './breath'
import type { DoProps } from './do-props'
import { Pacer } from './Pacer'

/** Six slow breaths with the tea as pacer. */
export function Breathe({ text, elapsedMs }: DoProps) {
  const words = text.pause.breathe
  const breath = breathAt(elapsedMs)
  return (
    <section class="do">
      <div class="side">
        <h1 class="d now" tabIndex={-1} aria-live="polite">
          {words[breath.phase]}
        </h1>
        <p class="beats num" aria-hidden="true">
          {Array.from({ length: breath.beats }, (_, i) => (
            <span key={i} class={i + 1 === breath.beat ? 'at' : undefined}>
              {i + 1}
            </span>
          ))}
        </p>
        <p class="s moving">
          <Broken lines={words.watch} />
        </p>
        <p class="s still">
          <Broken lines={words.count} />
        </p>
      </div>
      <Pacer breath={breath} elapsedMs={elapsedMs} />
      <div class="side right">
        <p class="lead">{words.breath(breath.nth)}</p>
        <p class="s">
          <Broken lines={words.drifted} />
        </p>
      </div>
    </section>
  )
}
