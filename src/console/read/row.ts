import type { Side } from '../conversation/align'
import type { ConsoleProfile } from '../profile/profile'
import { findOne, isOne } from '../profile/lookup'
import { flatContains, flatParent } from '../page/flat'
import { elementWords } from '../page/kind'
import {
  bare,
  beforeTime,
  hasLetters,
  isBotName,
  isDivider,
  isStatus,
  isTime,
  isTyping,
  isVoice,
  textKey,
  withoutTime,
} from '../page/text'
import { ghostWords, hasWord } from '../page/words'
import type { Role } from '../role'
import { areCentred, asideOf, tellsWho } from './aside'
import type { Edges } from './edges'
import { isAvatar } from './avatar'
import { apart, blockAround, contentText, isLead, type Leaf } from './leaf'
import { sortLeaves } from './sort'
import type { Names } from './names'
import { sideOfPicture } from './picture'
import { sideOf } from './side'
import type { Speech } from './speech'
import type { Template } from './template'

/** One message as it stands on screen. `text` is empty where it is only a picture. */
export interface Row {
  node: Element
  id: string | null
  text: string
  key: string
  name: string | null
  /** The name stands under the words: it is that of the rows before as well. */
  nameAfter: boolean
  side: Side
  /** The words fill the thread, so the side may be read differently next time. */
  wide: boolean
  words: readonly string[]
  /** Set by a profile's selector. */
  fixedRole: Role | null
  /** Its first and last pieces of words, and its labels: it reads differently once one is known to be a name. */
  pieces: readonly string[]
  /** Those of them that stand apart from the words beside them, as names do. */
  ends: readonly string[]
  /** Its first piece where nothing but its element sets it off from the words right after it: a name, if many begin so. */
  lead: string | null
  /** What its words stand in. */
  kind: string
  /** They stand in a bubble. */
  bubble: boolean
  /** The bubble is amber, as notes are. */
  amber: boolean
  /** It has several pieces of words: it reads differently once it is known where words stand. */
  mixed: boolean
}

/** A name that stands over the rows of one speaker. */
export interface Caption {
  caption: string
  side: Side
}

/** What reading a row needs to know of the conversation around it. */
export interface RowContext {
  frame: DOMRect
  /** True where the thread is laid out from the right. */
  mirrored: boolean
  edges: Edges
  names: Names
  speech: Speech
  profile: ConsoleProfile
  /** Called with each shadow root that is met while reading. */
  onShadow(root: ShadowRoot): void
}

const idNames = [
  'data-message-id',
  'data-messageid',
  'data-msg-id',
  'data-msgid',
  'data-mid',
  'data-id',
  'data-key',
  'data-item-id',
  'message-id',
  'msgid',
  'id',
]
const isId = (value: string | null): value is string => value !== null && value.length < 120 && /\d/.test(value)

