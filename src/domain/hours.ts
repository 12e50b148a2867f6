import type { Hours, Moments } from './choices'
import { MINUTE } from './settings'

const DAY = 24 * 60

/** Minutes from a minute of the day to the next time it is `to`: 1..1440. */
const until = (minute: number, to: number): number => ((to - minute + DAY - 1) % DAY) + 1

/** Whether a minute of the day lies in these hours: their beginning does, their end does not. */
const within = ({ from, to }: Hours, minute: number): boolean =>
  from < to ? minute >= from && minute < to : minute >= from || minute < to

/**
 * Until when (ms) no offer is wanted, or null where one may come now. `minute`: the local minute of the day at `now`. Where
 * several hours follow each other this is the end of the first: whoever looks again then finds the next.
 */
export function mutedUntil(now: number, minute: number, { shift, quiet }: Moments): number | null {
  const ends = quiet.filter(hours => within(hours, minute)).map(hours => until(minute, hours.to))
  if (shift && !within(shift, minute)) ends.push(until(minute, shift.from))
  if (ends.length === 0) return null
  return (Math.floor(now / MINUTE) + Math.min(...ends)) * MINUTE
}
