import { ACTIVITIES, type Activity, LONGEST, PLAN } from '../domain'

/**
 * Where the pause is, kept in the page's own address: it survives a reload and a restored tab, and ends by time
 * stamps, not by anything staying alive.
 */
export interface Place {
  pause: string
  activity: Activity | null
  /** When the one thing began, ms, or null while it has not. */
  from: number | null
  /** How long it takes, ms; the activity's own time where it was not lengthened. */
  planned: number | null
  /** The cup when the pause began, 0..100. */
  before: number | null
  /** The agent has had enough before the time was up. */
  enough: boolean
}

/** What is read or written goes at its own pace: no clock ends it in the middle of a word. */
export const OWN_PACE: readonly Activity[] = ['side', 'thanks', 'buddy']

const number = (value: string | null): number | null => {
  const n = value === null || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(n) ? n : null
}
const isActivity = (value: string | null): value is Activity => ACTIVITIES.some(activity => activity === value)

export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const activity = query.get('activity')
  const planned = number(query.get('planned'))
  return {
    pause: query.get('pause') ?? '',
    activity: isActivity(activity) ? activity : null,
    from: number(query.get('from')),
    planned: planned === null ? null : Math.min(LONGEST, Math.max(0, planned)),
    before: number(query.get('before')),
    enough: query.get('enough') === '1',
  }
}

/** The address with the place written into it; what else it holds stays. */
export function writePlace(search: string, place: Place): string {
  const query = new URLSearchParams(search)
  const put = (name: string, value: string | number | null) =>
    value === null ? query.delete(name) : query.set(name, String(value))
  put('pause', place.pause)
  put('activity', place.activity)
  put('from', place.from)
  put('planned', place.planned)
  put('before', place.before)
  put('enough', place.enough ? '1' : null)
  return `?${query}`
}

/** How long the one thing takes, ms. */
export const plannedAt = ({ activity, planned }: Place): number => planned ?? PLAN[activity ?? 'breathe'].ms

/** The step to show: `running` says whether the worker still has this pause open. */
export function stepAt(place: Place, running: boolean, now: number): 'name' | 'do' | 'end' {
  const { activity, from, enough } = place
  if (!running || enough) return 'end'
  if (from === null || activity === null) return 'name'
  if (OWN_PACE.includes(activity)) return 'do'
  return now - from >= plannedAt(place) ? 'end' : 'do'
}
