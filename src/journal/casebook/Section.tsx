import { useState } from 'preact/hooks'
import type { Entry } from '../../domain'
import { localDay } from '../../platform/day'
import { entriesOf } from '../../store'
import { Problem } from '../../ui/Problem'
import { useRecordsText } from '../../ui/text/pick-records'
import type { SectionProps } from '../sections'
import { tell } from '../tell'
import { useRead } from '../use-read'
import { Week } from '../week/Week'
import { CasebookView } from './CasebookView'

/** Everything that was logged, with what helped. */
export function Section({ text: journal, changed }: SectionProps) {
  const text = useRecordsText(journal)
  const { value, problem } = useRead(db => entriesOf(db), `casebook ${changed}`)
  const [gone, setGone] = useState<Entry | null>(null)
  if (problem) return <Problem text={journal} code={problem} />
  if (!value || !text) return null
  return (
    <CasebookView
      text={text}
      entries={value.filter(entry => entry.id !== gone?.id)}
      gone={gone}
      now={Date.now()}
      dayOf={localDay}
      onDetail={(entry, detail) => void tell({ type: 'amend', entry, detail })}
      onRemove={entry => {
        setGone(entry)
        void tell({ type: 'erase', entry: entry.id })
      }}
      onPutBack={() => {
        if (gone) void tell({ type: 'putBack', entry: gone })
        setGone(null)
      }}
    >
      <Week text={text} entries={value} changed={changed} />
    </CasebookView>
  )
}
