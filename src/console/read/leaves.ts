import { blankTags, flatNodes, flatParent, isVisible } from '../page/flat'
import { hasSurface } from '../page/surface'
import { isStatus, isTime } from '../page/text'
import { chromeWords, elementWords, hasWord, headWords, nameWords, timeWords } from '../page/words'

/** A piece of text in a row and what part it is. */
export interface Leaf {
  text: string
  element: Element
  /** The text node; an emoji image has none. */
  node: Text | null
  /** True if a line or block begins between the previous piece and this one. */
  breaks: boolean
  part: 'content' | 'name' | 'time' | 'label' | 'chrome'
}

const blockTags = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DIV DL DD DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const skippedRoles = new Set(['button', 'menu', 'menuitem', 'tooltip', 'toolbar'])
const skippedTags = new Set(['BUTTON', 'SVG', 'TEXTAREA', 'INPUT', 'SELECT', 'CANVAS', 'VIDEO', 'AUDIO'])
const iconClass = /(?:^|[\s_-])(?:icon|iconfont|anticon|material-icons|material-symbols|fa-|fas|glyph)/i
/** Emoji and other symbols without letters: what an image that stands for a character has as its alt text. */
const emoji = /^(?:[^\p{L}\p{N}]{1,8}|:[\w+-]+:|\[[^\]]{1,6}\])$/u

const skipped = (element: Element): boolean =>
  blankTags.has(element.tagName) ||
  skippedTags.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('contenteditable') === 'true' ||
  skippedRoles.has(element.getAttribute('role') ?? '') ||
  ((element.tagName === 'I' || element.tagName === 'SPAN') && iconClass.test(element.getAttribute('class') ?? ''))

/** All pieces of text drawn below a row, in order, still unsorted into parts. Reads style, no layout. */
export function leavesOf(row: Element): Leaf[] {
  const leaves: Leaf[] = []
  let breaks = false
  const visit = (parent: Element): void => {
    const nodes = flatNodes(parent)
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]
      if (node instanceof Text) {
        if (!node.data.trim()) continue
        if (!isVisible(parent)) continue
        leaves.push({ text: node.data, element: parent, node, breaks, part: 'content' })
        breaks = false
      } else if (node instanceof Element) {
        if (node.tagName === 'BR') breaks = true
        else if (node instanceof HTMLImageElement) {
          if (emoji.test(node.alt)) {
            leaves.push({ text: node.alt, element: parent, node: null, breaks, part: 'content' })
            breaks = false
          }
        } else if (!skipped(node)) {
          const block = blockTags.has(node.tagName)
          breaks ||= block
          visit(node)
          breaks ||= block
        }
      }
    }
  }
  visit(row)
  return leaves
}

/** Marks times, names, states and buttons among the pieces; what is left is what was said. */
export function sortLeaves(row: Element, leaves: Leaf[], isName: (text: string) => boolean): void {
  if (leaves.length < 2) {
    const only = leaves[0]
    if (only && isTime(only.text.trim()) && !inSurface(row, only.element)) only.part = 'time'
    else if (only && ownWords(row, only, chromeWords)) only.part = 'chrome'
    return
  }
  const below = new Map<Element, number>()
  for (const leaf of leaves) {
    for (let at: Element | null = leaf.element; at && at !== row; at = flatParent(at))
      below.set(at, (below.get(at) ?? 0) + 1)
  }
  leaves.forEach((leaf, index) => {
    const text = leaf.text.trim()
    if (isInitial(text, leaves[index + 1]?.text)) leaf.part = 'chrome'
    else if (isTime(text)) leaf.part = 'time'
    else if (isStatus(text)) leaf.part = 'chrome'
    else leaf.part = partByWords(row, leaf, below, leaves.length)
  })
  // Over the words stands who speaks, if nothing else says so.
  const label = leaves.find(leaf => leaf.part === 'label')
  if (label && label.text.trim().length <= 40 && !leaves.some(leaf => leaf.part === 'name')) label.part = 'name'
  const first = leaves.find(leaf => leaf.part !== 'time' && leaf.part !== 'chrome')
  // A known name before other words is who speaks; alone in a bubble it is what was said.
  if (
    first?.part === 'content' &&
    isName(first.text.trim()) &&
    (leaves.filter(leaf => leaf.part === 'content').length > 1 || !inSurface(row, first.element))
  ) {
    first.part = 'name'
  }
  if (leaves.some(leaf => leaf.part === 'content')) return
  // A time ("12:30") or a state's word ("复制") may be all that was said: the piece in a bubble, else one not named so.
  const plain = leaves.filter(
    leaf =>
      leaf.part !== 'name' &&
      !ownWords(row, leaf, chromeWords) &&
      !ownWords(row, leaf, timeWords) &&
      leaf.element.tagName !== 'TIME',
  )
  const spoken =
    plain.find(leaf => inSurface(row, leaf.element)) ?? (plain.length < leaves.length ? plain[0] : undefined)
  if (!spoken) return
  // A word on an element around all of it made every piece look like the console's own: then all are what was said.
  if (spoken.part === 'chrome')
    for (const leaf of plain) if (leaf.part === 'chrome' && !isStatus(leaf.text.trim())) leaf.part = 'content'
  spoken.part = 'content'
}

/** The first letter of the name that follows, drawn as a picture. */
export const isInitial = (text: string, next: string | undefined): boolean =>
  [...text].length <= 2 &&
  !/\d/.test(text) &&
  next !== undefined &&
  next.trim().length > text.length &&
  next.trim().toLowerCase().startsWith(text.toLowerCase())

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

/** By the words of the elements that hold this piece and few others; the ones that hold the whole row say nothing. */
function partByWords(row: Element, leaf: Leaf, below: ReadonlyMap<Element, number>, total: number): Leaf['part'] {
  let alone = true
  for (let at: Element | null = leaf.element; at && at !== row; at = flatParent(at)) {
    const count = below.get(at) ?? 0
    if (count >= total) break
    if (count > 1) alone = false
    const words = elementWords(at)
    if (hasWord(words, chromeWords)) return 'chrome'
    if (hasWord(words, headWords)) return 'label'
    if (!alone) continue
    if (at.tagName === 'TIME' || hasWord(words, timeWords)) return leaf.text.length < 40 ? 'time' : 'content'
    if (
      leaf.text.length <= 40 &&
      (hasWord(words, nameWords) || (words.includes('title') && !words.includes('subtitle')))
    )
      return 'name'
  }
  return 'content'
}

/** What was said, with line breaks where lines or blocks begin. */
export function contentText(leaves: readonly Leaf[]): string {
  let text = ''
  for (const leaf of leaves) {
    if (leaf.part !== 'content') continue
    text += leaf.breaks && text ? `\n${leaf.text.replace(/^\s+/, '')}` : leaf.text
  }
  return text.trim()
}
