import { Icon } from '../ui/Icon'
import type { PopupText } from '../ui/text/text'

interface DoorsProps {
  text: PopupText
  /** Where the day is put down; null before a shift is open. */
  dayEndHref: string | null
  onExits: () => void
}

/** The ways out: what I may do now, and the end of the day. */
export function Doors({ text, dayEndHref, onExits }: DoorsProps) {
  return (
    <p class="doors">
      <button type="button" class="link plain" onClick={onExits}>
        <Icon name="door" />
        {text.exits.head}
        <Icon name="next" />
      </button>
      {dayEndHref !== null && (
        <a href={dayEndHref} target="_blank" rel="noreferrer">
          {text.popup.dayEnd}
        </a>
      )}
    </p>
  )
}
