/** A point in the drawing's units, y downwards. */
export type Point = readonly [x: number, y: number]
/** A cubic Bézier: start, two handles, end. */
export type Curve = readonly [Point, Point, Point, Point]

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t
export const between = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]

/** A number for path data: two decimals are finer than a device pixel at any size we draw. */
export const num = (n: number): string => String(Math.round(n * 100) / 100)
/** A point for path data. */
export const xy = (p: Point): string => `${num(p[0])} ${num(p[1])}`
/** The part of path data that continues along a curve, from wherever the pen stands. */
export const along = (c: Curve): string => `C${xy(c[1])} ${xy(c[2])} ${xy(c[3])}`

/** The curve walked the other way. */
export const reversed = (c: Curve): Curve => [c[3], c[2], c[1], c[0]]
export const shifted = (c: Curve, by: number): Curve => map(c, p => [p[0] + by, p[1] + by])
export const map = (c: Curve, f: (p: Point, i: number) => Point): Curve => [
  f(c[0], 0),
  f(c[1], 1),
  f(c[2], 2),
  f(c[3], 3),
]

/** The piece of a curve from `t` to its end (de Casteljau). */
export function tail(c: Curve, t: number): Curve {
  const a = between(c[0], c[1], t)
  const b = between(c[1], c[2], t)
  const d = between(c[2], c[3], t)
  const e = between(a, b, t)
  const f = between(b, d, t)
  return [between(e, f, t), f, d, c[3]]
}

/** The piece from `from` to `to`, 0..1. */
export function piece(c: Curve, from: number, to: number): Curve {
  const start = reversed(tail(reversed(c), 1 - to))
  return tail(start, from / to)
}

/** Where a curve that only ever falls passes the height `y`, 0..1; its ends where it never does. */
export function atHeight(c: Curve, y: number): number {
  let low = 0
  let high = 1
  // 40 halvings leave less than a millionth of a unit.
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2
    if (tail(c, t)[0][1] < y) low = t
    else high = t
  }
  return (low + high) / 2
}
