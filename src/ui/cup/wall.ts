import { along, between, type Curve, map, num, piece, type Point, reversed, shifted, xy } from './curve'
import type { Part } from './part'

// 64 x 64. A potter's cup: the right side is not the left side mirrored.
const OUTER_LEFT: Curve = [
  [10.6, 20.4],
  [10.6, 35.8],
  [17.6, 47.6],
  [26, 50],
]
const OUTER_RIGHT: Curve = [
  [53.6, 20.2],
  [53.3, 36.4],
  [46.2, 48.2],
  [37.8, 50.1],
]
export const INNER_LEFT: Curve = [
  [12.1, 20.6],
  [12.3, 34.6],
  [19.2, 46],
  [26.8, 48.1],
]
export const INNER_RIGHT: Curve = [
  [52.2, 20.4],
  [51.9, 35.2],
  [44.9, 46.2],
  [37.2, 48.2],
]
/** Heights of the bottom and of the rim inside. */
export const FLOOR = 47.2
export const BRIM = 20.9

// How far the brush is pressed: the inner edges of the ink at full weight.
const PRESSED_LEFT: Curve = [
  [11.5, 20.5],
  [11.5, 35.2],
  [18.6, 46.6],
  [26.5, 48.8],
]
const PRESSED_RIGHT: Curve = [
  [52.7, 20.3],
  [52.3, 36],
  [45.5, 47.1],
  [37.5, 48.9],
]
/** Two touches of the brush on the right, each running out to a point; between them it was lifted. */
const TOUCHES = [
  [0, 0.5],
  [0.6, 1],
] as const

/** The cup's body, `off` units off the line, as two-colour printing is. */
export function body(off: number): Part {
  const left = shifted(OUTER_LEFT, off)
  const right = shifted(OUTER_RIGHT, off)
  const foot = `L${num(38.6 + off)} ${num(54 + off)}H${num(25.2 + off)}L${xy(right[3])}`
  return { d: `M${xy(left[0])}${along(left)}${foot}${along(reversed(right))}Z`, fill: 'porcelain' }
}

/** The outline of the small sizes: one even line. */
export function outline(width: number): Part[] {
  const d = `M${xy(OUTER_LEFT[0])}${along(OUTER_LEFT)}H37.8${along(reversed(OUTER_RIGHT))}Z`
  return [
    { d, stroke: 'cup-line', width },
    { d: 'M26 50.4L24.8 54.4H39.1L37.9 50.4', stroke: 'cup-line', width },
  ]
}

/** The wall as a brush would leave it: thin at the lip, fuller at the belly. `weight` 0..1 thins it where the drawing is scaled up. */
export function brushed(width: number, weight: number, full: boolean): Part[] {
  const pressed = (outer: Curve, inner: Curve): Curve => map(outer, (p, i) => between(p, inner[i] as Point, weight))
  const left = pressed(OUTER_LEFT, PRESSED_LEFT)
  const right = pressed(OUTER_RIGHT, PRESSED_RIGHT)
  const line = { stroke: 'cup-line', width } as const
  return [
    { d: `M${xy(OUTER_LEFT[0])}${along(OUTER_LEFT)}L${xy(left[3])}${along(reversed(left))}Z`, fill: 'cup-line' },
    { d: `M${xy(OUTER_RIGHT[0])}${along(OUTER_RIGHT)}`, stroke: 'cup-line', width: width * 0.55 },
    ...TOUCHES.map(([from, to]) => touch(right, from, to)),
    { d: 'M25.6 49.5Q31.8 50.7 38.2 49.6', ...line },
    { d: 'M26 50C26 51.7 25.6 53 25 54.1Q32 55.1 38.9 54.1C38.3 53 37.9 51.7 37.8 50.1', ...line },
    {
      d: full ? 'M10.8 20.4C15 22.9 24 23.4 32 23.4C41 23.4 50 22.6 53.4 20.2' : 'M10.8 20.4A21.4 3.1 0 0 0 53.4 20.2',
      stroke: 'cup-line',
      width: 0.85,
    },
    { d: 'M12.4 55.9C20 59.2 44 59.3 52 55.6', stroke: 'cup-line', width: 0.8 },
  ]
}

function touch(pressed: Curve, from: number, to: number): Part {
  const start = from || 1e-6
  const outer = piece(OUTER_RIGHT, start, to)
  const back = reversed(piece(pressed, start, to))
  // The end that lies inside the wall runs out to a point.
  const inner: Curve = [to < 1 ? outer[3] : back[0], back[1], back[2], from ? outer[0] : back[3]]
  return { d: `M${xy(outer[0])}${along(outer)}L${xy(inner[0])}${along(inner)}Z`, fill: 'cup-line' }
}
