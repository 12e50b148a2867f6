import type { Side } from '../conversation/align'
import { flatWalk } from '../page/flat'
import { elementWords } from '../page/kind'
import { runsFromRight } from '../page/text'
import { hasWord } from '../page/words'
import type { Edges } from './edges'
import type { Leaf } from './leaf'

/** The thread that rows stand in. */
export interface Frame {
  frame: DOMRect
  /** True where it is laid out from the right. */
  mirrored: boolean
}

/** How far a box is from where lines begin and from where they end, px. */
export const distances = (box: { left: number; right: number }, { frame, mirrored }: Frame): [number, number] =>
  mirrored ? [frame.right - box.right, box.left - frame.left] : [box.left - frame.left, frame.right - box.right]

/** How far the boxes on both sides may differ for a row to be centred, px and share of the width (our guess). */
const centred = { px: 8, share: 0.02, indent: 0.12 }

/** Wider words, as a share of the thread, are judged by the edge at which the narrow ones begin or end. */
const wide = 0.55

/** Wide words tell a side by themselves if they are so much farther from the other edge, as a share (our guess). */
const clear = 0.1

const pictureWords = new Set(['avatar', 'face', 'photo', 'portrait', 'headimg'])

const isCentred = (before: number, after: number, frame: DOMRect): boolean =>
  Math.abs(before - after) <= Math.max(centred.px, frame.width * centred.share)

/** Words as wide as the thread tell no side by themselves; the picture beside them does. */
function pictureSide(row: Element, box: { left: number; right: number }, mirrored: boolean): Side {
  for (const element of flatWalk(row)) {
    if (element.localName !== 'img' && !hasWord(elementWords(element), pictureWords)) continue
    const picture = element.getBoundingClientRect()
    if (picture.width < 12 || picture.width > 80) continue
    if (picture.right <= box.left + 2) return mirrored ? 'right' : 'left'
    if (picture.left >= box.right - 2) return mirrored ? 'left' : 'right'
  }
  return 'full'
}

/** The smallest box around the pieces; null where none is drawn. */
function boxOf(contents: readonly Leaf[]): { left: number; right: number } | null {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const leaf of contents) {
    const range = leaf.element.ownerDocument.createRange()
    range.selectNodeContents(leaf.node ?? leaf.element)
    const area = range.getBoundingClientRect()
    if (area.width === 0) continue
    left = Math.min(left, area.left)
    right = Math.max(right, area.right)
  }
  return right < left ? null : { left, right }
}

/**
 * On which side of the thread the words are drawn, and whether they nearly fill it. `line`: all that stands in the row;
 * `surface`: the bubble around the words, if there is one. In a thread laid out from the right as in a mirror. Reads layout.
 */
export function sideOf(
  row: Element,
  contents: readonly Leaf[],
  line: readonly Leaf[],
  surface: Element | null,
  thread: Frame & { edges: Edges },
): { side: Side; wide: boolean } {
  const full = { side: 'full', wide: true } as const
  const { frame, edges, mirrored } = thread
  if (contents.length === 0 || frame.width === 0) return full
  const drawn = surface?.getBoundingClientRect()
  const box = drawn && drawn.width > 0 ? drawn : boxOf(contents)
  if (!box) return full
  const [before, after] = distances(box, thread)
  // Without a bubble, words that run from the right stand on the right whoever says them, if not in the middle.
  if (!surface && contents.some(leaf => runsFromRight(leaf.said)))
    return isCentred(before, after, frame) && before > frame.width * centred.indent
      ? { side: 'center', wide: false }
      : full
  // The console's own line stands in the middle together with its time.
  if (!surface && line.length > contents.length && before > frame.width * centred.indent) {
    const whole = boxOf(line)
    if (whole && isCentred(...distances(whole, thread), frame)) return { side: 'center', wide: false }
  }
  const isWide = box.right - box.left > frame.width * wide
  if (isWide) {
    const byEdge = edges.side(before, after)
    if (byEdge) return { side: byEdge, wide: true }
    const byPicture = pictureSide(row, box, mirrored)
    if (byPicture !== 'full') return { side: byPicture, wide: true }
  } else edges.note(before, after)
  if (isCentred(before, after, frame)) {
    return before > frame.width * centred.indent
      ? { side: 'center', wide: false }
      : { side: pictureSide(row, box, mirrored), wide: true }
  }
  // What nearly fills the thread stands a picture's width off its middle, on whichever side.
  if (isWide && Math.abs(before - after) < frame.width * clear) return full
  return { side: before < after ? 'left' : 'right', wide: isWide }
}
