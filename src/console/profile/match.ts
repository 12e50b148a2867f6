import { knownProfiles } from './known'
import type { ConsoleProfile } from './profile'

/**
 * A glob in its parts. Scheme (`https`, `http`; either where left out or `*`), host (`*.` in front for it and all below
 * it, `*` for any), port (the scheme's own where left out; any where the host is any), path, and where the glob has
 * them query and fragment. A `*` in one part never reaches into another.
 */
interface Glob {
  scheme: string
  host: string
  port: string | null
  parts: { path: string; query: string | null; fragment: string | null }
}

function globOf(glob: string): Glob | null {
  const found = /^(?:(https?|\*):\/\/)?([^/:?#@\\]+)(?::(\d+))?(\/[^?#]*)(\?[^#]*)?(#.*)?$/.exec(glob)
  if (!found) return null
  const [, scheme = '*', host = '', port, path = '/', query, fragment] = found
  // Of a host only its beginning can be left open; `zendesk.*` would be anybody's.
  if (host !== '*' && host.replace(/^\*\./, '').includes('*')) return null
  return {
    scheme,
    host: host.toLowerCase(),
    port: port ?? null,
    parts: { path, query: query ?? null, fragment: fragment ?? null },
  }
}

/** True if `text` is the pattern, with anything in place of each `*`. Takes time in proportion to both. */
function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === pattern
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}

function addressOf(href: string): URL | null {
  const url = URL.canParse(href) ? new URL(href) : null
  // A name before an @ is there to look like a host.
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
}

const isOf = (url: URL, { scheme, host, port, parts }: Glob): boolean => {
  if (scheme !== '*' && url.protocol !== `${scheme}:`) return false
  if (port === null ? host !== '*' && url.port !== '' : url.port !== defaulted(port, url.protocol)) return false
  if (host !== '*') {
    const name = host.replace(/^\*\./, '')
    if (url.hostname !== name && !(host !== name && url.hostname.endsWith(`.${name}`))) return false
  }
  return (
    fits(url.pathname, parts.path) &&
    (parts.query === null || fits(url.search, parts.query)) &&
    (parts.fragment === null || fits(url.hash, parts.fragment))
  )
}
/** URL leaves out the scheme's own port. */
const defaulted = (port: string, protocol: string): string =>
  port === (protocol === 'https:' ? '443' : '80') ? '' : port

/** True if the address is one of those the glob names. Addresses other than http and https are nobody's. */
export function matchesGlob(href: string, glob: string): boolean {
  const url = addressOf(href)
  const parsed = globOf(glob)
  return url !== null && parsed !== null && isOf(url, parsed)
}

/** How much of an address a glob pins down: hosts before paths, longer before shorter, whole hosts before open ones. */
function weight({ host, port, parts }: Glob): [host: number, path: number] {
  const literal = (text: string | null): number => (text ?? '').replaceAll('*', '').length
  return [
    literal(host) * 2 + (host.includes('*') ? 0 : 1) + (port === null ? 0 : 1),
    literal(parts.path) + literal(parts.query) + literal(parts.fragment),
  ]
}

/** Of these profiles the one for this address: the most specific glob wins, of two alike the earlier; null for none. */
export function profileAmong(profiles: readonly ConsoleProfile[], href: string): ConsoleProfile | null {
  const url = addressOf(href)
  if (!url) return null
  let best: { profile: ConsoleProfile; weight: [number, number] } | null = null
  for (const profile of profiles) {
    for (const text of profile.match ?? []) {
      const glob = globOf(text)
      if (!glob || !isOf(url, glob)) continue
      const [host, path] = weight(glob)
      if (best && (host < best.weight[0] || (host === best.weight[0] && path <= best.weight[1]))) continue
      best = { profile, weight: [host, path] }
    }
  }
  return best?.profile ?? null
}

/**
 * The shipped profile for the document at `href` (a frame's own address where it is a frame's document); null where we
 * know nothing of it.
 */
export const profileFor = (href: string): ConsoleProfile | null => profileAmong(knownProfiles, href)
