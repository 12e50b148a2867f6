/** Which conversation is on screen: the address, the list's open entry, the header; never an element. Pure. */

/** What the page shows of the open conversation's identity at one moment. */
export interface Signals {
  /** The address's identifying part; null where it has none. */
  url: string | null
  /** The id on the list's open entry. */
  row: string | null
  /** The customer's name, as the list or the header has it. */
  name: string | null
  /** Which of the list's entries of that name is open; null where that is not known. */
  entry: number | null
}

const conversationWord =
  /^(?:c|conv|conversations?|chats?|tickets?|threads?|dialogs?|sessions?|inbox|rooms?|roomid|im|messages?|t|cid|sid|uid|userid|visitors?|customers?|conversationid|chatid|sessionid|threadid|ticketid)$/i
const idLike = /^(?=.*\d)[\w.:~-]{1,80}$/
const notId = /^(?:v\d{1,2}|\d{1,2}\.\d+(?:\.\d+)*|.*\.(?:html?|php|jsp|aspx?))$/i

/**
 * The part of an address that may name a conversation: the last id-like segment of the path or of the hash's path, or
 * a query value under a word like `conversation`. Null where nothing looks like one.
 */
export function urlToken(href: string, pattern?: string): string | null {
  if (pattern !== undefined) {
    try {
      return new RegExp(pattern).exec(href)?.[1] ?? null
    } catch {
      return null
    }
  }
  let url: URL
  try {
    url = new URL(href)
  } catch {
    return null
  }
  const [hashPath = '', hashQuery = ''] = url.hash.replace(/^#!?/, '').split('?')
  const bare = hashPath.includes('=') ? fromQuery(hashPath) : fromPath(hashPath)
  return bare ?? fromQuery(hashQuery) ?? fromPath(url.pathname) ?? fromQuery(url.search)
}

const fromQuery = (query: string): string | null => {
  for (const [name, value] of new URLSearchParams(query)) {
    if (conversationWord.test(name) && idLike.test(value)) return value
  }
  return null
}
const fromPath = (path: string): string | null => {
  const parts = path.split('/').filter(part => part !== '')
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? ''
    if (!idLike.test(part) || notId.test(part)) continue
    if (index === parts.length - 1 || conversationWord.test(parts[index - 1] ?? '')) return part
  }
  return null
}

/** What has been learned about the address: it moves with the conversation, it stays while that changes, or neither yet. */
export type UrlFaith = 'moves' | 'stays' | 'unknown'

/**
 * Whether two sightings are of one conversation. Ids on list entries decide where both have them, then an address
 * that was seen to move with the conversation, then the name. With nothing to compare they count as one.
 */
export function sameConversation(a: Signals, b: Signals, faith: UrlFaith): boolean {
  if (a.row !== null && b.row !== null) return a.row === b.row
  if (faith === 'moves' && a.url !== null && b.url !== null) return a.url === b.url
  if (a.name !== null && b.name !== null && a.name !== b.name) return false
  if (a.name !== null && a.name === b.name && a.entry !== null && b.entry !== null && a.entry !== b.entry) return false
  return !(faith === 'unknown' && a.url !== null && b.url !== null && a.url !== b.url)
}

/** What a switch (`before` to `after`) teaches about the address. A page that opens its first address teaches nothing. */
export function urlFaith(faith: UrlFaith, before: Signals, after: Signals): UrlFaith {
  const switched =
    before.row !== null && after.row !== null
      ? before.row !== after.row
      : before.name !== null && after.name !== null && before.name !== after.name
  if (!switched || before.url === null) return faith
  if (before.url === after.url) return 'stays'
  return faith === 'stays' ? 'stays' : 'moves'
}

/** The id under which a conversation is told, the same after a reload: entry's id, address, then a hash of the name. */
export function conversationId(signals: Signals, faith: UrlFaith, hash: (text: string) => string): string | null {
  if (signals.row !== null) return `row:${signals.row}`
  if (signals.url !== null && faith !== 'stays') return `url:${signals.url}`
  if (signals.name !== null) return `name:${hash(signals.name)}`
  return null
}
