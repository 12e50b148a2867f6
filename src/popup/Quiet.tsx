import { Icon } from '../ui/Icon'
import type { PopupText } from '../ui/text/text'

interface QuietProps {
  text: PopupText
  on: boolean
  onQuiet: (on: boolean) => void
}

/** Offers off for this shift, and back on, in one click each. */
export function Quiet({ text, on, onQuiet }: QuietProps) {
  return (
    <button type="button" class="quiet" role="switch" aria-checked={on} onClick={() => onQuiet(!on)}>
      <Icon name="quiet" />
      <span>{on ? text.popup.quiet.until : text.nudge.quiet}</span>
      {on && <span class="resume">{text.popup.quiet.resume}</span>}
      <i class="switch" />
    </button>
  )
}
