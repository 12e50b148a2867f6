import { elementWords } from '../page/kind'
import { activeWords, hasWord } from '../page/words'
import { findOne, isOne } from '../profile/lookup'
import type { ConsoleProfile, Selector } from '../profile/profile'
import type { Item } from './item'

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
  const byAttribute = oddAttribute(items)
  if (byAttribute) return byAttribute
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

/** Attributes that say nothing of being open: who and where an entry is, what it shows, and what the pointer does. */
const neutral = /^(?:class|id|key|href|src|title|alt|lang|dir|draggable|aria-label.*|aria-(?:pos|set|row|col).*|style)$/

/** The one entry that alone has an attribute, or has it with another value than all the others. */
function oddAttribute(items: readonly Item[]): Item | null {
  if (items.length < 3) return null
  const names = new Set(items.flatMap(({ element }) => element.getAttributeNames()))
  const found = new Set<Item>()
  for (const name of names) {
    if (neutral.test(name) || passing.test(name)) continue
    const owners = new Map<string | null, Item[]>()
    for (const item of items) {
      const value = item.element.getAttribute(name)
      owners.set(value, [...(owners.get(value) ?? []), item])
    }
    if (owners.size !== 2) continue
    for (const [value, owner] of owners) {
      const [only] = owner
      if (
        owner.length === 1 &&
        only &&
        value !== null &&
        !/^(?:false|0?|none|off)$/.test(value || 'on') &&
        !passing.test(value)
      )
        found.add(only)
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
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
