import { FULL, liquid, usualLine } from './liquid'
import type { Drawing, Part } from './part'
import { sign } from './sign'
import { body, brushed, outline } from './wall'

/** Up to this size (px) the cup is a sign, up to the second a sketch, above a drawing with rim, saucer, leaf and brush line. */
const SIGN = 24
const SKETCH = 80
/** The size in px at which the drawing's line has its natural weight; larger drawings get a finer pen. */
const NATURAL = 210

const WISPS = [
  'M27.4 16c-2.9-2.4-2.7-4.7-.4-6.9C28.9 7.3 29.2 5.4 27.6 3.2',
  'M35.8 15c2.3-2.1 2.1-3.9.4-5.6C34.6 7.8 34.5 6.2 35.7 4.6',
]

/** Steam only while the day is calm: two wisps, then one. */
function steam(level: number, width: number): Part[] {
  const wisps = level <= 24 ? 2 : level <= 45 ? 1 : 0
  return WISPS.slice(0, wisps).map((d, i) => ({
    d,
    stroke: 'cup-line',
    width: width * 0.8,
    opacity: i ? 0.55 : 0.8,
    steam: true,
  }))
}

function sketch(level: number, size: number, median: number | null): Part[] {
  // An even pen of 1.5 px at any size.
  const width = (64 / size) * 1.5
  return [
    body(0),
    ...liquid(level, 0),
    ...(median === null ? [] : [usualLine(median, width, false)]),
    ...outline(width),
    ...steam(level, width),
  ]
}

function drawing(level: number, size: number, median: number | null): Part[] {
  const weight = Math.min(1, NATURAL / size)
  const width = 0.95 * weight
  return [
    { d: 'M14.6 57.4C20 55.7 46 55.5 53.6 57.1C47 60.9 21 61.2 14.6 57.4Z', fill: 'cup-shade' },
    body(1.1),
    { d: 'M12.1 20.6A20.05 2.7 0 0 1 52.2 20.4', stroke: 'cup-line', width: 0.7, opacity: 0.75 },
    ...liquid(level, 2.7),
    ...(median === null ? [] : [usualLine(median, width, true)]),
    ...brushed(width, weight, level >= FULL),
    ...steam(level, width),
  ]
}

const within = (n: number): number => (Number.isFinite(n) ? Math.min(100, Math.max(0, n)) : 0)

/**
 * The cup at a level of 0..100 (held to that), for a square of `size` px, with the agent's own usual level where
 * there is one. Pure: the same geometry makes an inline SVG on a page and a Path2D in the worker.
 */
export function cupParts(level: number, size: number, median: number | null = null): Drawing {
  const l = within(level)
  if (size <= SIGN) return { box: 16, parts: sign(l) }
  const usual = median === null ? null : within(median)
  return { box: 64, parts: size <= SKETCH ? sketch(l, size, usual) : drawing(l, size, usual) }
}
