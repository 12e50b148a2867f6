import { flatWalk, isVisible } from '../page/flat'
import { elementWords, type Kind, kindOf } from '../page/kind'
import { hasSurface } from '../page/surface'
import { bareDuration, beforeTime, isTime, isWaitLabel, waitOf } from '../page/text'
import { badgeWords, chromeWords, hasWord, nameWords } from '../page/words'
import { findOne } from '../profile/lookup'
import type { ConsoleProfile } from '../profile/profile'
import { isInitial } from '../read/leaf'
import { scan } from '../read/scan'

/** One entry of the list of conversations. */
export interface Item {
  element: Element
  /** An id attribute's value; null where entries carry none, or only their place. */
  id: string | null
  name: string | null
  unread: number
  /** The shown wait in ms; null where none is shown. */
  wait: number | null
  preview: string
  ended: boolean
  /** Tells entries of one name apart from reading to reading; null until that is known. */
  entry: number | null
}

const idNames = [
  'data-conversation-id',
  'data-conversationid',
  'data-session-id',
  'data-sessionid',
  'data-chat-id',
  'data-uid',
  'data-user-id',
  'data-cid',
  'data-sid',
  'data-id',
  'data-key',
  'data-random',
  'data-ticket-id',
  'data-thread-id',
  'data-row-key',
  'data-item-id',
  'data-contact-id',
  'data-visitor-id',
  'conversation-id',
  'id',
]
/** Ids that a library numbers its elements with: other ones after each drawing. */
const made =
  /^(?:ember|yui[_-]|ext-gen|gwt-uid-|j_idt|ui-id-|mui-|el-id-|radix-|headlessui-|react-aria|mat-|cdk-|:r|«r)[\w:«»-]*$/i
/** "data-test-conversation": no name for an id, but what it names is one. */
const namesTalk = /-(?:conversation|chat|session|thread|ticket|visitor|contact|customer)$/
const endedWords = new Set(['ended', 'closed', 'finished', 'resolved', 'archived', 'done', 'offline'])
const endedText = /^(?:已结束|已关闭|已完成|会话结束|ended|closed|resolved|finished)$/i
const badge = /^(\d{1,4})\+?$/

