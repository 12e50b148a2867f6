import { flatParent } from '../page/flat'
import { elementWords } from '../page/kind'
import { hasSurface } from '../page/surface'
import {
  bare,
  beforeTime,
  hasLetters,
  isBotName,
  isDivider,
  isReaction,
  isSign,
  isStamp,
  isStatus,
  isTime,
  withoutTime,
} from '../page/text'
import { chromeWords, hasWord, nameWords, timeWords } from '../page/words'
import { isAvatar } from './avatar'
import { apart, isInitial, kindAround, isLead, type Leaf } from './leaf'
import type { Speech } from './speech'

/** One or two letters at the beginning or the end of a name. */
const isEndOf = (letters: string, name: string): boolean =>
  name.length > letters.length &&
  (name.toLowerCase().startsWith(letters.toLowerCase()) || name.toLowerCase().endsWith(letters.toLowerCase()))

/** A letter or two that nobody is to hear are drawn for the eye: somebody's picture. */
const isHidden = ({ said, element }: Leaf): boolean =>
  said.length <= 4 && [...said].length <= 2 && element.closest('[aria-hidden=true]') !== null

/** One of the lines of a text may be a time or a state's word: it stands as the one before does, where words stand. */
const isLine = (leaf: Leaf, before: Leaf | undefined, speech: Speech): boolean =>
  before?.part === 'content' &&
  kindAround(before) === kindAround(leaf) &&
  (leaf.breaks || before.element === leaf.element) &&
  speech.says(leaf)

/** Letters on somebody's picture beside other words. */
function isPicture(leaf: Leaf, leaves: readonly Leaf[]): boolean {
  const avatar = isAvatar(leaf)
  return avatar === 'sure' || (avatar === 'perhaps' && leaves.some(one => one !== leaf && isEndOf(leaf.said, one.said)))
}

/** Marks times, names, states and buttons among the pieces; what is left is what was said. */
export function sortLeaves(
  row: Element,
  leaves: Leaf[],
  isName: (text: string) => boolean,
  byWords: readonly Leaf['part'][],
  speech: Speech,
): void {
  if (leaves.length < 2) {
    const only = leaves[0]
    // What a picture is, for those who listen.
    if (only && hasPicture(row) && isUnseen(only)) only.part = 'chrome'
    if (only && !speech.says(only) && isReaction(only.said) && !inSurface(row, only.element)) only.part = 'chrome'
    else if (only && !speech.says(only) && (isTime(only.said) || isStatus(only.said) || isStamp(only.said))) {
      // Under a picture or a file stands a time or a state: in a bubble it may have been said.
      if (!inSurface(row, only.element) || speech.isAside(only) || hasPicture(row))
        only.part = isStatus(only.said) ? 'chrome' : 'time'
    } else if (only && !inSurface(row, only.element) && !speech.says(only)) {
      // Over a picture or a file stand a name and a time, and no words.
      if (beforeTime(only.said, isName) !== null) only.part = 'label'
      else if (only.said.length <= 40 && hasWord(elementWords(only.element), nameWords)) only.part = 'name'
    }
    if (only?.part !== 'content') return
    if (ownWords(row, only, chromeWords)) only.part = 'chrome'
    return
  }
  leaves.forEach((leaf, index) => {
    leaf.picture = leaf.said.length <= 4 && isPicture(leaf, leaves)
    if (leaf.pressed || leaf.picture || isHidden(leaf)) leaf.part = 'chrome'
    else if (leaves[index + 1]?.element !== leaf.element && isInitial(leaf.said, leaves[index + 1]?.said))
      leaf.part = 'chrome'
    else if (isLine(leaf, leaves[index - 1], speech)) leaf.part = 'content'
    else if (isTime(leaf.said) || isStamp(leaf.said)) leaf.part = 'time'
    else if (isStatus(leaf.said) || isDivider(leaf.said) || bare(leaf.said) === '') leaf.part = 'chrome'
    else if (beforeTime(leaf.said, isName) !== null) leaf.part = 'label'
    else {
      const part = byWords[index] ?? 'content'
      // What is longer than a name or a time was said, whatever its element is called.
      leaf.part = (part === 'name' || part === 'time') && leaf.said.length > 40 ? 'content' : part
    }
  })
  markSigns(leaves.filter(leaf => leaf.part === 'content'))
  markRepeats(leaves.filter(leaf => leaf.part === 'content'))
  markHead(row, leaves)
  if (leaves.some(leaf => leaf.part === 'content'))
    for (const leaf of leaves)
      if (leaf.part === 'time' || (leaf.part === 'chrome' && isStatus(leaf.said))) speech.learnAside(leaf)
  nameEnds(row, leaves, isName, speech)
  speech.sort(row, leaves)
  // Beside the words stands who speaks, if nothing else says so.
  if (!leaves.some(leaf => leaf.part === 'name')) {
    const labels = leaves.filter(leaf => leaf.part === 'label' && leaf.said.length <= 40 && hasLetters(leaf.said))
    const words = leaves.findIndex(leaf => leaf.part === 'content')
    // Under the words stands what they are in another language, unless it is in a line made for who and when.
    const names = (leaf: Leaf, index: number): boolean =>
      labels.includes(leaf) && (index < words || byWords[index] === 'label')
    const label = labels.find(leaf => isName(leaf.said)) ?? leaves.find(names)
    if (label) label.part = 'name'
  }
  markTag(row, leaves)
  if (leaves.some(leaf => leaf.part === 'content')) return
  // A time ("12:30") or a state's word ("复制") may be all that was said: the piece in a bubble, else one not named so.
  const plain = leaves.filter(
    leaf =>
      leaf.part !== 'name' &&
      // Over a picture stand labels, and no words.
      !(leaf.part === 'label' && hasPicture(row)) &&
      !leaf.pressed &&
      !leaf.picture &&
      bare(leaf.said) !== '' &&
      !isDivider(leaf.said) &&
      !(speech.isAside(leaf) && !speech.says(leaf)) &&
      !ownWords(row, leaf, chromeWords) &&
      !ownWords(row, leaf, timeWords) &&
      leaf.element.tagName !== 'TIME',
  )
  const spoken =
    plain.find(leaf => inSurface(row, leaf.element)) ?? (plain.length < leaves.length ? plain[0] : undefined)
  if (!spoken) return
  // A word on an element around all of it made every piece look like the console's own: then all are what was said.
  if (spoken.part === 'chrome')
    for (const leaf of plain) if (leaf.part === 'chrome' && !isStatus(leaf.said)) leaf.part = 'content'
  spoken.part = 'content'
}

