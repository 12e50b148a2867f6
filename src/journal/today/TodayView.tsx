import type { Today } from '../../store'
import { Cup } from '../../ui/cup/Cup'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'

interface TodayViewProps {
  text: JournalText
  today: Today
}

/** The day: one sentence, the cup, and its figures beside the agent's own usual ones. */
export function TodayView({ text, today: { tally, usual, state } }: TodayViewProps) {
  const { calm, tense, hostile } = tally.conversations
  const served = calm + tense + hostile
  const level = state.shift?.cup.level ?? tally.cupLast
  const figures = [
    ['conversations', served, usual?.conversations],
    ['rough', hostile, usual?.hostile],
    ['thanks', tally.thanks, usual?.thanks],
    ['breaks', tally.pausesCredited, usual?.pauses],
  ] as const
  return (
    <>
      <section class="lead">
        <div>
          <p class="kicker">{text.journal.date(tally.day)}</p>
          <h1 class="d">{served === 0 ? text.journal.day.empty : text.journal.day.head(served, hostile)}</h1>
        </div>
        <figure>
          <Cup level={level} size={200} label={cupWord(level, text.language)} />
        </figure>
      </section>
      {served > 0 && (
        <section class="facts" aria-label={text.journal.figuresLabel}>
          <dl>
            {figures.map(([name, today, median]) => (
              <div key={name}>
                <dt>{text.journal.figures[name]}</dt>
                <dd class="num">
                  {today}
                  {median !== undefined && <small>{text.journal.usual(median)}</small>}
                </dd>
              </div>
            ))}
          </dl>
          {usual === null && <p class="xs">{text.journal.noUsual}</p>}
        </section>
      )}
    </>
  )
}
