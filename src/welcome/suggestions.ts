import type { PolicySite } from '../domain'
import type { Suggestion } from './Enable'

/** So many open pages are worth a question. */
const MOST = 3

/**
 * Consoles that may be the agent's: web pages that are open, as far as the browser shows them to us, the one used last
 * first, and those that the company lists; none that is enabled, none twice.
 */
export function suggestionsFor(
  pages: readonly string[],
  listed: readonly PolicySite[],
  enabled: readonly { origin: string }[],
): Suggestion[] {
  const host = (origin: string): string => new URL(origin).hostname
  // A browser's permission knows no port.
  const known = new Set(enabled.map(({ origin }) => host(origin)))
  const company = listed.filter(({ origin }) => !known.has(host(origin)))
  for (const { origin } of company) known.add(host(origin))
  const open = [...new Set(pages.map(page => new URL(page).origin))].filter(origin => !known.has(host(origin)))
  return [
    ...company.map(site => ({ ...site, from: 'company' as const })),
    ...open.slice(0, MOST).map(origin => ({ origin, name: '', from: 'open' as const })),
  ]
}
