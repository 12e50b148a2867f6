/*
 * Local days as they are kept, YYYY-MM-DD. Counting on them needs no time zone: each stands for itself.
 */

const DAY = 86_400_000

/** Days since 1970-01-01; NaN for what is no day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY

/** The day that many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10)

/** How many days from the one to the other. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
export const mondayOf = (day: string): string => dayAfter(day, -((dayNumber(day) + 3) % 7))
