import type { Entry, Length, Offer } from '../domain'
import type { Day } from '../ui/chart/day'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import type { Text } from '../ui/text/text'
import { Actions } from './Actions'
import { Enable } from './Enable'
import { type Figures, Glance } from './Glance'
import { HealthLine } from './HealthLine'
import { Hero } from './Hero'
import type { Health, Page } from './page'
import { Notices } from './Notices'
import { Quiet } from './Quiet'
import { ReadingView, type ReadingProps } from './ReadingView'

export interface PopupProps {
  text: Text
  page: Page
  /** A console read in another tab, told of where this page is none; null for none. */
  elsewhere: Health | null
  /** The cup, 0..100, and the agent's own usual level for this time of day, or null before there is one. */
  level: number
  median: number | null
  /** Shifts finished before this one: "usual" needs five. */
  finishedShifts: number
  /** Minutes of work since the last real break; null when no shift is open. */
  sinceBreak: number | null
  figures: Figures
  /** Null before the shift's first conversation. */
  day: Day | null
  quiet: boolean
  /** Something that is the matter with the records, in a sentence. */
  alert?: string | null
  /** Whether system notifications are allowed; left out where they cannot be asked for. */
  notices?: boolean
  onNotices?: (on: boolean) => void
  /** An offer that was put away and can still be taken. */
  recall: Offer | null
  /** The length to put first. */
  best: Length
  /** What was just logged, to be confirmed; `undone` when it was taken back. */
  logged: Entry['kind'] | 'undone' | null
  /** Where the agent can read what is stored. */
  storedHref: string
  /** How this page is read, where the agent has asked; the day otherwise. */
  reading: Omit<ReadingProps, 'text' | 'onTeach'> | null
  onEnable: () => void
  /** Starts the lesson on this page. */
  onTeach: () => void
  /** Asks how this page is read. */
  onReading: () => void
  /** `offer` is the one recalled, by its id, or null. */
  onPause: (length: Length, offer: string | null) => void
  onLog: (kind: Entry['kind']) => void
  onUndo: () => void
  onQuiet: (on: boolean) => void
}

/** The day at a glance, and what to do about it. */
export function PopupView(props: PopupProps) {
  const { text, page, elsewhere, logged } = props
  const here = page.state === 'off' || page.state === 'unsupported' ? null : page
  const health = here ?? elsewhere
  const said = logged === null ? '' : logged === 'undone' ? text.log.undone : text.log.done[logged]
  return (
    <main class="popup">
      <header>
        <span class="wordmark">{text.name}</span>
        {health !== null && page.state === 'off' && (
          <button type="button" class="link" disabled={page.asking} onClick={props.onEnable}>
            {page.asking ? text.popup.enable.asking : text.popup.enable.also}
          </button>
        )}
      </header>
      <Announce line={said} />
      {props.alert && (
        <p class="note" role="alert">
          {props.alert}
        </p>
      )}
      {props.reading && here ? (
        <ReadingView text={text} {...props.reading} onTeach={props.onTeach} />
      ) : health === null ? (
        <Enable text={text} page={page} onEnable={props.onEnable} />
      ) : (
        <>
          <Hero {...props} health={health} />
          {health.state !== 'lost' && <Glance text={text} figures={props.figures} day={props.day} />}
          {props.finishedShifts < 5 && props.day === null && (
            <p class="note">
              <Broken lines={text.popup.noUsual} />
            </p>
          )}
          <Actions {...props} lost={here?.state === 'lost'} />
          <Quiet text={text} on={props.quiet} onQuiet={props.onQuiet} />
          {props.notices !== undefined && props.onNotices && (
            <Notices text={text} on={props.notices} onNotices={props.onNotices} />
          )}
        </>
      )}
      <HealthLine
        text={text}
        page={page}
        health={health}
        storedHref={props.storedHref}
        onReading={here && !props.reading ? props.onReading : null}
      />
    </main>
  )
}
