import { isHashed } from './hashed'

/**
 * The addresses that a lesson is for, as a glob of profiles: the origin and the path's first folder, where that is a
 * word and not somebody's id. Null for an address that no profile can name.
 */
export function siteOf(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z0-9.-]+$/.test(url.hostname)) return null
  const [first, ...rest] = url.pathname.split('/').filter(part => part !== '')
  // The last part may be a conversation's, or a customer's, name.
  const folder = first !== undefined && rest.length > 0 && /^[a-z][a-z_-]{1,24}$/i.test(first) && !isHashed(first)
  return `${url.origin}/${folder ? `${first}/` : ''}*`
}
