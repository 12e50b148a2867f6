import type { Conversation } from '../../domain'
import type { CurveDay } from '../../ui/chart/curve'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'
import { saying } from './model'

interface DayTableProps {
  text: JournalText
  day: CurveDay
  conversations: readonly Conversation[]
}

/** The curve as a table: every change, none summed. */
export function DayTable({ text, day, conversations }: DayTableProps) {
  return (
    <details class="as-table">
      <summary>{text.journal.table}</summary>
      <table>
        <caption class="unseen">{text.journal.day.curve}</caption>
        <thead>
          <tr>
            {text.journal.day.tableHeads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {day.points.map(
            ({ at, after, line }, i) =>
              line && (
                <tr key={i}>
                  <td class="num">{text.clock(at)}</td>
                  <td>{saying(text, line, conversations)}</td>
                  <td class="num">{text.journal.amount(Math.round(line.delta * 10))}</td>
                  <td>{cupWord(after, text.language)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </details>
  )
}
