import type { Detail, Entry, Exit, Feeling, Length, Offer, Question } from '../domain'
import type { Logbook, Mine } from '../store'
import type { Buddy } from '../ui/buddy/BuddyForm'
import type { Day } from '../ui/chart/day'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import { Icon } from '../ui/Icon'
import type { PopupText } from '../ui/text/text'
import { Actions } from './Actions'
import { CheckIn } from './CheckIn'
import { DetailsView, type Logged } from './DetailsView'
import { Doors } from './Doors'
import { Enable } from './Enable'
import { ExitsView } from './ExitsView'
import { type Figures, Glance } from './Glance'
import { Goal } from './Goal'
import { HealthLine } from './HealthLine'
import { Hero } from './Hero'
import type { Health, Page } from './page'
import { Notices } from './Notices'
import { Quiet } from './Quiet'
import { ReadingView, type ReadingProps } from './ReadingView'
import { Tense } from './Tense'

export interface PopupProps {
  text: PopupText
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
  /** Follow-ups that have come to their day; left out for none. */
  due?: number
  /** Whether system notifications are allowed; left out where they cannot be asked for. */
  notices?: boolean
  onNotices?: (on: boolean) => void
  /** An offer that was put away and can still be taken. */
  recall: Offer | null
  /** The length to put first. */
  best: Length
  /** What was just logged, to be confirmed; `undone` when it was taken back. */
  logged: Entry['kind'] | 'undone' | null
  /** Of the details that the agent may add to it. */
  entry: Logged | null
  logbook: Logbook
  mine: Mine
  /** The agent's own line for today, and what was put aside for it on an earlier day; empty for none. */
  goal: string
  left: string
  /** The agent is asked how full it feels, twice a shift at most. */
  askFill: boolean
  /** The self-study's question that is due, or null. */
  ask: Question | null
  /** What is shown in place of the day. */
  view: 'day' | 'details' | 'exits' | 'checkin'
  /** Where the exits are made one's own, and where the day is put down; the latter null before a shift is open. */
  exitsHref: string
  dayEndHref: string | null
  /** Where the day and the days before it can be looked at. */
  journalHref: string
  settingsHref: string
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
  onView: (view: PopupProps['view']) => void
  onGoal: (goal: string) => void
  /** Both null: not now. */
  onCheckIn: (feeling: Feeling | null, fill: number | null) => void
  /** Null: not now. */
  onTense: (trial: string, value: number | null) => void
  onDetail: (detail: Detail) => void
  onBuddy: (buddy: Buddy) => void
  onUse: (exit: Exit) => void
}

/** The day at a glance, and what to do about it. */
export function PopupView(props: PopupProps) {
  const { text, page, elsewhere, logged } = props
  const here = page.state === 'off' || page.state === 'unsupported' ? null : page
  const health = here ?? elsewhere
  const toDay = (): void => props.onView('day')
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
        <a class="iconbtn" href={props.journalHref} target="_blank" rel="noreferrer" aria-label={text.popup.journal}>
          <Icon name="book" />
        </a>
        <a class="iconbtn" href={props.settingsHref} target="_blank" rel="noreferrer" aria-label={text.popup.settings}>
          <Icon name="tune" />
        </a>
      </header>
      <Announce line={said} />
      {props.due !== undefined && props.due > 0 && (
        <p class="note">
          <a href={props.journalHref} target="_blank" rel="noreferrer">
            {text.popup.due(props.due)}
          </a>
        </p>
      )}
      {props.alert && (
        <p class="note" role="alert">
          {props.alert}
        </p>
      )}
      {props.reading && here ? (
        <ReadingView text={text} {...props.reading} onTeach={props.onTeach} />
      ) : props.view === 'exits' ? (
        <ExitsView
          text={text}
          mine={props.mine}
          used={props.logbook.exits}
          href={props.exitsHref}
          onUse={props.onUse}
          onBack={() => props.onView(props.entry === null ? 'day' : 'details')}
        />
      ) : props.view === 'details' && props.entry ? (
        <DetailsView
          text={text}
          entry={props.entry}
          logbook={props.logbook}
          mine={props.mine}
          onDetail={props.onDetail}
          onBuddy={props.onBuddy}
          onExits={() => props.onView('exits')}
          onUndo={() => {
            props.onUndo()
            toDay()
          }}
          onBack={toDay}
        />
      ) : props.view === 'checkin' ? (
        <CheckIn text={text} level={props.level} onDone={props.onCheckIn} onBack={toDay} />
      ) : health === null ? (
        <Enable text={text} page={page} onEnable={props.onEnable} />
      ) : (
        <>
          <Hero {...props} health={health} />
          {props.ask ? (
            <Tense
              key={`${props.ask.trial} ${props.ask.when}`}
              text={text}
              when={props.ask.when}
              onSay={value => props.ask && props.onTense(props.ask.trial, value)}
            />
          ) : health.state !== 'lost' && props.askFill ? (
            <p class="goal asks">
              <span>{text.popup.checkIn.ask}</span>
              <button type="button" class="link" onClick={() => props.onView('checkin')}>
                {text.popup.checkIn.tell}
              </button>
              <button type="button" class="link" onClick={() => props.onCheckIn(null, null)}>
                {text.popup.checkIn.no}
              </button>
            </p>
          ) : (
            health.state !== 'lost' &&
            props.recall === null && <Goal text={text} goal={props.goal} left={props.left} onGoal={props.onGoal} />
          )}
          {/* The popup is 600 px high at most: while it asks, the figures wait. */}
          {health.state !== 'lost' && !props.ask && <Glance text={text} figures={props.figures} day={props.day} />}
          {props.finishedShifts < 5 && props.day === null && (
            <p class="note">
              <Broken lines={text.popup.noUsual} />
            </p>
          )}
          <Actions {...props} lost={here?.state === 'lost'} />
          <Doors text={text} dayEndHref={props.dayEndHref} onExits={() => props.onView('exits')} />
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
