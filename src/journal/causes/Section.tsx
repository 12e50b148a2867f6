import { useState } from 'preact/hooks'
import { causesOf, dayAfter, departmentsOf } from '../../domain'
import { localDay } from '../../platform/day'
import { type Database, entriesOf, papers } from '../../store'
import { Problem } from '../../ui/Problem'
import { useRecordsText } from '../../ui/text/pick-records'
import { saveAs } from '../save'
import type { SectionProps } from '../sections'
import { causesTable } from '../tables'
import { tell } from '../tell'
import { useRead } from '../use-read'
import { CausesView } from './CausesView'

/** When a local day begins, ms. */
const beginOf = (day: string): number => new Date(`${day}T00:00`).getTime()

const read = async (db: Database, from: string, to: string) => {
  const [entries, all] = await Promise.all([entriesOf(db, beginOf(from), beginOf(dayAfter(to, 1))), papers(db)])
  return { entries, suggestions: all.filter(paper => paper.kind === 'suggestion') }
}

/** Causes of the last days, by who can change them. */
export function Section({ text: journal, changed }: SectionProps) {
  const text = useRecordsText(journal)
  const today = localDay(Date.now())
  const [range, setRange] = useState({ from: dayAfter(today, -29), to: today })
  const { from, to } = range
  const { value, problem } = useRead(db => read(db, from, to), `causes ${from} ${to} ${changed}`)
  if (problem) return <Problem text={journal} code={problem} />
  if (!value || !text) return null
  const { entries, suggestions } = value
  return (
    <CausesView
      text={text}
      from={from}
      to={to}
      today={today}
      departments={departmentsOf(entries)}
      unnamed={entries.filter(entry => entry.kind === 'hard' && !entry.cause).length}
      suggestions={suggestions}
      onRange={(first, last) => first <= last && setRange({ from: first, to: last })}
      onSuggest={(cause, line) =>
        void tell({
          type: 'paper',
          paper: { kind: 'suggestion', id: `suggestion.${cause}`, at: Date.now(), cause, text: line.trim() },
        })
      }
      onPrint={() => window.print()}
      onTable={() =>
        saveAs(
          `${text.records.causes.head} ${from} ${to}.csv`,
          'text/csv',
          causesTable(text, causesOf(entries), suggestions),
        )
      }
    />
  )
}
