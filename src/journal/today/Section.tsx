import { localDay } from '../../platform/day'
import { dayKept } from '../../store'
import { Problem } from '../../ui/Problem'
import type { SectionProps } from '../sections'
import { useRead } from '../use-read'
import { DayView } from './DayView'
import { EmptyDay } from './EmptyDay'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Today, or the day that the address names, as it is kept; read again at every change. */
export function Section({ text, at, changed }: SectionProps) {
  const day = DAY.test(at) ? at : null
  const { value, problem } = useRead(
    // In an object: nothing kept is an answer too.
    async db => ({ kept: await dayKept(db, day, localDay(Date.now())) }),
    `${day ?? 'today'} ${changed}`,
  )
  if (problem) return <Problem text={text} code={problem} />
  if (!value) return null
  const { kept } = value
  if (!kept) return <EmptyDay text={text} day={day} />
  return <DayView key={kept.tally.day} text={text} kept={kept} now={Date.now()} named={day !== null} />
}
