import type { Tally } from '../../domain'
import { Cup } from '../../ui/cup/Cup'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'
import { hashOf } from '../route'
import { daysOf } from './model'
import type { Span } from './span'

interface CalendarProps {
  text: JournalText
  span: Span
  days: readonly Tally[]
  fullest: string | null
  today: string
}

/** More days than these are shown a month at a time, small. */
const LARGE = 45

/** Monday is 0. */
const weekdayOf = (day: string): number => (new Date(`${day}T12:00`).getDay() + 6) % 7

/** A cup for every day at work, turned over for the others. */
export function Calendar({ text, span, days, fullest, today }: CalendarProps) {
  const all = daysOf(span)
  const by = new Map(days.map(tally => [tally.day, tally]))
  const cell = (day: string, size: number) => (
    <Cell
      key={day}
      text={text}
      day={day}
      size={size}
      tally={by.get(day) ?? null}
      fullest={day === fullest}
      today={today}
    />
  )
  const { calendar } = text.journal.range
  return (
    <section class="calendar">
      <h2 class="unseen">{calendar.head}</h2>
      {all.length <= LARGE ? (
        <>
          <p class="weekdays" aria-hidden="true">
            {text.journal.weekdays.map(name => (
              <span key={name}>{name}</span>
            ))}
          </p>
          <ol class="month">
            {Array.from({ length: weekdayOf(span.from) }, (_, i) => (
              <li key={i} class="blank" aria-hidden="true" />
            ))}
            {all.map(day => cell(day, 34))}
          </ol>
        </>
      ) : (
        <div class="months">
          {[...new Set(all.map(day => day.slice(0, 7)))].map(month => {
            const own = all.filter(day => day.startsWith(month))
            return (
              <div key={month}>
                <h3 class="d">
                  <a href={hashOf('range', `month/${month}`)}>{text.journal.range.month(month)}</a>
                </h3>
                <ol class="month small">
                  {Array.from({ length: weekdayOf(own[0] ?? span.from) }, (_, i) => (
                    <li key={i} class="blank" aria-hidden="true" />
                  ))}
                  {own.map(day => cell(day, 20))}
                </ol>
              </div>
            )
          })}
        </div>
      )}
      <p class="xs">{calendar.aside}</p>
    </section>
  )
}

interface CellProps {
  text: JournalText
  day: string
  size: number
  tally: Tally | null
  fullest: boolean
  today: string
}

function Cell({ text, day, size, tally, fullest, today }: CellProps) {
  const { calendar } = text.journal.range
  const date = <span class="num">{Number(day.slice(8))}</span>
  const classes = `${day === today ? 'today' : ''} ${day > today ? 'later' : ''}`
  if (!tally)
    return (
      <li class={classes}>
        {date}
        {day < today && <TurnedOver size={size} label={`${text.journal.short(day)}，${calendar.off}`} />}
      </li>
    )
  const word = cupWord(tally.cupPeak, text.language)
  return (
    <li class={classes}>
      <a href={hashOf('today', day)} aria-label={calendar.open(text.journal.short(day), word)}>
        {date}
        <Cup level={tally.cupPeak} size={size} />
        {fullest && size > 24 && <small>{calendar.fullest}</small>}
      </a>
    </li>
  )
}

/** A cup turned over: a day off. */
function TurnedOver({ size, label }: { size: number; label: string }) {
  return (
    <svg class="over" width={size} height={size} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d="M3 12.8C3 8.2 5.2 5.4 6.8 5H9.2C10.8 5.4 13 8.2 13 12.8M6.4 3.6H9.6L9.2 5H6.8ZM1.8 13.4H14.2" />
    </svg>
  )
}
