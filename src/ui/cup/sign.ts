import { lerp, num } from './curve'
import { FULL } from './liquid'
import { liquor } from './liquor'
import type { Part } from './part'

const STEPS = 6

/** Half the cup's width inside at a height of the 16-unit grid. */
const halfWidth = (y: number) => 6 * Math.sqrt(Math.max(0, 1 - ((y - 4.6) / 8.6) ** 2.3))

/** A point of the wall inside: on the left (-1) or on the right (1). */
const side = (sense: 1 | -1) => (y: number) => `${num(8 + sense * halfWidth(y))} ${num(y)}`

/** The cup as a sign for 16 to 24 px: a 16-unit grid with whole-pixel edges, for the toolbar and the wordmark. */
export function sign(level: number): Part[] {
  const surface = lerp(12.6, 5.2, level / 100)
  const heights = Array.from({ length: STEPS + 1 }, (_, i) => lerp(surface, 13, i / STEPS))
  const outline = [...heights.map(side(-1)), ...heights.toReversed().map(side(1))]
  const tea: Part[] = level > 2 ? [{ d: `M${outline.join('L')}Z`, fill: liquor(level) }] : []
  const steam: Part[] =
    level <= 45 ? [{ d: 'M8.2 3.1C6.9 2.3 9.3 1.6 8 .5', stroke: 'cup-line', width: 1.2, steam: true }] : []
  const over: Part[] = level >= FULL ? [{ d: 'M3.6 4.3Q8 2.2 12.4 4.3Z', fill: liquor(level) }] : []
  return [
    { d: 'M2 4.6C2 9.9 4.7 12.9 6.4 13.3H9.6C11.3 12.9 14 9.9 14 4.6Z', fill: 'porcelain' },
    ...tea,
    { d: 'M1.75 4.6C1.75 9.9 4.6 13.1 6.3 13.5H9.7C11.4 13.1 14.25 9.9 14.25 4.6Z', stroke: 'cup-line', width: 1.5 },
    { d: 'M5.5 15.2H10.5', stroke: 'cup-line', width: 1.4 },
    ...steam,
    ...over,
  ]
}
