/*
 * How much a machine may take of the little room there is. All share it evenly; one alone leaves enough for another to
 * come. What does not fit goes oldest first: whole days, from the earliest on.
 */

/** What the browsers give one extension, bytes: of an item its name and its value as JSON. Chrome's and Firefox's figures. */
export const ROOM = { all: 102_400, item: 8192, items: 512 } as const
/** Left free by whoever is alone, or one of several: another machine's first item and the start of its days. */
const FREE = 8192

/** What an item takes, bytes. Everything of ours is ASCII. */
export const sizeOf = (name: string, value: unknown): number => name.length + JSON.stringify(value).length

/** How many bytes a machine may take. `machines`: how many there are, itself included. `taken`: what the others have. */
export const shareOf = (machines: number, taken: number): number =>
  Math.max(0, Math.min(Math.floor((ROOM.all - FREE) / Math.max(1, machines)), ROOM.all - taken))

/** Days of one month, by the day of the month (`01`), as packed. */
export interface Month {
  /** YYYY-MM */
  month: string
  days: Readonly<Record<string, string>>
}

/** Days as months, the latest first. */
export function monthsOf(days: Readonly<Record<string, string>>): Month[] {
  const by = new Map<string, Record<string, string>>()
  for (const day of Object.keys(days).toSorted()) {
    const month = by.get(day.slice(0, 7)) ?? {}
    month[day.slice(8)] = days[day] ?? ''
    by.set(day.slice(0, 7), month)
  }
  return [...by].map(([month, of]) => ({ month, days: of })).toReversed()
}

/** The month without its earliest days, a quarter of them at a time; null where nothing is left. */
export function lessOf({ month, days }: Month): Month | null {
  const left = Object.keys(days)
    .toSorted()
    .slice(Math.max(1, Math.ceil(Object.keys(days).length / 4)))
  return left.length === 0 ? null : { month, days: Object.fromEntries(left.map(day => [day, days[day] ?? ''])) }
}
