import { localDay } from '../../platform/day'
import { keptBetween } from '../../store/look-back'
import { Problem } from '../../ui/Problem'
import type { SectionProps } from '../sections'
import { useRead } from '../use-read'
import { RangeView } from './RangeView'
import { spanOf } from './span'

/** A week, a month, a year or any days, as they are kept; read again at a change where today is among them. */
export function Section({ text, at, changed }: SectionProps) {
  const today = localDay(Date.now())
  const span = spanOf(at, today)
  const live = span.from <= today && today <= span.until
  const { value, problem } = useRead(
    async db => ({ span, kept: await keptBetween(db, span.from, span.until, span.previousFrom) }),
    `${span.from} ${span.until} ${live ? changed : ''}`,
  )
  if (problem) return <Problem text={text} code={problem} />
  return value && <RangeView text={text} span={value.span} kept={value.kept} today={today} />
}
