import type { Spot } from '../mount'

/** A box in px of the window. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** From the window's edges, px; and the least height that a card can be read in. */
export const EDGE = 16
const LEAST = 150

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const at = (spot: Spot, width: number, height: number, view: { width: number }): Box => ({
  left: view.width - spot.right - width,
  right: view.width - spot.right,
  top: spot.top,
  bottom: spot.top + Math.min(height, spot.height),
})

/**
 * Where a card of `width` x `height` stands in a window: at the top right, where consoles have their side column; else
 * in the first corner where it touches none of `fields` (boxes that are typed in); else above or below the fields, as
 * high as there is room. Never over one of them, unless they fill the window. `fromBelow` tries the corners the other way
 * around: for a button, which is out of the way at the foot.
 */
export function spotFor(
  width: number,
  height: number,
  view: { width: number; height: number },
  fields: readonly Box[],
  fromBelow = false,
): Spot {
  const high = view.height - 2 * EDGE
  const right = EDGE
  const left = Math.max(EDGE, view.width - width - EDGE)
  const low = Math.max(EDGE, view.height - height - EDGE)
  const corners: Spot[] = [
    { top: EDGE, right, height: high },
    { top: EDGE, right: left, height: high },
    { top: low, right: left, height: high },
    { top: low, right, height: high },
  ]
  const covered = (spot: Spot): number =>
    fields.reduce((sum, field) => sum + overlap(at(spot, width, height, view), field), 0)
  const free = (fromBelow ? corners.toReversed() : corners).find(spot => covered(spot) === 0)
  if (free) return free
  const above = Math.min(...fields.map(field => field.top)) - 2 * EDGE
  const below = view.height - Math.max(...fields.map(field => field.bottom)) - 2 * EDGE
  if (above >= LEAST || above >= below) return { top: EDGE, right, height: Math.max(LEAST, above) }
  return { top: view.height - below - EDGE, right, height: Math.max(LEAST, below) }
}
