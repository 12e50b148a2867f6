import { useState } from 'preact/hooks'
import { dayAfter, type Entry, factsOf, restoreTally, type Suggestion, type Tally, type Talk } from '../../domain'
import { localDay } from '../../platform/day'
import { randomId } from '../../platform/random'
import { type Database, entriesOf, papers } from '../../store'
import { Problem } from '../../ui/Problem'
import { useRecordsText } from '../../ui/text/pick-records'
import { hashOf } from '../route'
import { saveAs } from '../save'
import type { SectionProps } from '../sections'
import { tell } from '../tell'
import { useRead } from '../use-read'
import { BriefView } from './BriefView'
import { draftOf } from './draft'
import { TalksView } from './TalksView'

/** When a local day begins, ms. */
const beginOf = (day: string): number => new Date(`${day}T00:00`).getTime()

async function read(
  db: Database,
): Promise<{ talks: Talk[]; suggestions: Suggestion[]; days: Tally[]; entries: Entry[] }> {
  const [all, days, entries] = await Promise.all([papers(db), db.getAll('days'), entriesOf(db)])
  return {
    talks: all.filter(paper => paper.kind === 'talk'),
    suggestions: all.filter(paper => paper.kind === 'suggestion'),
    days: days.flatMap(day => restoreTally(day) ?? []),
    entries,
  }
}

/** Talks with the lead: prepared, had, followed up. */
export function Section({ text: journal, at, changed }: SectionProps) {
  const text = useRecordsText(journal)
  const { value, problem } = useRead(read, `brief ${changed}`)
  /** One that the worker may not have kept yet. */
  const [begun, setBegun] = useState<Talk | null>(null)
  const today = localDay(Date.now())
  if (problem) return <Problem text={journal} code={problem} />
  if (!value || !text) return null
  const factsIn = (from: string, to: string) => {
    const inside = value.entries.filter(e => e.at >= beginOf(from) && e.at < beginOf(dayAfter(to, 1)))
    return factsOf(value.days, inside, from, to)
  }
  const keep = (talk: Talk): Promise<void> => tell({ type: 'paper', paper: talk })
  const talk = value.talks.find(({ id }) => id === at) ?? (begun?.id === at ? begun : undefined)
  if (!talk)
    return (
      <TalksView
        text={text}
        talks={value.talks}
        today={today}
        onStart={(from, to) => {
          const who = value.talks[0]?.who ?? ''
          const id = `talk.${randomId()}`
          const draft = draftOf(text, factsIn(from, to), value.suggestions, { id, at: Date.now(), from, to, who })
          setBegun(draft)
          void keep(draft)
          location.hash = hashOf('brief', id)
        }}
      />
    )
  return (
    <BriefView
      key={talk.id}
      text={text}
      talk={talk}
      facts={factsIn(talk.from, talk.to)}
      today={today}
      now={Date.now}
      newId={randomId}
      onKeep={changedTalk => void keep(changedTalk)}
      onDrop={() => {
        void tell({ type: 'unpaper', paper: talk.id })
        setBegun(null)
        location.hash = hashOf('brief')
      }}
      onPrint={() => window.print()}
      onSave={(name, type, content) => saveAs(name, type, content)}
    />
  )
}
