import { Broken } from '../../ui/Broken'
import { breathAt, breathsIn } from '../breath'
import { Pacer } from '../Pacer'
import { useBreathSound } from '../sound/use-breath-sound'
import type { DoProps } from './do-props'

/** Six slow breaths with the tea as pacer. */
export function Breathe({ text, elapsedMs, planned, mine }: DoProps) {
  const words = text.pause.breathe
  const of = breathsIn(planned)
  const breath = breathAt(elapsedMs, of)
  useBreathSound(mine.sound.breath, elapsedMs, of, mine.sound.volume)
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
      <Pacer breath={breath} of={of} elapsedMs={elapsedMs} />
      <div class="side right">
        <p class="lead">{words.breath(breath.nth, of)}</p>
        <p class="s">
          <Broken lines={words.drifted} />
        </p>
      </div>
    </section>
  )
}
