import type { Side } from '../conversation/align'
import { flatWalk } from '../page/flat'
import { distances, type Frame } from './side'

/** Larger than any portrait beside words, px (our guess from fifteen consoles). */
const least = 72

/**
 * Where a row without words shows a picture or a film that was sent: it is a message, though nobody can read it, and a
 * badge counts it. Null where it shows none. Reads layout, of such rows only.
 */
export function sideOfPicture(row: Element, thread: Frame): Side | null {
  for (const element of flatWalk(row)) {
    if (!/^(?:img|video|canvas)$/.test(element.localName)) continue
    const box = element.getBoundingClientRect()
    if (box.width <= least && box.height <= least) continue
    const [before, after] = distances(box, thread)
    if (Math.abs(before - after) <= thread.frame.width * 0.02) return 'full'
    return before < after ? 'left' : 'right'
  }
  return null
}
