import { flatParent } from '../page/flat'
import type { Leaf } from './leaves'

/** Pictures of people are drawn between these sizes, px (our guess from fifteen consoles). */
const smallest = 16
const largest = 72

/**
 * True if the piece is one or two letters in a small round or square picture: who speaks, drawn from the name. Reads
 * style and layout, for such short pieces only.
 */
export function isAvatar(leaf: Leaf): boolean {
  const { said } = leaf
  if (said.length > 4 || [...said].length > 2 || !/^\p{L}+$/u.test(said)) return false
  for (let at: Element | null = leaf.element, up = 0; at && up < 3; at = flatParent(at), up++) {
    const { width, height } = at.getBoundingClientRect()
    if (width > largest || height > largest) return false
    if (width < smallest || Math.abs(width - height) > 2) continue
    const style = getComputedStyle(at)
    const round =
      Number.parseFloat(style.borderTopLeftRadius) >= (style.borderTopLeftRadius.endsWith('%') ? 20 : width * 0.2)
    if (round || style.backgroundImage !== 'none') return true
  }
  return false
}
