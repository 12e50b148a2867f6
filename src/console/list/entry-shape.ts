import { isHashed, numberless } from '../page/shape'
import { activeWords, hasWord, wordsOf } from '../page/words'

/** Words of what an entry is just now. */
const stateWords = new Set(
  'unread new hover hovered focus first last pinned typing draft ended closed waiting even odd online offline vip starred open'.split(
    ' ',
  ),
)

/**
 * Tag and first class that is no state: the open entry's may stand before what it shares with the others, or be the
 * only one.
 */
export function entryShape(element: Element): string {
  const classes = element.getAttribute('class')
  const { tagName } = element
  const known = shapes.get(classes)?.get(tagName)
  if (known !== undefined) return known
  // A page has few kinds of elements; made-up classes could grow without end.
  if (shapes.size >= most) shapes.clear()
  const shape = findShape(element)
  const ofClasses = shapes.get(classes)
  if (ofClasses) ofClasses.set(tagName, shape)
  else shapes.set(classes, new Map([[tagName, shape]]))
  return shape
}
const shapes = new Map<string | null, Map<string, string>>()
const most = 4000

function findShape(element: Element): string {
  for (const token of element.classList) {
    const words = wordsOf(token)
    if (hasWord(words, activeWords) || hasWord(words, stateWords)) continue
    return `${element.tagName} ${isHashed(token) ? '#' : numberless(token)}`
  }
  return `${element.tagName} `
}
