import { LONGEST } from '../domain'
import { Icon } from '../ui/Icon'
import { OWN_PACE } from './clock'
import type { PauseProps } from './PauseView'

interface FooterProps extends PauseProps {
  onChoose: () => void
}

/** The console's state in one line, and the ways on and out of what is being done. */
export function Footer(props: FooterProps) {
  const { text, step, activity, planned, waiting, mine, onSound, onLonger, onEnough, onChoose } = props
  const words = text.pause
  const { sound } = mine
  return (
    <footer>
      <span>{words.parked(waiting)}</span>
      {step === 'do' && (
        <span class="ways">
          {activity === 'breathe' && (
            <button
              type="button"
              class="link plain"
              role="switch"
              aria-checked={sound.breath}
              onClick={() => onSound({ ...sound, breath: !sound.breath })}
            >
              <Icon name={sound.breath ? 'sound' : 'silent'} />
              {sound.breath ? words.sound.on : words.sound.off}
            </button>
          )}
          {!OWN_PACE.includes(activity) && planned < LONGEST && (
            <button type="button" class="link" onClick={onLonger}>
              {words.longer}
            </button>
          )}
          <button type="button" class="link" onClick={onChoose}>
            {words.instead}
          </button>
          {!OWN_PACE.includes(activity) && (
            <button key="enough" type="button" class="link" onClick={onEnough}>
              {words.enough}
            </button>
          )}
        </span>
      )}
    </footer>
  )
}
