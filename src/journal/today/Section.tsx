import { localDay } from '../../platform/day'
import { type DayKept, dayKept, usualBefore } from '../../store/day'
import { Problem } from '../../ui/Problem'
import { isDay } from '../route'
import type { JournalText } from '../../ui/text/journal-text'
import type { SectionProps } from '../sections'
import { useRead } from '../use-read'
import { DayView } from './DayView'
import { EmptyDay } from './EmptyDay'

/** Today, or the day that the address names, as it is kept; read again at every change. */
export function Section({ text, at, changed }: SectionProps) {
  const day = isDay(at) ? at : null
  const { value, problem } = useRead(
    // In an object: nothing kept is an answer too.
    async db => ({ kept: await dayKept(db, day, localDay(Date.now())) }),
    `${day ?? 'today'} ${changed}`,
  )
  if (problem) return <Problem text={text} code={problem} />
  if (!value) return null
  const { kept } = value
  if (!kept) return <EmptyDay text={text} day={day} />
  return <Day key={kept.tally.day} text={text} kept={kept} named={day !== null} />
}

/** The day first, and what is usual before it once it stands: four weeks of ledgers, which do not change meanwhile. */
function Day({ text, kept, named }: { text: JournalText; kept: DayKept; named: boolean }) {
  const { value } = useRead(db => usualBefore(db, kept.tally), kept.tally.day, { later: true })
  return <DayView text={text} kept={kept} curve={value ?? []} now={Date.now()} named={named} />
}
