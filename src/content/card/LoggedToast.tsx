import type { Entry } from '../../domain'
import { Announce } from '../../ui/Announce'
import { Icon } from '../../ui/Icon'
import type { CardText } from '../../ui/text/text'
import { Float } from './Float'
import { Slip } from './Slip'

export interface LoggedToastProps {
  text: CardText
  kind: Entry['kind']
  /** The agent took it back; the line says so, and nothing is left to undo. */
  undone: boolean
  onUndo: () => void
  onMore: () => void
  onClose: () => void
}

/** The quiet answer to what was logged by a key or the button: one line, with a way on and a way back. */
export function LoggedToast({ text, kind, undone, onUndo, onMore, onClose }: LoggedToastProps) {
  const line = undone ? text.log.undone : text.log.done[kind]
  return (
    <Float text={text} label={text.log[kind]} shape="slip" onEscape={onClose}>
      <Announce line={line} />
      <Slip
        icon={undone ? 'undo' : 'check'}
        line={line}
        ways={
          undone
            ? []
            : [
                { label: text.log.more, onGo: onMore },
                { label: text.log.undo, onGo: onUndo },
              ]
        }
      />
      <button type="button" class="iconbtn close" aria-label={text.nudge.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </Float>
  )
}
