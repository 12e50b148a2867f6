import { along, atHeight, lerp, num, reversed, tail, xy } from './curve'
import { liquor } from './liquor'
import type { Part } from './part'
import { BRIM, FLOOR, INNER_LEFT, INNER_RIGHT } from './wall'

/** From this level the tea stands over the rim, and does not spill. */
export const FULL = 96
/** From this level the surface is not still any more. */
export const RIPPLES = 78
/** Below this level the cup counts as empty: nothing is drawn but a leaf at the bottom. */
const DAMP = 2
const LEAF = 'c1.6-1.5 4.2-1.4 5.9-.3c-1.7 1-4.3 1.3-5.9.3z'

const heightOf = (level: number): number => lerp(FLOOR, BRIM, level / 100)

const arc = (rx: number, r: number, flag: 0 | 1, x: number, at: number) =>
  `A${num(rx)} ${num(r)} 0 0 ${flag} ${num(x)} ${num(at)}`

/** The waves of the flat surface, drawn from right to left. */
function wave(width: number, height: number): string {
  const waves = 6
  const step = width / waves
  const one = (i: number) => `q${num(-step / 2)} ${num((i % 2 ? 1 : -1) * height)} ${num(-step)} 0`
  return Array.from({ length: waves }, (_, i) => one(i)).join('')
}

/** The tea at `level` (0..100), seen level with the rim (`rim` 0) or a little from above (`rim`: half height of the rim's ellipse). */
export function liquid(level: number, rim: number): Part[] {
  if (level < DAMP) return rim ? [{ d: 'M28.6 47.3c1.7-1.6 4.6-1.4 6.4-.2c-1.9 1.1-4.8 1.3-6.4.2z', fill: 'leaf' }] : []
  const y = heightOf(level)
  const left = tail(INNER_LEFT, atHeight(INNER_LEFT, y))
  const right = tail(INNER_RIGHT, atHeight(INNER_RIGHT, y))
  const [x0, x1] = [left[0][0], right[0][0]]
  const half = (x1 - x0) / 2
  const ry = (rim * half) / 20
  const tea = liquor(level)
  const sides = `M${num(x0)} ${num(y)}${along(left)}Q32 49 ${xy(right[3])}${along(reversed(right))}`
  if (!rim) {
    const ripple = ((level - RIPPLES) / 20) * 1.44
    // High enough to be seen above the pen of the smallest sketch.
    const over = `Q32 ${num(y - 9.5)} ${num(x0)} ${num(y)}`
    const top = level >= FULL ? over : ripple > 0 ? wave(x1 - x0, ripple) : ''
    return [{ d: `${sides}${top}Z`, fill: tea }]
  }
  const dome = level >= FULL ? ry + 1.1 : ry
  const surface = `M${num(x0)} ${num(y)}${arc(half, dome, 1, x1, y)}${arc(half, ry, 1, x0, y)}Z`
  const ring = (r: number): Part => {
    const [from, to] = [32 - half * r, 32 + half * r]
    const d = `M${num(from)} ${num(y - 0.1)}${arc(half * r, ry * r, 1, to, y - 0.1)}${arc(half * r, ry * r, 1, from, y - 0.1)}Z`
    return { d, stroke: 'cup-line', width: 0.55, opacity: 0.5 }
  }
  const afloat: Part = { d: `M${num(32 + half * 0.18)} ${num(y + 0.35)}${LEAF}`, fill: 'leaf' }
  return [
    { d: `${sides}${arc(half, ry, 0, x0, y)}Z`, fill: tea },
    { d: surface, fill: 'sheen' },
    ...(level >= RIPPLES ? [ring(0.72), ring(0.42)] : level > 12 ? [afloat] : []),
  ]
}

/** The agent's own usual level: a broken glaze line painted on the wall. */
export function usualLine(level: number, width: number, bowed: boolean): Part {
  const y = heightOf(level)
  const x0 = tail(INNER_LEFT, atHeight(INNER_LEFT, y))[0][0] + 0.8
  const x1 = tail(INNER_RIGHT, atHeight(INNER_RIGHT, y))[0][0] - 0.8
  if (bowed) {
    const d = `M${num(x0)} ${num(y)}Q32 ${num(y + 3.4)} ${num(x1)} ${num(y)}`
    return { d, stroke: 'cup-line', width: 0.7, dash: '1.2 2.3', opacity: 0.75 }
  }
  const d = `M${num(x0)} ${num(y)}H${num(x0 + 6)}M${num(x1 - 6)} ${num(y)}H${num(x1)}`
  return { d, stroke: 'cup-line', width: width * 0.8, opacity: 0.8 }
}