/** The id of the message a row shows: an attribute with a digit in it, on the row or the few elements that wrap it. */
function rowId(row: Element, template: Template, attribute?: string): string | null {
  if (attribute !== undefined) {
    const holder = row.hasAttribute(attribute) ? row : findOne(row, `[${attribute}]`)
    const value = holder?.getAttribute(attribute) ?? null
    if (isId(value)) return `${attribute}=${value}`
  }
  const { idAt } = template
  let at: Element | null = row
  for (let down = 0; down < 3 && at; down++) {
    // Most elements have no attribute but a class: asking for each of the names in turn would cost more.
    const has = idAt ? [idAt.name] : at.getAttributeNames()
    for (const name of idAt ? has : has.length > 1 || has[0] !== 'class' ? idNames : []) {
      const value = has.includes(name) ? at.getAttribute(name) : null
      if (!isId(value)) continue
      template.idAt = { down, name }
      return `${name}=${value}`
    }
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  // Rows on their way to the server have no id yet: the sign does not show it, so others of it may.
  return null
}

/** The speaker in an accessible label like "Anna: 19:03". */
function labelName(row: Element): string | null {
  const label = row.getAttribute('aria-label') ?? row.firstElementChild?.getAttribute('aria-label')
  const found = label ? /^(.{1,40}?)\s*[:：,，]\s*(.+)$/.exec(label.trim()) : null
  return found && isTime(found[2] ?? '') ? (found[1] ?? null) : null
}

/** What a profile says of a row's pieces: what is struck out, said, a name, a time. */
function sortByProfile(row: Element, leaves: readonly Leaf[], profile: ConsoleProfile): void {
  const under = (leaf: Leaf, selector: ConsoleProfile['text']): boolean => {
    for (let at: Element | null = leaf.element; at && at !== row; at = flatParent(at))
      if (isOne(at, selector)) return true
    return false
  }
  const said = profile.text !== undefined && leaves.some(leaf => under(leaf, profile.text))
  for (const leaf of leaves) {
    if (under(leaf, profile.strip)) leaf.part = 'chrome'
    else if (under(leaf, profile.time)) leaf.part = 'time'
    else if (under(leaf, profile.speaker)) leaf.part = 'name'
    else if (said) {
      if (under(leaf, profile.text)) leaf.part = 'content'
      else if (leaf.part === 'content') leaf.part = 'label'
    }
  }
}

/**
 * Reads one row: a message, a name over the messages of one speaker, or null where it is neither: typing, a divider, a
 * time, a draft, nothing. Reads layout.
 */
export function readRow(row: Element, leaves: Leaf[], template: Template, context: RowContext): Row | Caption | null {
  if (!leaves.length) return wordless(row, leaves, template, context)
  const { profile } = context
  const { names, speech } = context
  sortLeaves(row, leaves, one => names.has(one), template.partsOf(row, leaves), speech)
  keepEvent(row, leaves)
  if (profile.text ?? profile.strip ?? profile.speaker ?? profile.time) sortByProfile(row, leaves, profile)
  const mixed = leaves.filter(leaf => leaf.part === 'content').length > 1
  for (const leaf of leaves) {
    const avatar = leaf.part === 'content' ? isAvatar(leaf) : null
    if (avatar === 'sure' || (avatar && names.hasInitials(leaf.said))) leaf.part = 'chrome'
  }
  if (template.mayBeAside && tellsWho(leaves)) {
    const aside = asideOf(row, leaves)
    template.sawAside(row, aside !== null)
    if (aside) nameInAside(leaves, aside)
  }
  const text = contentText(leaves)
  if (!text) return wordless(row, leaves, template, context) ?? captionOf(row, leaves, context)
  if (isDivider(text) || isTyping(text)) return null
  // A label that says so beside the words: what is being written, shown before it is sent.
  if (leaves.some(leaf => leaf.part !== 'content' && isTyping(leaf.said))) return null
  const contents = leaves.filter(leaf => leaf.part === 'content')
  const content = contents[0]
  let words = content ? template.wordsFrom(row, content, leaves.indexOf(content)) : []
  if (hasWord(words, ghostWords)) return null
  const labels = leaves.filter(leaf => leaf.part === 'label')
  if (labels.length) words = [...words, ...labels.map(leaf => labelWord(leaf.said))]
  const named = nameOf(leaves, one => names.has(one)) ?? labelName(row)
  const last = contents.at(-1)
  const surface = last ? template.surfaceAround(row, last, leaves.indexOf(last), context.frame) : null
  const { side, wide } = sideOf(row, contents, leaves, surface, context)
  // A name that stands alone is over the rows of one speaker, unless it stands where words do.
  if (leaves.length === 1 && content && names.has(text) && side !== 'center' && !surface && !speech.says(content))
    return { caption: bare(text), side }
  // A date in a pill stands in the middle; a time that somebody said stands on a side.
  // Signs alone turn there while something loads.
  if (side === 'center' && (isTime(text) || newLine.test(text) || !hasLetters(text))) return null
  if (newLine.test(text) && hasWord(words, lineWords)) return null
  // What was spoken is there to be heard: it counts in the badge, and nothing of it can be told.
  if (isVoice(text)) return silent(row, leaves, template, context, side, words)
  const key = textKey(text)
  if (content && contents.length === 1 && side !== 'center') speech.learn(content, key)
  return {
    node: row,
    id: rowId(row, template, profile.rowId),
    text,
    key,
    name: named,
    side,
    wide,
    words,
    fixedRole: fixedRole(row, profile),
    kind: content ? blockAround(content) : '',
    nameAfter: leaves.findLastIndex(leaf => leaf.part === 'name') > leaves.findIndex(leaf => leaf.part === 'content'),
    bubble: surface !== null,
    amber: template.isAmber(surface),
    ...endsOf(leaves, contents, surface),
    mixed,
  }
}

/** "Chat was assigned · 12:30" in one piece is no name and time where it stands in the middle. Reads layout. */
function keepEvent(row: Element, leaves: readonly Leaf[]): void {
  const [only] = leaves
  if (leaves.length !== 1 || only?.part !== 'label') return
  const said = beforeTime(only.said)
  if (said === null || !areCentred(row, leaves)) return
  only.text = said
  only.said = said
  only.part = 'content'
}

/** The first piece over a bubble is who speaks, if it stands apart from the time; the rest of such a line is nothing. */
function nameInAside(leaves: readonly Leaf[], aside: 'over' | 'under'): void {
  const named = leaves.some(leaf => leaf.part === 'name')
  for (const [place, leaf] of leaves.filter(one => one.part === 'content').entries())
    leaf.part =
      place === 0 && aside === 'over' && !named && hasLetters(leaf.said) && withoutTime(leaf.said) === null
        ? 'name'
        : 'label'
}

/** A row that shows a picture, and perhaps a name and a time. Reads layout. */
function wordless(row: Element, leaves: readonly Leaf[], template: Template, context: RowContext): Row | null {
  const side = sideOfPicture(row, context)
  if (side === null) return null
  const first = leaves[0]
  return silent(row, leaves, template, context, side, first ? template.wordsFrom(row, first, 0) : elementWords(row))
}

/** A row of which nothing can be told but that it is there. */
function silent(
  row: Element,
  leaves: readonly Leaf[],
  template: Template,
  { profile, names }: RowContext,
  side: Side,
  words: readonly string[],
): Row {
  return {
    node: row,
    id: rowId(row, template, profile.rowId),
    text: '',
    key: '',
    name: nameOf(leaves, one => names.has(one)) ?? labelName(row),
    nameAfter: false,
    side,
    wide: side === 'full',
    words,
    fixedRole: fixedRole(row, profile),
    pieces: [],
    ends: [],
    lead: null,
    kind: '',
    bubble: false,
    amber: false,
    mixed: false,
  }
}

/** The role that a profile's selectors give a row. */
const fixedRole = (row: Element, { roles }: ConsoleProfile): Role | null =>
  roles?.find(({ selector }) => isOne(row, selector) || findOne(row, selector) !== null)?.role ?? null

/** A row of nothing but a name (and a time) is over the rows of one speaker. Reads layout. */
function captionOf(row: Element, leaves: readonly Leaf[], context: RowContext): Caption | null {
  const caption = nameOf(leaves, one => context.names.has(one))
  const named = leaves.filter(leaf => leaf.part === 'name')
  return caption === null ? null : { caption, side: sideOf(row, named, named, null, context).side }
}

/** What stands in the middle over what has not been read yet; on a side somebody said it. */
const newLine = /^(?:new|unread|新|未读|未讀)$/i
const lineWords = new Set(['divider', 'separator'])

/** What a tag beside a name says: some call their automata apps. */
const labelWord = (text: string): string =>
  noteLabel.test(text)
    ? 'note'
    : /^(?:app|ai|auto)$/i.test(text) || (text.length <= 24 && isBotName(text))
      ? 'bot'
      : text.toLowerCase()
const noteLabel =
  /^(?:🔒\s*)?(?:(?:added an? )?(?:(?:internal|private) (?:note|comment|reply)|note)|internal only|whisper|(?:添加|新增)了?(?:一条)?备注|(?:内部|私密)(?:备注|消息)|(?:內部|私人)(?:備註|訊息)|仅客服可见|僅客服可見|访客不可见|訪客不可見|ملاحظة (?:خاصة|داخلية))$/i

/** Who speaks, without what sets the name off. */
function nameOf(leaves: readonly Leaf[], isName: (text: string) => boolean): string | null {
  const name = leaves.find(leaf => leaf.part === 'name')
  return name ? (beforeTime(name.said, isName) ?? withoutTime(name.said) ?? bare(name.said)) || null : null
}

/** The pieces at both ends that may be names. */
function endsOf(
  leaves: readonly Leaf[],
  contents: readonly Leaf[],
  surface: Element | null,
): Pick<Row, 'pieces' | 'ends' | 'lead'> {
  const [first, second] = contents
  const last = contents.at(-1)
  const before = contents.at(-2)
  const ends: string[] = []
  const short = (leaf: Leaf): boolean => leaf.said.length <= 40
  const nameIn = (leaf: Leaf): string => withoutTime(leaf.said) ?? bare(leaf.said)
  if (first && second && short(first) && apart(first, second)) ends.push(nameIn(first))
  // Under a tag over the bubble stands what was said, however often it is said.
  const isBelow =
    surface !== null &&
    before !== undefined &&
    last !== undefined &&
    flatContains(surface, last.element) &&
    !flatContains(surface, before.element)
  if (last && before && !isBelow && short(last) && apart(last, before)) ends.push(nameIn(last))
  const pressed = leaves[0]?.pressed || leaves[1]?.pressed ? leaves.find(leaf => leaf.pressed) : undefined
  if (pressed && pressed.part !== 'name' && !isStatus(pressed.said)) ends.push(bare(pressed.said))
  const labels = leaves.filter(leaf => leaf.part === 'label')
  const pieces = [pressed, first, last === first ? undefined : last, ...labels].flatMap(leaf =>
    leaf && short(leaf) ? [nameIn(leaf)] : [],
  )
  // "<b>Anna</b>where is it": an element without a class in the words' own, before all of them.
  const led =
    first &&
    second &&
    first === leaves.find(leaf => leaf.part === 'content' || leaf.part === 'name') &&
    isLead(first, second)
  return { pieces, ends, lead: led ? bare(first.said) : null }
}
