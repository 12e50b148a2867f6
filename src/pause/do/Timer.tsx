import { Broken } from '../../ui/Broken'
import type { Lines, PauseText } from '../../ui/text/text'

interface TimerProps {
  text: PauseText
  elapsedMs: number
  planned: number
  /** A word beside it. */
  aside: Lines
}

/** What is left, in figures and as a line that fills. */
export function Timer({ text, elapsedMs, planned, aside }: TimerProps) {
  const done = Math.min(1, Math.max(0, elapsedMs / planned))
  return (
    <div class="clock">
      <p class="num" role="timer" aria-live="off">
        {text.pause.left(Math.max(0, planned - elapsedMs))}
      </p>
      <p class="s">
        <Broken lines={aside} />
      </p>
      <div class="filling" aria-hidden="true">
        <i style={{ transform: `scaleX(${done.toFixed(4)})` }} />
      </div>
    </div>
  )
}
