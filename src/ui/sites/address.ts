/** What is wrong with an address as typed. */
export type AddressProblem = 'empty' | 'address' | 'scheme'

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
/** A name with a dot, an IP address, or this machine: what a console can live at. */
const HOST = /^(localhost|\[[0-9a-f:.]+\]|[^.\s]+(\.[^.\s]+)+\.?)$/i

/** The origin (scheme, host and port) of an address as an agent pastes or types it; https where no scheme is given. */
export function readAddress(typed: string): { origin: string } | { problem: AddressProblem } {
  // Invisible characters come along from chat windows and documents.
  const address = typed.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim()
  if (address === '') return { problem: 'empty' }
  const named = SCHEME.test(address)
  if (!named && /^(about|chrome|edge|file|mailto|javascript|data):/i.test(address)) return { problem: 'scheme' }
  const href = named ? address : `https://${address}`
  if (!URL.canParse(href)) return { problem: 'address' }
  const url = new URL(href)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'scheme' }
  if (!HOST.test(url.hostname)) return { problem: 'address' }
  return { origin: url.origin }
}
