import type { Became, Break, Level } from '../../domain'
import type { CurvePoint } from '../../domain/day-curve'

/** What the curve of a day shows. Times in ms since the epoch. */
export interface CurveDay {
  /** When the first shift began, and up to when we know. */
  from: number
  to: number
  points: readonly CurvePoint[]
  /** The agent's usual cup at times of this day; empty before there is one. */
  usual: readonly { at: number; level: number }[]
  conversations: readonly { at: number; tone: Level }[]
  breaks: readonly Break[]
  /** Thanks and good moments. */
  good: readonly number[]
  offers: readonly { at: number; became: Became }[]
}

/** A piece of the line in the colour of its cause. */
export interface Stroke {
  cause: 'plain' | 'hostile' | 'tense' | 'rest' | 'good'
  d: string
}

const CAUSES: Partial<Record<string, Stroke['cause']>> = {
  hostile: 'hostile',
  tense: 'tense',
  pause: 'rest',
  gap: 'rest',
  thanks: 'good',
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1000

/** The line as strokes, and the area under it. `x` of a time and `y` of a level. */
export function strokesOf(
  { points, breaks, to }: CurveDay,
  x: (at: number) => number,
  y: (level: number) => number,
): { strokes: Stroke[]; area: string } {
  const strokes: Stroke[] = []
  const area: string[] = []
  const at = (px: number, py: number): string => `${Math.round(px * 10) / 10} ${Math.round(py * 10) / 10}`
  let pen: [number, number] | null = null
  const draw = (cause: Stroke['cause'], px: number, py: number): void => {
    if (pen && (pen[0] !== px || pen[1] !== py)) strokes.push({ cause, d: `M${at(...pen)}L${at(px, py)}` })
    pen = [px, py]
    area.push(at(px, py))
  }
  for (const { at: time, before, after, line } of points) {
    if (line === null) {
      if (pen) draw('plain', x(time), y(before))
      pen = null
      draw('plain', x(time), y(0))
      continue
    }
    const cause = CAUSES[line.reason] ?? 'plain'
    // What lasts is drawn as long as it lasted; what happens at once goes straight up or down.
    if (cause === 'rest') {
      const from = breaks.find(({ until }) => near(until, time))?.from ?? time
      draw('plain', Math.max(x(from), pen?.[0] ?? 0), y(before))
    } else if (line.reason !== 'stretch') draw('plain', x(time), y(before))
    draw(cause, x(time), y(after))
  }
  const last = points.at(-1)
  if (last) draw('plain', Math.max(x(to), x(last.at)), y(last.after))
  const end = pen?.[0] ?? x(to)
  const first = points[0]
  return { strokes, area: first ? `M${at(x(first.at), y(0))}L${area.join('L')}L${at(end, y(0))}Z` : '' }
}

/** A few calm conversations are ticks; many are a little wall, so many to each `step` ms. */
export function wallOf(times: readonly number[], step: number): { at: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const time of times) {
    const bin = Math.floor(time / step) * step
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return [...counts].map(([at, count]) => ({ at, count })).sort((a, b) => a.at - b.at)
}
