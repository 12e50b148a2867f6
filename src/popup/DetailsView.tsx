import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Detail, Entry } from '../domain'
import type { Logbook, Mine } from '../store'
import type { Buddy } from '../ui/buddy/BuddyForm'
import { Icon } from '../ui/Icon'
import { helpShown } from '../ui/exits/exits'
import { Closing } from '../ui/log/Closing'
import { LogDetails } from '../ui/log/LogDetails'
import type { PopupText } from '../ui/text/text'

export interface Logged {
  id: string
  kind: Entry['kind']
  at: number
  detail: Detail
}

interface DetailsViewProps {
  text: PopupText
  entry: Logged
  logbook: Logbook
  mine: Mine
  onDetail: (detail: Detail) => void
  onBuddy: (buddy: Buddy) => void
  onExits: () => void
  onUndo: () => void
  onBack: () => void
}

/** More about what was just logged, in the popup. */
export function DetailsView({ text, entry, logbook, mine, ...on }: DetailsViewProps) {
  const words = text.details
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => head.current?.focus(), [])
  return (
    <section class="view">
      <h1 ref={head} class="stored" tabIndex={-1}>
        <Icon name="check" />
        <span>
          <b>{words.stored}</b> {words.when(entry.at, entry.kind)}
        </span>
      </h1>
      <div class="scroll">
        <p class="s">{text.whole(words.free)}</p>
        <LogDetails
          text={text}
          kind={entry.kind}
          detail={entry.detail}
          causes={logbook.causes}
          severe={false}
          help={helpShown(mine)}
          onDetail={on.onDetail}
        />
        {entry.kind === 'hard' && (
          <Closing
            text={text}
            chosen={entry.detail.closing ?? null}
            severe={false}
            buddy={mine.buddy}
            onBuddy={on.onBuddy}
            onChoose={closing => {
              on.onDetail({ closing })
              if (closing === 'exit') on.onExits()
            }}
          />
        )}
      </div>
      <p class="ways">
        <button type="button" class="link" onClick={on.onUndo}>
          {text.log.undo}
        </button>
        <button type="button" class="btn primary" onClick={on.onBack}>
          {words.done}
        </button>
      </p>
    </section>
  )
}
