import { estimate, reportOf, restore } from '../../domain'
import { type Database, entriesOf, trials } from '../../store'
import { Problem } from '../../ui/Problem'
import { useRecordsText } from '../../ui/text/pick-records'
import type { SectionProps } from '../sections'
import { tell } from '../tell'
import { useRead } from '../use-read'
import { ReportView } from './ReportView'

const read = async (db: Database) => {
  const [row, entries, tried] = await Promise.all([db.get('state', 'now'), entriesOf(db), trials(db)])
  return { verdicts: restore(row?.state)?.verdicts ?? {}, entries, tried }
}

/** The detector's report card, and what the agent's own experiment has found. */
export function Section({ text: journal, changed }: SectionProps) {
  const text = useRecordsText(journal)
  const { value, problem } = useRead(read, `report ${changed}`)
  if (problem) return <Problem text={journal} code={problem} />
  if (!value || !text) return null
  const { verdicts, entries, tried } = value
  const told = tried.filter(trial => trial.before !== null && trial.after !== null)
  return (
    <ReportView
      text={text}
      report={reportOf(verdicts, entries)}
      estimate={estimate(tried)}
      trials={{ offered: told.filter(t => t.offered).length, held: told.filter(t => !t.offered).length }}
      onTrust={kind => void tell({ type: 'trust', kind })}
    />
  )
}
