import type { Exit } from '../../domain'
import type { Logbook } from '../../store'
import { Door } from '../../ui/art/Door'
import { Broken } from '../../ui/Broken'
import { ExitList } from '../../ui/exits/ExitList'
import type { ShownExit } from '../../ui/exits/exits'
import { Threat } from '../../ui/exits/Threat'
import type { CardText } from '../../ui/text/text'
import { Sheet } from './Sheet'

export interface ExitsProps {
  text: CardText
  exits: readonly ShownExit[]
  used: Logbook['exits']
  severe: boolean
  help: string
  /** Back to the entry it was opened from, or null. */
  onBack: (() => void) | null
  onUse: (exit: Exit) => void
  onClose: () => void
}

/** What I may do now: the open door that helplessness forgets. */
export function ExitsSheet({ text, exits, used, severe, help, onBack, onUse, onClose }: ExitsProps) {
  const words = text.exits
  const threat = <Threat text={text} help={help} />
  return (
    <Sheet
      text={text}
      label={words.head}
      onClose={onClose}
      foot={used.of > 0 && <span class="s">{words.look(used.used, used.of)}</span>}
      top={
        <>
          <b>{words.label}</b>
          {onBack && (
            <button type="button" class="link" onClick={onBack}>
              {words.back}
            </button>
          )}
        </>
      }
    >
      {severe && threat}
      <div class="in">
        <div class="lead">
          <Door width={104} />
          <div>
            <h2 class="d">{words.head}</h2>
            <p class="s">
              <Broken lines={words.lead} />
            </p>
          </div>
        </div>
        <ExitList text={text} exits={exits} onUse={onUse} />
      </div>
      {!severe && threat}
    </Sheet>
  )
}
