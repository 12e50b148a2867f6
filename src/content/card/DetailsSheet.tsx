import { useState } from 'preact/hooks'
import type { Detail, Entry } from '../../domain'
import type { Logbook } from '../../store'
import { Announce } from '../../ui/Announce'
import { Broken } from '../../ui/Broken'
import type { Buddy } from '../../ui/buddy/BuddyForm'
import { Icon } from '../../ui/Icon'
import { Closing } from '../../ui/log/Closing'
import { LogDetails } from '../../ui/log/LogDetails'
import type { CardText } from '../../ui/text/text'
import { Sheet } from './Sheet'

export interface DetailsProps {
  text: CardText
  entry: Pick<Entry, 'kind' | 'at'>
  detail: Detail
  causes: Logbook['causes']
  severe: boolean
  help: string
  buddy: Buddy
  onDetail: (detail: Detail) => void
  onBuddy: (buddy: Buddy) => void
  onExits: () => void
  onUndo: () => void
  onClose: () => void
}

/** An entry that is stored already, and what may be added to it. */
export function DetailsSheet(props: DetailsProps) {
  const { text, entry, detail, onDetail } = props
  const words = text.details
  const [keyed] = useState(entry.at)
  return (
    <Sheet
      text={text}
      label={words.label[entry.kind]}
      onClose={props.onClose}
      short={entry.kind === 'good'}
      foot={
        <>
          <button type="button" class="btn primary" onClick={props.onClose}>
            {words.done}
          </button>
          <span class="xs">
            <kbd>Esc</kbd> {words.esc}
          </span>
        </>
      }
      top={
        <>
          <Icon name="check" />
          <span>
            <b>{words.stored}</b> {words.when(keyed, entry.kind)}
          </span>
          <button type="button" class="link" onClick={props.onUndo}>
            <Icon name="undo" />
            {text.log.undo}
          </button>
        </>
      }
    >
      <Announce line={`${words.stored} ${words.free.join(' ')}`} />
      <div class="in">
        <p class="s">
          <Broken lines={words.free} />
        </p>
        <LogDetails {...props} kind={entry.kind} />
      </div>
      {entry.kind === 'hard' && (
        <Closing
          text={text}
          chosen={detail.closing ?? null}
          severe={props.severe}
          buddy={props.buddy}
          onBuddy={props.onBuddy}
          onChoose={closing => {
            onDetail({ closing })
            if (closing === 'exit') props.onExits()
          }}
        />
      )}
    </Sheet>
  )
}
