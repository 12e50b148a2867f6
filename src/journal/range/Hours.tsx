import type { LookBack } from '../../domain/look-back'
import { AsTable } from '../../ui/chart/AsTable'
import { Columns } from '../../ui/chart/Columns'
import { useWidth } from '../../ui/chart/use-width'
import type { JournalText } from '../../ui/text/journal-text'
import { hourColumns } from './model'

const hour = (n: number | string): string => `${n}:00`

/** At which hours of the clock the hard ones come. */
export function Hours({ text, back }: { text: JournalText; back: LookBack }) {
  const words = text.journal.range
  const { ref, width } = useWidth<HTMLDivElement>(400)
  const { columns, busiest } = hourColumns(back)
  return (
    <section>
      <h2 class="d">{words.hours.head}</h2>
      <div ref={ref}>
        <Columns columns={columns} width={width} label={words.hours.label(busiest === null ? '' : hour(busiest))} />
      </div>
      <p class="xs">{words.hours.aside}</p>
      <AsTable
        summary={text.journal.table}
        caption={words.hours.head}
        heads={[text.journal.day.tableHeads[0] ?? '', words.served, words.rough, words.tense]}
        rows={() =>
          columns.map(({ key }) => {
            const { calm, tense, hostile } = back.hours[Number(key)]?.conversations ?? {
              calm: 0,
              tense: 0,
              hostile: 0,
            }
            return (
              <tr key={key}>
                <td class="num">{hour(key)}</td>
                <td class="num">{calm + tense + hostile}</td>
                <td class="num">{hostile}</td>
                <td class="num">{tense}</td>
              </tr>
            )
          })
        }
      />
    </section>
  )
}