/** The identifying attribute of an entry, on it or the elements that wrap its content; a link's address serves too. */
function itemId(element: Element, profile: ConsoleProfile): string | null {
  if (profile.itemId !== undefined) {
    const holder = element.hasAttribute(profile.itemId) ? element : findOne(element, `[${profile.itemId}]`)
    const value = holder?.getAttribute(profile.itemId)
    if (value) return value
  }
  let at: Element | null = element
  for (let down = 0; down < 4 && at; down++) {
    // Most elements have no attribute but a class: asking for each of the names in turn would cost more.
    const has = at.getAttributeNames()
    for (const name of has.length > 1 || (has.length === 1 && has[0] !== 'class') ? idNames : []) {
      const value = has.includes(name) ? at.getAttribute(name) : null
      // A name made for ids holds one; the plain attribute is often a word of the page's own.
      if (value && value.length <= 120 && (name !== 'id' || (/\d/.test(value) && !made.test(value)))) return value
    }
    for (const name of has) {
      const tells = name.endsWith('id') ? !/test|popup|v-|qa/.test(name) : namesTalk.test(name)
      if (!name.startsWith('data-') || !tells) continue
      const value = at.getAttribute(name) ?? ''
      if (/\d/.test(value) && value.length <= 120) return value
    }
    const href: string | null = at instanceof HTMLAnchorElement ? at.getAttribute('href') : null
    if (href && /\d/.test(href)) return href
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return null
}

/**
 * Reads one entry. `drawn` says whether the text of an element is on screen; where it is always true, no style is read,
 * so that it may be asked while the page is changing. The last argument is what a scan of it has found.
 */
export function readItem(
  element: Element,
  profile: ConsoleProfile,
  drawn = isVisible,
  { leaves } = scan(element, undefined, undefined, drawn),
): Item {
  const item: Item = {
    element,
    id: itemId(element, profile),
    name: null,
    unread: 0,
    wait: null,
    preview: '',
    ended: false,
    entry: null,
  }
  for (let at: Element | null = element, up = 0; at && up < 4 && !item.ended; at = at.parentElement, up++)
    item.ended = hasWord(elementWords(at), endedWords)
  let named = 0
  const waits = leaves.some(leaf => isWaitLabel(leaf.said))
  for (const [index, leaf] of leaves.entries()) {
    const text = leaf.said
    if (isPicture(text, leaves[index + 1]?.said) || isPicture(text, leaves[index + 2]?.said)) continue
    const words = elementWords(leaf.element)
    const parent =
      leaf.element === element || !leaf.element.parentElement ? [] : elementWords(leaf.element.parentElement)
    // Kits draw lists of people as menus, too.
    if (words.some(word => word !== 'menu' && chromeWords.has(word))) continue
    if (endedText.test(text)) item.ended = true
    const count = badge.exec(text)
    const small = leaf.element !== element && !hasWord(words, nameWords)
    const marked =
      hasWord(words, badgeWords) ||
      hasWord(parent, badgeWords) ||
      /^(?:SUP|SUB|EM|B|STRONG|I|MARK|SMALL|OUTPUT|DATA|.*-.*)$/.test(leaf.element.tagName) ||
      (count !== null && isBadge(leaf.element, drawn))
    // Over the picture a badge stands before the name; nobody's name has a ground of its own.
    const first = item.name === null && index < leaves.length - 1 && count !== null && isBadge(leaf.element, drawn)
    if (count && small && marked && (item.name !== null || first || hasWord([...words, ...parent], badgeWords))) {
      item.unread = Math.max(item.unread, Number(count[1]))
      continue
    }
    const wait = waitOf(text) ?? (waits ? bareDuration(text) : null)
    if (wait !== null) {
      item.wait = Math.max(item.wait ?? 0, wait)
      continue
    }
    if (isTime(text)) continue
    // "Anna · 5 min ago": the time would make another name of it every minute.
    const said = beforeTime(text) ?? text
    const strength = hasWord(words, nameWords) ? 3 : /^(?:B|STRONG|H[1-6])$/.test(leaf.element.tagName) ? 2 : 1
    if (
      strength > named &&
      said.length <= 60 &&
      !/last|preview|message/i.test(leaf.element.getAttribute('class') ?? '')
    ) {
      if (item.name !== null && item.name.length > item.preview.length) item.preview = item.name
      item.name = said
      named = strength
    } else if (said.length > item.preview.length) item.preview = said
  }
  if (item.unread === 0 && hasDot(element, drawn)) item.unread = 1
  readNamedParts(item, profile)
  return item
}

/** One or two letters of the name that follows, drawn as a picture: its first, or its last as Chinese names have it. */
const isPicture = (text: string, next: string | undefined): boolean =>
  isInitial(text, next) ||
  (/^\p{L}{1,2}$/u.test(text) && next !== undefined && next.length > text.length && next.endsWith(text))

/**
 * A number in a small box of its own ground. A number in plain text is what the customer said. Where style must not be
 * read, what the kind of element was found to be.
 */
function isBadge(element: Element, drawn: (element: Element) => boolean): boolean {
  const kind = kindOf(element)
  const known = badges.get(kind)
  if (known !== undefined || drawn !== isVisible) return known ?? false
  const found =
    hasSurface(element) || (element.parentElement?.childNodes.length === 1 && hasSurface(element.parentElement))
  badges.set(kind, found)
  return found
}
const badges = new WeakMap<Kind, boolean>()

/**
 * A dot without a number: something is unread, how much is not said. An empty badge that is not drawn is none: where
 * style must not be read, what the kind of element was last found to be.
 */
function hasDot(element: Element, drawn: (element: Element) => boolean): boolean {
  let found = false
  for (const at of flatWalk(element)) {
    if (at.firstElementChild || at.textContent !== '') continue
    const kind = kindOf(at)
    if (!hasWord(kind.words, dotWords) || hasWord(kind.words, presenceWords)) continue
    if (drawn === isVisible) dots.set(kind, isVisible(at))
    found ||= dots.get(kind) ?? false
  }
  return found
}
const dots = new WeakMap<Kind, boolean>()
const dotWords = new Set(['dot', 'reddot', 'unread', 'unreaddot', 'badgedot', 'newdot'])
const presenceWords = new Set(['online', 'offline', 'status', 'presence', 'busy', 'away', 'state'])

/** What a profile says of an entry's parts goes before what was made out. */
function readNamedParts(item: Item, profile: ConsoleProfile): void {
  const name = findOne(item.element, profile.itemName)?.textContent?.trim()
  if (name) item.name = name
  if (profile.itemUnread !== undefined) {
    const shown = findOne(item.element, profile.itemUnread)
    const count = /\d+/.exec(shown?.textContent ?? '')
    // A mere dot says that something is unread, not how much.
    item.unread = shown ? (count ? Number(count[0]) : 1) : 0
  }
  if (profile.itemWait !== undefined) {
    const text = findOne(item.element, profile.itemWait)?.textContent?.trim() ?? ''
    item.wait = waitOf(text) ?? bareDuration(text) ?? item.wait
  }
}

/** Ids of a form that counts places: "3", "item-3", "row_3". */
const placeLike = /^(?:item|row|index|idx|li|node|list-?item)?[-_]?(\d{1,3})$/i

/** Ids that only number the places ("0", "1", "2" in order) or occur twice identify nothing. */
export function dropPlaceIds(items: readonly Item[]): void {
  const ids = items.map(item => item.id)
  const doubled = new Set(ids.filter((id, index) => id !== null && ids.indexOf(id) !== index))
  const counts = (from: number): boolean =>
    ids.every((id, index) => Number(placeLike.exec(id ?? '')?.[1] ?? -1) === index + from)
  const places = items.length > 1 && (counts(0) || counts(1))
  for (const item of items) if (places || doubled.has(item.id)) item.id = null
}
