import { flatChildren, flatContains, flatWalk, hasText, isDrawn } from '../page/flat'
import { isInitial, leavesOf } from '../read/leaves'
import { findAll, findOne, isOne } from '../profile/lookup'
import type { ConsoleProfile, Selector } from '../profile/profile'
import { bareDuration, isTime, isWaitLabel, normalise, waitOf } from '../page/text'
import { activeWords, badgeWords, chromeWords, elementWords, hasWord, listWords, nameWords } from '../page/words'
import type { Place } from '../find/thread'

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
const endedWords = new Set(['ended', 'closed', 'finished', 'resolved', 'archived', 'done', 'offline'])
const endedText = /^(?:已结束|已关闭|已完成|会话结束|ended|closed|resolved|finished)$/i
const badge = /^(\d{1,4})\+?$/

/** The identifying attribute of an entry, on it or the elements that wrap its content; a link's address serves too. */
function itemId(element: Element, profile: ConsoleProfile): string | null {
  let at: Element | null = element
  for (let down = 0; down < 4 && at; down++) {
    if (profile.itemId !== undefined) {
      const value = at.getAttribute(profile.itemId)
      if (value !== null) return value
    }
    for (const name of idNames) {
      const value = at.getAttribute(name)
      // A name made for ids holds one; the plain attribute is often a word of the page's own.
      if (value && value.length <= 120 && (name !== 'id' || /\d/.test(value))) return value
    }
    for (const { name, value } of at.attributes) {
      if (/^data-.*id$/.test(name) && !/test|popup|v-|qa/.test(name) && /\d/.test(value) && value.length <= 120)
        return value
    }
    const href: string | null = at instanceof HTMLAnchorElement ? at.getAttribute('href') : null
    if (href && /\d/.test(href)) return href
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return null
}

/** Reads one entry. Reads style, no layout. */
export function readItem(element: Element, profile: ConsoleProfile): Item {
  const item: Item = {
    element,
    id: itemId(element, profile),
    name: null,
    unread: 0,
    wait: null,
    preview: '',
    ended: false,
  }
  for (let at: Element | null = element, up = 0; at && up < 4 && !item.ended; at = at.parentElement, up++)
    item.ended = hasWord(elementWords(at), endedWords)
  let named = 0
  const leaves = leavesOf(element)
  const waits = leaves.some(leaf => isWaitLabel(leaf.text.trim()))
  for (const [index, leaf] of leaves.entries()) {
    const text = leaf.text.trim()
    if (isInitial(text, leaves[index + 1]?.text) || isInitial(text, leaves[index + 2]?.text)) continue
    const words = elementWords(leaf.element)
    const parent =
      leaf.element === element || !leaf.element.parentElement ? [] : elementWords(leaf.element.parentElement)
    if (hasWord(words, chromeWords)) continue
    if (endedText.test(text)) item.ended = true
    const count = badge.exec(text)
    const small = leaf.element !== element && !hasWord(words, nameWords)
    const marked =
      hasWord(words, badgeWords) ||
      hasWord(parent, badgeWords) ||
      /^(?:SUP|EM|B|STRONG|I|SPAN|DIV)$/.test(leaf.element.tagName)
    if (count && small && marked && (item.name !== null || hasWord([...words, ...parent], badgeWords))) {
      item.unread = Math.max(item.unread, Number(count[1]))
      continue
    }
    const wait = waitOf(text) ?? (waits ? bareDuration(text) : null)
    if (wait !== null) {
      item.wait = Math.max(item.wait ?? 0, wait)
      continue
    }
    if (isTime(text)) continue
    const strength = hasWord(words, nameWords) ? 3 : /^(?:B|STRONG|H[1-6])$/.test(leaf.element.tagName) ? 2 : 1
    if (
      strength > named &&
      text.length <= 60 &&
      !/last|preview|message/i.test(leaf.element.getAttribute('class') ?? '')
    ) {
      if (item.name !== null && item.name.length > item.preview.length) item.preview = item.name
      item.name = text
      named = strength
    } else if (text.length > item.preview.length) item.preview = text
  }
  return item
}

const shape = (element: Element): string =>
  `${element.tagName} ${(element.getAttribute('class') ?? '').split(/\s+/)[0] ?? ''}`

/** The list of conversations: the element that holds its entries (or groups of them) and the way to enumerate them. */
export interface List {
  root: Element
  /** The entries' common shape: tag and first class. */
  shape: string
  score: number
}

/** The entries on screen, groups included. */
export function listElements(list: List, profile: ConsoleProfile): Element[] {
  if (profile.item !== undefined) {
    const given = findAll(list.root, profile.item)
    if (given.length) return given
  }
  const found: Element[] = []
  for (const element of flatWalk(list.root, at => shape(at) !== list.shape)) {
    if (shape(element) === list.shape && hasText(element)) found.push(element)
  }
  return found
}

/** Points for "these siblings are the conversations". Weights are our guesses from six kits. */
function listPoints(
  children: readonly Element[],
  place: Place | null,
  texts: ReadonlySet<string>,
  headers: ReadonlySet<string>,
  profile: ConsoleProfile,
): number {
  const items = children.slice(0, 30).map(child => readItem(child, profile))
  const share = (test: (item: Item) => boolean): number => items.filter(test).length / items.length
  const boxes = children.slice(0, 3).map(child => child.getBoundingClientRect())
  const thread = place?.scroller.getBoundingClientRect()
  const first = boxes[0]
  if (
    !first ||
    first.width < 120 ||
    first.height < 24 ||
    (thread && first.width > thread.width * 1.2) ||
    first.width > 640
  )
    return 0
  let points = 0
  if (boxes.every((box, index) => index === 0 || box.top >= (boxes[index - 1]?.bottom ?? 0) - 4)) points += 1
  else return 0
  if (thread && first.right <= thread.left + 8) points += 2
  points += 2 * share(item => item.preview !== '')
  points += share(item => item.id !== null)
  if (items.some(item => item.preview && texts.has(normalise(item.preview).slice(0, 24)))) points += 4
  if (items.some(item => item.name !== null && headers.has(item.name))) points += 3
  if (items.some(item => item.unread > 0)) points += 1
  points += share(item => leavesOf(item.element).some(leaf => isTime(leaf.text.trim())))
  const words = children[0]
    ? [...elementWords(children[0]), ...(children[0].parentElement ? elementWords(children[0].parentElement) : [])]
    : []
  if (hasWord(words, listWords)) points += 1
  if (children[0]?.closest('nav,[role=menu],[role=menubar],[role=tablist],table')) points -= 2
  return points
}
/** Below this nothing on the page is a list of conversations. */
const listLeast = 5

/** Finds the list of conversations outside the pane; null where none is drawn. Reads layout. */
export function findList(
  root: Document,
  place: Place | null,
  rowTexts: readonly string[],
  headers: readonly string[],
  profile: ConsoleProfile,
): List | null {
  const texts = new Set(rowTexts.slice(-12).map(text => normalise(text).slice(0, 24)))
  const headerSet = new Set(headers)
  let best: List | null = null
  const consider = (parent: Element): void => {
    const kinds = new Map<string, Element[]>()
    for (const child of flatChildren(parent)) {
      if (!hasText(child)) continue
      const kind = shape(child)
      const group = kinds.get(kind)
      if (group) group.push(child)
      else kinds.set(kind, [child])
    }
    for (const [kind, children] of kinds) {
      if (children[0] && !isDrawn(children[0])) continue
      const points = listPoints(children, place, texts, headerSet, profile) + (children.length >= 2 ? 1 : 0)
      if (points >= listLeast && (!best || points > best.score)) best = { root: parent, shape: kind, score: points }
    }
  }
  const outside = (element: Element): boolean =>
    element !== place?.scroller && element !== place?.composer && !/^(?:svg|BUTTON|TABLE)$/.test(element.tagName)
  for (const element of flatWalk(root, outside)) {
    if (outside(element)) consider(element)
  }
  return widened(best, root, place)
}

/** Entries may stand in several groups (waiting, serving, ended): the widest element that holds more of the same shape. */
function widened(list: List | null, root: Document, place: Place | null): List | null {
  if (!list) return null
  // A shape without a class would match anything; and a page without a thread gives no bound.
  if (list.shape.endsWith(' ') || !place) return list
  const { root: inner, shape: kind } = list
  for (
    let at = inner.parentElement;
    at && at !== root.body && !flatContains(at, place.scroller);
    at = at.parentElement
  ) {
    for (const element of flatWalk(at))
      if (shape(element) === kind) {
        list.root = at
        break
      }
  }
  return list
}

/** True if something around the entry, short of holding the next one, is what the selector names. */
const within = (element: Element, selector: Selector): boolean => {
  for (let at = element.parentElement; at && at.childElementCount === 1; at = at.parentElement)
    if (isOne(at, selector)) return true
  return false
}
const aria = (element: Element): boolean =>
  /^(?:true|page)$/.test(element.getAttribute('aria-selected') ?? element.getAttribute('aria-current') ?? '')
const worded = (element: Element): boolean => hasWord(elementWords(element), activeWords)

/** The open entry: by ARIA, by a word that one entry alone carries, by the one with another background. Reads style. */
export function activeItem(items: readonly Item[], profile: ConsoleProfile, hint: ReadonlySet<string>): Item | null {
  if (profile.active !== undefined) {
    const selector = profile.active
    const given = items.find(
      ({ element }) => isOne(element, selector) || findOne(element, selector) !== null || within(element, selector),
    )
    if (given) return given
  }
  const one = (test: (item: Item) => boolean): Item | null => {
    const found = items.filter(test)
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const byAria = one(
    item => aria(item.element) || (item.element.firstElementChild !== null && aria(item.element.firstElementChild)),
  )
  if (byAria) return byAria
  const byWord =
    one(item => worded(item.element)) ??
    one(item => item.element.firstElementChild !== null && worded(item.element.firstElementChild))
  if (byWord) return byWord
  const byToken = oddToken(items)
  if (
    byToken &&
    (hint.size === 0 ||
      byToken.name === null ||
      hint.has(byToken.name) ||
      !items.some(item => item.name !== null && hint.has(item.name)))
  )
    return byToken
  const odd = oddOnes(items)
  if (odd.length === 1) return odd[0] ?? null
  const named = (odd.length > 1 ? odd : items).filter(item => item.name !== null && hint.has(item.name))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** Classes that come and go for other reasons than being open. */
const passing =
  /unread|badge|new|hover|focus|first|last|pin|top|typing|draft|ended|closed|wait|even|odd|online|offline|vip|star/i

/** The one entry that carries a class no other entry carries, if there is exactly one such entry. */
function oddToken(items: readonly Item[]): Item | null {
  if (items.length < 2) return null
  const owners = new Map<string, Item[]>()
  for (const item of items) {
    for (const token of item.element.classList) {
      if (passing.test(token)) continue
      const owner = owners.get(token)
      if (owner) owner.push(item)
      else owners.set(token, [item])
    }
  }
  const single = new Set([...owners.values()].flatMap(owner => (owner.length === 1 ? owner : [])))
  // With two entries a class on one alone may as well be the mark of the other's being closed.
  return single.size === 1 ? ([...single][0] ?? null) : null
}

/** Entries whose background is another than most entries'; the one under the pointer is judged last. */
function oddOnes(items: readonly Item[]): Item[] {
  const looks = items.map(item => {
    const inner = item.element.firstElementChild
    return `${getComputedStyle(item.element).backgroundColor} ${inner ? getComputedStyle(inner).backgroundColor : ''}`
  })
  const counts = new Map<string, number>()
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1)
  const most = Math.max(...counts.values())
  if (items.length < 3 || most < items.length - 2) {
    // With two entries neither is odd; the one that has a background at all is.
    const filled = items.filter((_, index) => !/^(?:rgba\(0, 0, 0, 0\) ?)+$/.test(looks[index] ?? ''))
    return items.length === 2 && filled.length === 1 ? filled : []
  }
  const odd = items.filter((_, index) => counts.get(looks[index] ?? '') !== most)
  const still = odd.filter(item => !item.element.matches(':hover'))
  return still.length ? still : odd
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
