import type { Level } from '../../domain'

/** What the strip shows. Times in ms since the epoch. */
export interface Day {
  /** When the shift began. */
  from: number
  /** Up to when we know: now, or when the console was lost from sight. */
  to: number
  conversations: readonly { at: number; tone: Level }[]
  /** Pauses and natural gaps. */
  pauses: readonly { from: number; to: number }[]
  thanks: readonly number[]
}

const HOUR = 3_600_000
/** A working day, for the axis: the day's shape can be compared from one day to the next. */
const SHIFT_HOURS = 9

/** The hour on the agent's clock in which `at` lies. Not by remainder: some zones are half an hour off. */
export function hourOf(at: number): number {
  const date = new Date(at)
  return date.setMinutes(0, 0, 0)
}

/** The axis: whole hours around the shift, at least nine of them, and where to label it. */
export function axisOf(day: Day): { start: number; end: number; labels: number[] } {
  const start = hourOf(day.from)
  const hours = Math.max(SHIFT_HOURS, Math.ceil((day.to - start) / HOUR))
  const step = Math.ceil(hours / 3)
  const end = start + step * 3 * HOUR
  return { start, end, labels: [0, 1, 2, 3].map(i => start + i * step * HOUR) }
}
