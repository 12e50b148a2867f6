import { dataWords, hasWord, offerWords, saying, unseenWords, wordsOf } from './words'

/** What an element is by its tag, classes and attributes alone: the same for all elements that look alike. */
export interface Kind {
  /** Short and unique to this kind while the page lives. */
  id: string
  /** The words its class, role and data attributes give. */
  words: readonly string[]
  /** No words of a speaker are below it: buttons, icons, menus, editors, hidden parts. */
  skipped: boolean
  /** A line begins and ends with it. */
  block: boolean
}

const kinds = new Map<string, Kind>()
/** A page has few kinds of elements; hashed or stateful attributes could make them grow without end. */
const most = 4000
let made = 0

const blockTags = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV DL DD DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const skippedTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD LINK META IFRAME OBJECT BUTTON SVG TEXTAREA INPUT SELECT CANVAS VIDEO AUDIO'.split(
    ' ',
  ),
)
const skippedRoles = new Set(['button', 'menu', 'menuitem', 'tooltip', 'toolbar'])
const iconClass = /(?:^|[\s_-])(?:icon|iconfont|anticon|material-icons|material-symbols|fa-|fas|glyph)/i
/** Where an element is drawn, and whether, may be written on it; how far exactly says nothing of its kind. */
const numbers = /-?[\d.]+/g
/** A long number in a class is one element's own. */
const long = /\d{3,}/g

/** The element's kind, from a table that all elements of one look share. Reads no style and no layout. */
export function kindOf(element: Element): Kind {
  const names = element.getAttributeNames()
  // Most elements have a class and nothing else: two look-ups cost less than a new string.
  if (names.length > 1 || (names.length === 1 && names[0] !== 'class')) return bySign(element, names)
  const classes = names.length ? (element.getAttribute('class') ?? '') : null
  const known = plain.get(element.tagName)?.get(classes)
  if (known) return known
  if (plainMade++ >= most) {
    plain.clear()
    plainMade = 0
  }
  const kind = bySign(element, names)
  const ofTag = plain.get(element.tagName)
  if (ofTag) ofTag.set(classes, kind)
  else plain.set(element.tagName, new Map([[classes, kind]]))
  return kind
}
const plain = new Map<string, Map<string | null, Kind>>()
let plainMade = 0

function bySign(element: Element, names: readonly string[]): Kind {
  let sign = element.tagName
  for (const name of names) {
    if (name === 'class') sign += ` ${element.getAttribute(name)?.replace(long, '')}`
    else if (name === 'style') sign += ` {${element.getAttribute(name)?.replace(numbers, '')}}`
    else if (saying.has(name) || name === 'contenteditable' || name === 'aria-hidden')
      sign += ` ${name}=${element.getAttribute(name)}`
    else if (name === 'hidden') sign += ' hidden'
    else if (name.startsWith('data-')) sign += ` ${name}${sayingValue(name, element)}`
  }
  const known = kinds.get(sign)
  if (known) return known
  if (kinds.size >= most) kinds.clear()
  const kind = read(element)
  kinds.set(sign, kind)
  return kind
}

/** Values of ids and keys differ from element to element and say nothing; long ones are no words. */
function sayingValue(name: string, element: Element): string {
  const value = element.getAttribute(name) ?? ''
  return value.length > 24 || /id$|key$|index$/.test(name) ? '' : `=${value}`
}

function read(element: Element): Kind {
  const classes = element.getAttribute('class') ?? ''
  const words = wordsOf(classes)
  return {
    id: (made++).toString(36),
    words: [...words, ...dataWords(element)],
    block: blockTags.has(element.tagName),
    skipped:
      skippedTags.has(element.tagName.toUpperCase()) ||
      element.hasAttribute('hidden') ||
      hasWord(words, offerWords) ||
      hasWord(words, unseenWords) ||
      element.getAttribute('contenteditable') === 'true' ||
      skippedRoles.has(element.getAttribute('role') ?? '') ||
      ((element.tagName === 'I' || element.tagName === 'SPAN') && iconClass.test(classes)),
  }
}

/** The words an element's class, id-free data attributes and role give; values longer than 24 characters say nothing. */
export const elementWords = (element: Element): readonly string[] => kindOf(element).words
