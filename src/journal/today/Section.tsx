import { localDay } from '../../platform/day'
import { dayKept } from '../../store/day'
import { Problem } from '../../ui/Problem'
import { isDay } from '../route'
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
  return <DayView key={kept.tally.day} text={text} kept={kept} now={Date.now()} named={day !== null} />
}
