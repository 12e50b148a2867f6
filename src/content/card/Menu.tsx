import type { Length } from '../../domain'
import { Icon } from '../../ui/Icon'
import type { CardText } from '../../ui/text/text'
import { Float } from './Float'
import { Lengths } from './Lengths'

interface MenuProps {
  text: CardText
  onTake: (length: Length) => void
  onLog: (kind: 'hard' | 'good') => void
  onExits: () => void
  onClose: () => void
}

/** What the keyboard command finds where no offer stands: everything that a console is asked for. */
export function Menu({ text, onTake, onLog, onExits, onClose }: MenuProps) {
  return (
    <Float text={text} label={text.menu.label} shape="card" onEscape={onClose}>
      <h2 class="d menu">{text.menu.label}</h2>
      <Lengths text={text} best={null} handOver={false} onTake={onTake} />
      <div class="row foot three">
        <button type="button" class="link plain" onClick={() => onLog('hard')}>
          <Icon name="pen" />
          {text.log.hard}
        </button>
        <button type="button" class="link plain" onClick={() => onLog('good')}>
          <Icon name="leaf" />
          {text.log.good}
        </button>
        <button type="button" class="link plain" onClick={onExits}>
          <Icon name="door" />
          {text.exits.label}
        </button>
      </div>
      <button type="button" class="iconbtn close" aria-label={text.nudge.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </Float>
  )
}
