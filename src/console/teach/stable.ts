import { roleWords, rowWords, groupWords, listWords, nameWords, partWords, wordsOf } from '../page/words'
import { gibberish } from './hashed'

export { isHashed } from './hashed'

/** Which words of a page's markup may be kept: what the console's makers wrote, nothing that a build or a customer made. */

/** Words of classes that come and go while an element stays what it is. */
const stateWords = new Set(
  'active inactive selected current hover hovered hovering focus focused focusin new unread read first last odd even pinned typing draft sending failed error success loading loaded pending highlighted highlight show shown hide visible hidden opened closed enter entering leave leaving appear animate animated animating disabled checked expanded collapsed grouped continued consecutive single prev next picked chosen sel on off vip online offline sticky dragging'.split(
    ' ',
  ),
)
/** Words that are a state only where a token ends with them: `is-on`, but not `on-left`. */
const stateEnds = new Set(['on', 'off', 'read', 'new', 'next', 'prev', 'single', 'shown', 'show'])

/** Utility classes (Tailwind and its like) say how, not what. */
const utility =
  /^-?(?:[mp][trblxyse]?-\S+|(?:w|h|min-w|min-h|max-w|max-h|size|gap|gap-[xy]|space-[xy]|z|top|left|right|bottom|inset|order|opacity|leading|tracking|col|row|grow|shrink|basis|duration|delay|scale|rotate|translate|text|bg|border|rounded|shadow|font|ring|fill|stroke|outline|overflow|cursor|whitespace|break|items|justify|self|content|place|align|float|clear|object|select|pointer-events|transition|ease|animate)-\S+|flex|grid|block|inline|inline-flex|inline-block|contents|relative|absolute|fixed|sticky|static|flex-(?:row|col|1|auto|wrap|none)\S*|grow|shrink|border|rounded|shadow|truncate|transition|group|peer|container|clearfix|row|col)$/

/** True for a class that only says how an element is laid out. */
export const isUtility = (token: string): boolean => utility.test(token)

/** What a build tool has left of a written name (`Message_row__3xY9k` keeps `Message_row__`); null where nothing is left. */
export function writtenPart(token: string): string | null {
  const found = /^([A-Za-z][A-Za-z-]*(?:_+[A-Za-z][A-Za-z-]*)*_+)[A-Za-z0-9-]{4,}(?:_+\d+)?$/.exec(token)
  const kept = found?.[1]?.replace(/^_+/, '')
  if (kept === undefined || kept.replace(/_/g, '').length < 5) return null
  return kept.split(/[-_]+/).some(gibberish) ? null : kept
}

/** True for a class or value that comes and goes: active, hover, unread, first. */
export const isState = (token: string): boolean => {
  const words = token.toLowerCase().split(/[^a-z]+/)
  return wordsOf(token).some(
    word => stateWords.has(word) && (!stateEnds.has(word) || words.length === 1 || words.at(-1) === word),
  )
}

const vocabulary = new Set(
  [...Object.values(roleWords), rowWords, groupWords, listWords, nameWords, partWords].flatMap(words => [...words]),
)

/**
 * The words of short texts on the page (names, single-word messages), lower case: no selector may hold one. Words that
 * consoles themselves use for their parts are let through. Memory only.
 */
export function spokenWords(texts: Iterable<string>): ReadonlySet<string> {
  const spoken = new Set<string>()
  for (const text of texts) {
    const words = text.trim().split(/\s+/)
    if (text.length > 40 || words.length > 4) continue
    for (const word of [...words, words.join('')]) {
      const plain = word.toLowerCase().replace(/[^a-z]/g, '')
      if (plain.length >= 3 && !vocabulary.has(plain)) spoken.add(plain)
    }
  }
  return spoken
}

/** True if nobody on the page said or is called what the token holds, and it is written in plain letters. */
export const isUnspoken = (token: string, spoken: ReadonlySet<string>): boolean =>
  /^[\x21-\x7e]+$/.test(token) && !wordsOf(token).some(word => spoken.has(word.replace(/[^a-z]/g, '')))

/** Attributes whose values are words of the page, addresses, times or numbers of something. */
const openName =
  /^(?:id|class|style|title|alt|name|for|href|src|srcset|value|placeholder|content|label|lang|slot|part|tabindex|width|height|key|is)$|^aria-(?!selected|current)|^on|(?:^|[-_])(?:id|ids|uid|mid|sid|cid|key|index|idx|name|nick|nickname|title|text|content|label|time|timestamp|date|url|href|src|avatar|count|num|random|hash|token|value|placeholder|user|username|author|order|phone|email)$|(?:id|Id|ID)$/

/** True for an attribute whose value may be kept: it tells what the element is. */
export const isKindName = (name: string): boolean => !openName.test(name) && !/^data-v-|^_ng/.test(name)

/** True for a value that tells a kind: a word or two in plain letters, a flag, a category's one or two digits. */
export const isKindValue = (value: string): boolean =>
  value.length <= 40 && (/^[a-z]+(?:[-_. ]?[a-z]+){0,4}$/i.test(value) || /^\d{1,2}$/.test(value))
