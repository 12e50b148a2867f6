import type { Conversation } from '../../domain'
import { AsTable } from '../../ui/chart/AsTable'
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
  const rows = () =>
    day.points.map(
      ({ at, after, line }, i) =>
        line && (
          <tr key={i}>
            <td class="num">{text.clock(at)}</td>
            <td>{saying(text, line, conversations)}</td>
            <td class="num">{text.journal.amount(Math.round(line.delta * 10))}</td>
            <td>{cupWord(after, text.language)}</td>
          </tr>
        ),
    )
  return (
    <AsTable
      summary={text.journal.table}
      caption={text.journal.day.curve}
      heads={text.journal.day.tableHeads}
      rows={rows}
    />
  )
}
