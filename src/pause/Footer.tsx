import { LENGTHS } from '../domain'
import type { PauseProps } from './PauseView'

/** The console's state in one line, and the ways out of what is being done. */
export function Footer({ text, step, length, waiting, onStart, onEnough }: PauseProps) {
  return (
    <footer>
      <span>{text.pause.parked(waiting)}</span>
      {step === 'do' && (
        <span class="ways">
          {LENGTHS.filter(other => other !== length).map(other => (
            <button key={other} type="button" class="link" onClick={() => onStart(other)}>
              {text.pause.instead[other]}
            </button>
          ))}
          <button key="enough" type="button" class="link" onClick={onEnough}>
            {text.pause.enough}
          </button>
        </span>
      )}
    </footer>
  )
}
