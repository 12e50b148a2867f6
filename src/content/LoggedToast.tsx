import type { Entry } from '../domain'
import { Announce } from '../ui/Announce'
import { Icon } from '../ui/Icon'
import type { CardText } from '../ui/text/text'
import { Float } from './Float'
import { Slip } from './Slip'

export interface LoggedToastProps {
  text: CardText
  kind: Entry['kind']
  /** The agent took it back; the line says so, and nothing is left to undo. */
  undone: boolean
  onUndo: () => void
  onClose: () => void
}

/** The quiet answer to the keyboard command that logs: one line, with a way back. */
export function LoggedToast({ text, kind, undone, onUndo, onClose }: LoggedToastProps) {
  const line = undone ? text.log.undone : text.log.done[kind]
  return (
    <Float text={text} label={text.log[kind]} slip onEscape={onClose}>
      <Announce line={line} />
      <Slip icon={undone ? 'undo' : 'check'} line={line} undo={undone ? undefined : { label: text.log.undo, onUndo }} />
      <button type="button" class="iconbtn close" aria-label={text.nudge.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </Float>
  )
}
