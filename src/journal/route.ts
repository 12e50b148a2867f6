/** The journal's sections, by their name in the address. */
export const ROUTES = ['today', 'range', 'casebook', 'brief', 'causes', 'report', 'data'] as const
export type Route = (typeof ROUTES)[number]

/** Where in the journal: a section, and what follows it in the address. */
export interface Place {
  route: Route
  at: string
}

/** The place that an address's fragment names (`#range/month/2025-11`); today where it names none. Never throws. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/')
  const route = ROUTES.find(known => known === name)
  if (!route) return { route: 'today', at: '' }
  try {
    return { route, at: decodeURIComponent(rest.join('/')) }
  } catch {
    return { route, at: '' }
  }
}

/** The fragment for a place. */
export const hashOf = (route: Route, at = ''): string => (at === '' ? `#${route}` : `#${route}/${at}`)

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Whether it names a day that there is, YYYY-MM-DD. */
export function isDay(text: string | undefined): text is string {
  if (text === undefined || !DAY.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  // 30 February is read as a day in March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
