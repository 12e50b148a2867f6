import { dayAfter, isBreak, isEntry, restoreTally, type Tally } from '../domain'
import type { RangeRows } from '../domain/look-back'
import { othersDays, withOthers } from './carry/days'
import { openEntries } from './lock/openings'
import type { Database } from './open'

/** A range of days as it is kept, and whether anything is kept before it or after it. */
export interface Kept extends RangeRows {
  earlier: boolean
  later: boolean
  /** The day figures of the range before it, for comparing with oneself. */
  previous: readonly Tally[]
  /** Days of other machines are counted in (docs/carry-along.md). */
  others: boolean
}

/**
 * The rows of the days `from` to `until` (YYYY-MM-DD, both included), and the figures of those before them from `previousFrom` on, reading none of single conversations or ledger lines.
 * What is kept by its time is a day's from its first work to the next day's: a night shift's entries are the evening's.
 */
export async function keptBetween(db: Database, from: string, until: string, previousFrom: string): Promise<Kept> {
  const tx = db.transaction(['days', 'digests', 'entries', 'breaks', 'checkIns', 'carry'])
  const within = IDBKeyRange.bound(from, until)
  const days = tx.objectStore('days')
  const [tallies, digests, before, next, past, carried] = await Promise.all([
    days.getAll(within),
    tx.objectStore('digests').getAll(within),
    days.getKey(IDBKeyRange.upperBound(from, true)),
    days.getAll(IDBKeyRange.lowerBound(until, true), 1),
    days.getAll(IDBKeyRange.bound(previousFrom, from, false, true)),
    tx.objectStore('carry').getAll(),
  ])
  const sound = tallies.flatMap(day => restoreTally(day) ?? [])
  const starts = sound.map(({ firstAt }) => firstAt)
  const later = next.flatMap(day => restoreTally(day) ?? [])[0]
  const frame = {
    days: withOthers(sound, carried, from, until),
    digests,
    earlier: before !== undefined,
    later: next.length > 0,
    previous: withOthers(
      past.flatMap(day => restoreTally(day) ?? []),
      carried,
      previousFrom,
      dayAfter(from, -1),
    ),
    others: othersDays(carried, from, until).length > 0,
  }
  if (starts.length === 0) {
    await tx.done
    return { ...frame, entries: [], breaks: [], checkIns: [] }
  }
  const first = before === undefined ? 0 : Math.min(...starts)
  const time = later ? IDBKeyRange.bound(first, later.firstAt, false, true) : IDBKeyRange.lowerBound(first)
  const [entries, breaks, checkIns] = await Promise.all([
    tx.objectStore('entries').index('at').getAll(time),
    tx.objectStore('breaks').index('from').getAll(time),
    tx.objectStore('checkIns').index('at').getAll(time),
  ])
  await tx.done
  return { ...frame, entries: await openEntries(db, entries.filter(isEntry)), breaks: breaks.filter(isBreak), checkIns }
}