/** A sign in an element beside words is drawn, not said; one within them is. */
function markSigns(contents: readonly Leaf[]): void {
  if (contents.length < 2) return
  for (const leaf of contents) {
    if (isReaction(leaf.said) && leaf !== contents[0] && contents.every(one => one === leaf || apart(leaf, one)))
      leaf.part = 'chrome'
    if (!isSign(leaf.said)) continue
    // Before the words, in an element with a look of its own, it is no part of them though it stands in theirs.
    const leads = leaf === contents[0] && leaf.element.classList.length > 0
    const beside = (other: Leaf): boolean => hasLetters(other.said) && (leads || !other.element.contains(leaf.element))
    if (contents.some(beside)) leaf.part = 'chrome'
  }
}

const translated = /^(?:译文?|翻译|譯文?|翻譯|translat(?:ion|ed)(?: from \p{L}+)?)\s*[:：]/iu

/** Drawn in a dot: a screen reader tells it. Reads layout. */
const isUnseen = ({ element }: Leaf): boolean => {
  const { width, height } = element.getBoundingClientRect()
  // What is laid out as its contents has no box of its own.
  return width > 0 && height > 0 && width <= 1 && height <= 1
}

/** What somebody said before, over the words ("> …"), and the same in another language under them: in lines of their own. */
function markRepeats(contents: readonly Leaf[]): void {
  const [first, ...more] = contents
  if (!first || !more.length) return
  const last = more.at(-1)
  // "Anna said: …" for those who listen, over the words for those who look.
  if (more.every(leaf => leaf.element !== first.element) && isUnseen(first)) {
    first.part = 'chrome'
    return
  }
  const own = (leaf: Leaf): boolean => contents.every(other => other === leaf || !other.element.contains(leaf.element))
  if (/^>\s*\S/.test(first.said) && own(first) && more.every(leaf => leaf.element !== first.element))
    first.part = 'label'
  if (last && translated.test(last.said) && own(last) && last.element !== first.element) last.part = 'label'
}

/**
 * "Anna 12:30" in one piece, outside the bubble that holds another piece, or over a picture: who and when, whether the
 * name is known or not, though what is in the bubble looks like a time or a state.
 */
