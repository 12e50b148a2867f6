import { roughOf, type Tally } from '../../domain'
import { AsTable } from '../../ui/chart/AsTable'
import { Columns } from '../../ui/chart/Columns'
import { useWidth } from '../../ui/chart/use-width'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'
import { columnsOf } from './model'
import type { Span } from './span'

/** Rough and tense conversations day by day, or week by week; every day in the table. */
export function Days({ text, span, days }: { text: JournalText; span: Span; days: readonly Tally[] }) {
  const words = text.journal.range
  const { ref, width } = useWidth<HTMLDivElement>(616)
  return (
    <section>
      <h2 class="d">{words.days.head}</h2>
      <div ref={ref}>
        <Columns columns={columnsOf(text, span, days)} width={width} label={words.days.label} />
      </div>
      <p class="legend xs">
        <i class="hostile" /> {words.rough} <i class="tense" /> {words.tense}
      </p>
      <AsTable
        summary={text.journal.table}
        caption={words.days.head}
        heads={[
          text.journal.day.tableHeads[0] ?? '',
          words.served,
          words.rough,
          words.tense,
          words.thanks,
          words.pauses,
          words.peak,
        ]}
        rows={() =>
          days.map(tally => {
            const {
              day,
              conversations: { calm, tense, hostile },
              thanks,
              pausesCredited,
              cupPeak,
            } = tally
            return (
              <tr key={day}>
                <td>{text.journal.short(day)}</td>
                <td class="num">{calm + tense + hostile}</td>
                <td class="num">{roughOf(tally)}</td>
                <td class="num">{tense}</td>
                <td class="num">{thanks}</td>
                <td class="num">{pausesCredited}</td>
                <td>{cupWord(cupPeak, text.language)}</td>
              </tr>
            )
          })
        }
      />
    </section>
  )
}
