import { localDay } from '../../platform/day'
import { today } from '../../store'
import { Problem } from '../../ui/Problem'
import type { SectionProps } from '../sections'
import { useRead } from '../use-read'
import { TodayView } from './TodayView'

/** Today as it is kept, read again at every change. */
export function Section({ text, changed }: SectionProps) {
  const { value, problem } = useRead(db => today(db, Date.now(), localDay(Date.now())), `today ${changed}`)
  if (problem) return <Problem text={text} code={problem} />
  return value && <TodayView text={text} today={value} />
}