function markHead(row: Element, leaves: readonly Leaf[]): void {
  const [head, ...more] = leaves.filter(leaf => leaf.part === 'content')
  if (!head || more.length || withoutTime(head.said) === null || inSurface(row, head.element)) return
  const others = leaves.filter(leaf => leaf !== head && !leaf.picture && !leaf.pressed)
  const over = others.length ? others.some(leaf => inSurface(row, leaf.element)) : hasPicture(row)
  if (over) head.part = 'label'
}

/** What stands beside the name over a bubble is a tag, though what is in the bubble looks like a time or a state. */
function markTag(row: Element, leaves: readonly Leaf[]): void {
  const name = leaves.find(leaf => leaf.part === 'name')
  const line = name?.element.parentElement
  const over = leaves.filter(leaf => leaf.element.parentElement === line && !inSurface(row, leaf.element))
  if (!name || over.length < 2 || !over.includes(name)) return
  const rest = leaves.filter(leaf => !over.includes(leaf) && !leaf.picture && !leaf.pressed)
  const [said] = rest
  if (!said || rest.length > 1 || said.part === 'content' || !inSurface(row, said.element) || showsPicture(row)) return
  for (const leaf of over) if (leaf.part === 'content') leaf.part = 'label'
  said.part = 'content'
}

/** Pictures of people are no wider, px (our guess). */
const faceMost = 80

const showsPicture = (row: Element): boolean =>
  [...row.querySelectorAll('img,video,canvas,picture')].some(one => one.getBoundingClientRect().width > faceMost)

const hasPicture = (row: Element): boolean => row.querySelector('img,video,canvas,picture') !== null

/** "Anna Lee 12:30": names have few words. */
const isHeadline = ({ said }: Leaf): boolean => {
  const name = withoutTime(said)
  return name !== null && name.split(/\s+/).length <= 4
}

/** A known name before or after other words is who speaks; alone in a bubble it is what was said. */
function nameEnds(row: Element, leaves: Leaf[], isName: (text: string) => boolean, speech: Speech): void {
  const pressed = leaves.find(leaf => leaf.pressed && !isTime(leaf.said) && !isStatus(leaf.said))
  // A button over the words, in one line with a time, leads to the person it names.
  const beside =
    pressed && leaves.some(leaf => leaf.part === 'time' && leaf.element.parentElement === pressed.element.parentElement)
  if (pressed && (beside || isName(pressed.said))) pressed.part = 'name'
  const contents = leaves.filter(leaf => leaf.part === 'content')
  const [first, second] = contents
  // Before the words an automaton is named as nobody who speaks of one would name it: set off by a class of its own.
  const isMachine = ({ said, element }: Leaf): boolean =>
    said.length <= 24 && element.classList.length > 0 && isBotName(said)
  if (first && second && (isMachine(first) || isHeadline(first)) && apart(first, second) && !speech.says(first))
    first.part = 'name'
  else if (first && second && isLead(first, second) && speech.isForNames(first)) first.part = 'name'
  else if (first && isName(first.said)) {
    if (second ? first.element !== second.element : !inSurface(row, first.element) && !speech.says(first)) {
      // Under a head that names somebody already it is a tag ("via chat"), however often it stands there.
      const head = leaves
        .slice(0, leaves.indexOf(first))
        .find(leaf => (leaf.part === 'label' || leaf.part === 'name') && isName(leaf.said))
      if (head) head.part = 'name'
      first.part = head ? 'label' : 'name'
      if (second) speech.learnName(first)
    }
  }
  const last = contents.at(-1)
  const before = contents.at(-2)
  if (!last || !before || last.part === 'name' || !apart(last, before)) return
  if (!isName(last.said) && (!isHeadline(last) || speech.says(last))) return
  last.part = leaves.some(leaf => leaf.part === 'name') ? 'chrome' : 'name'
  speech.learnName(last)
}

const ownWords = (row: Element, leaf: Leaf, from: ReadonlySet<string>): boolean => {
  for (let at: Element | null = leaf.element, up = 0; at && at !== row && up < 2; at = flatParent(at), up++)
    if (hasWord(elementWords(at), from)) return true
  return false
}
const inSurface = (row: Element, element: Element): boolean => {
  for (let at: Element | null = element, up = 0; at && at !== row && up < 5; at = flatParent(at), up++)
    if (hasSurface(at)) return true
  return false
}
