import { type Length, PLANNED } from '../domain'

/**
 * Where the pause is, kept in the page's own address: it survives a reload and a restored tab, and ends by time
 * stamps, not by anything staying alive.
 */
export interface Place {
  pause: string
  length: Length | null
  /** When the one thing began, ms, or null while it has not. */
  from: number | null
  /** The cup when the pause began, 0..100. */
  before: number | null
  /** The agent has had enough before the time was up. */
  enough: boolean
}

const number = (value: string | null): number | null => {
  const n = value === null || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(n) ? n : null
}

export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const length = query.get('length')
  return {
    pause: query.get('pause') ?? '',
    length: length !== null && length in PLANNED ? (length as Length) : null,
    from: number(query.get('from')),
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
  put('length', place.length)
  put('from', place.from)
  put('before', place.before)
  put('enough', place.enough ? '1' : null)
  return `?${query}`
}

/** The step to show: `running` says whether the worker still has this pause open. */
export function stepAt({ length, from, enough }: Place, running: boolean, now: number): 'name' | 'do' | 'end' {
  if (!running || enough) return 'end'
  if (from === null || length === null) return 'name'
  return now - from >= PLANNED[length] ? 'end' : 'do'
}
