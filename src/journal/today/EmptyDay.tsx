import { Shelf } from '../../ui/art/Shelf'
import { Broken } from '../../ui/Broken'
import type { JournalText } from '../../ui/text/journal-text'
import { hashOf } from '../route'

/** A day of which nothing is kept: what will be here, and no call to fill it. `day`: the one asked for, or null for today. */
export function EmptyDay({ text, day }: { text: JournalText; day: string | null }) {
  const words = text.journal.day
  return (
    <section class="empty">
      <Shelf width={220} />
      <div>
        {day !== null && <p class="kicker">{text.journal.date(day)}</p>}
        <h1 class="d">{day === null ? words.empty.head : words.gone}</h1>
        {day === null ? (
          <p class="sub">
            <Broken lines={words.empty.lines} />
          </p>
        ) : (
          <a href={hashOf('today')}>{words.turn.today}</a>
        )}
      </div>
    </section>
  )
}
