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
  for (const token of element.classList) {
    const words = wordsOf(token)
    if (hasWord(words, activeWords) || hasWord(words, stateWords)) continue
    return `${element.tagName} ${isHashed(token) ? '#' : numberless(token)}`
  }
  return `${element.tagName} `
}
