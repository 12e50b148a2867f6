import { type Hours, MINUTE, type Moments, QUIET_MOST, SENSITIVITIES, type Settings } from '../domain'
import type { Setup } from '../store'
import { noticeText } from '../ui/text/notice'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { HoursField } from './HoursField'
import { Pick } from '../ui/Pick'
import { Section, Switch } from './Section'
import type { Keep } from './SettingsView'

/** Where an office day begins and ends until the agent says otherwise, and an hour around noon. */
const SHIFT: Hours = { from: 9 * 60, to: 18 * 60 }
const NOON: Hours = { from: 12 * 60, to: 13 * 60 }

interface RemindProps {
  text: SettingsPageText
  mine: Setup
  /** The figures that hold now, the company's bounds kept. */
  figures: Settings
  bounded: boolean
  /** Whether system notifications are allowed; left out where they cannot be asked for. */
  notices?: boolean
  onNotices: (on: boolean) => void
  onKeep: Keep
}
/** When something is said, and when not. */
export function Remind({ text, mine, figures, bounded, notices, onNotices, onKeep }: RemindProps) {
  const words = text.settings.remind
  const { shift, quiet } = mine.moments
  const put = (change: Partial<Moments>): void => onKeep('moments', { ...mine.moments, ...change })
  return (
    <Section head={words.head} lead={words.lead}>
      <div>
        <Pick
          ask={text.sense.ask}
          values={SENSITIVITIES}
          name={step => text.sense.options[step]}
          chosen={mine.sensitivity}
          onPick={step => onKeep('sensitivity', step)}
        />
        <p class="s" role="status">
          {text.sense.line({ ...figures, stretch: figures.stretch / MINUTE })}
        </p>
        {bounded && <p class="s">{words.bounded}</p>}
      </div>
      <div>
        <h3>{words.shift.head}</h3>
        <div class="row">
          <Switch label={words.shift.label} on={shift !== null} onSwitch={on => put({ shift: on ? SHIFT : null })} />
          {shift && (
            <HoursField
              name={words.shift.head}
              words={words.shift}
              hours={shift}
              onChange={next => put({ shift: next })}
            />
          )}
        </div>
      </div>
      <div>
        <h3>{words.quiet.head}</h3>
        <p class="s">{words.quiet.lead}</p>
        <ul class="spans">
          {quiet.map((hours, i) => (
            <li key={i}>
              <HoursField
                name={`${words.quiet.head} ${words.quiet.nth(i + 1)}`}
                words={words.shift}
                hours={hours}
                onChange={next => put({ quiet: quiet.map((known, k) => (k === i ? next : known)) })}
              />
              <button
                type="button"
                class="link"
                aria-label={words.quiet.remove(i + 1)}
                onClick={() => put({ quiet: quiet.filter((_, k) => k !== i) })}
              >
                {words.quiet.away}
              </button>
            </li>
          ))}
        </ul>
        {quiet.length < QUIET_MOST && (
          <button type="button" class="btn" onClick={() => put({ quiet: [...quiet, NOON] })}>
            {words.quiet.add}
          </button>
        )}
      </div>
      <div>
        <Switch
          label={words.checkIns.label}
          line={words.checkIns.line}
          on={mine.checkIns}
          onSwitch={on => onKeep('checkIns', on)}
        />
        {notices !== undefined && (
          <Switch
            label={noticeText(text.language).allow}
            line={noticeText(text.language).why}
            on={notices}
            onSwitch={onNotices}
          />
        )}
      </div>
    </Section>
  )
}
