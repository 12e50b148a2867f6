import { type Conversation, type Entry, roughByHand, type Tally } from '../../domain'
import type { Usual } from '../../store'
import type { JournalText } from '../../ui/text/journal-text'
import { calmedOf } from './model'

interface DayFiguresProps {
  text: JournalText
  tally: Tally
  usual: Usual | null
  conversations: readonly Conversation[]
  entries: readonly Entry[]
}

/** The day's counts, each beside the agent's own median of the last weeks where there is one. */
export function DayFigures({ text, tally, usual, conversations, entries }: DayFiguresProps) {
  const { day, usual: beside, noUsual } = text.journal
  const { calm, tense, hostile } = tally.conversations
  const rested = day.minutes(tally.pausedMs)
  const figures = [
    ['served', String(calm + tense + hostile), '', usual?.conversations],
    ['rough', String(hostile + roughByHand(conversations, entries)), '', usual?.hostile],
    ['thanks', String(tally.thanks), '', usual?.thanks],
    ['calmed', String(calmedOf(conversations)), '', undefined],
    ['rested', rested.n, rested.unit, undefined],
  ] as const
  return (
    <section class="facts" aria-label={day.figuresLabel}>
      <dl>
        {figures.map(([name, n, unit, median]) => (
          <div key={name}>
            <dt>{day.figures[name]}</dt>
            <dd>
              <b class="num">
                {n}
                {unit !== '' && <small>{unit}</small>}
              </b>
              {median !== undefined && <em>{beside(median)}</em>}
            </dd>
          </div>
        ))}
      </dl>
      {usual === null && <p class="xs">{noUsual}</p>}
    </section>
  )
}
