import type { Side } from '../conversation/align'
import { flatWalk } from '../page/flat'

/** Larger than any portrait beside words, px (our guess from fifteen consoles). */
const least = 72

/**
 * Where a row without words shows a picture or a film that was sent: it is a message, though nobody can read it, and a
 * badge counts it. Null where it shows none. Reads layout, of such rows only.
 */
export function sideOfPicture(row: Element, frame: DOMRect): Side | null {
  for (const element of flatWalk(row)) {
    if (!/^(?:img|video|canvas)$/.test(element.localName)) continue
    const { width, height, left, right } = element.getBoundingClientRect()
    if (width <= least && height <= least) continue
    const [before, after] = [left - frame.left, frame.right - right]
    if (Math.abs(before - after) <= frame.width * 0.02) return 'full'
    return before < after ? 'left' : 'right'
  }
  return null
}
