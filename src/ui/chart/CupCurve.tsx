import { Cup } from '../cup/Cup'
import { num } from '../cup/curve'
import { type CurveDay, strokesOf, wallOf } from './curve'
import { hourOf } from './day'
import { Tick } from './Tick'

const LEFT = 44
const RIGHT = 10
const TOP = 30
const BASE = 300
const TALK = 356
const GOOD = 384
const OFFERS = 408
const AXIS = 424
const HEIGHT = 450
/** Where a picture begins that has no cup in it: above the day's conversations. */
const ROWS = 326
/** Levels at which a little cup stands beside the axis, and a hairline runs. */
const MARKS = [40, 80]
/** From so many calm conversations per 100 px on, ticks would be a smear. */
const CROWDED = 26
const TEN_MINUTES = 600_000
/** The least room between two labels, px. */
const ROOM = 46

interface CupCurveProps {
  day: CurveDay
  width: number
  /** Read aloud in place of the picture. */
  label: string
  clock: (at: number) => string
  /** A break's length, for its label. */
  lasted: (ms: number) => string
  rows: Record<'talk' | 'good' | 'offers', string>
  /** The point that is looked at, by its place in `day.points`, or null. */
  chosen: number | null
}

/** Nothing was ever in the cup, and nothing is known to be usual: there is no line to draw. */
export const isFlat = ({ points, usual }: CurveDay): boolean =>
  usual.length < 2 && points.every(({ line }) => line === null)

/** The cup through the day: a line in the colours of its causes, rests as bands, and below it the day's conversations, good moments and offers. */
export function CupCurve({ day, width, label, clock, lasted, rows, chosen }: CupCurveProps) {
  const { x, y, ticks } = scales(day, width)
  const { strokes, area } = strokesOf(day, x, y)
  const calm = day.conversations.filter(({ tone }) => tone === 'calm').map(({ at }) => at)
  const crowded = calm.length > ((width - LEFT - RIGHT) / 100) * CROWDED
  const wall = crowded ? wallOf(calm, TEN_MINUTES) : []
  const tallest = Math.max(1, ...wall.map(({ count }) => count))
  const wide = x(day.from + TEN_MINUTES) - x(day.from)
  const hard = day.points.flatMap((point, i) => (point.line?.reason === 'hostile' ? [{ ...point, i }] : []))
  const point = chosen === null ? undefined : day.points[chosen]
  let labelled = -Infinity
  const begin = isFlat(day) ? ROWS : 0
  return (
    <svg
      class="chart curve"
      width={width}
      height={HEIGHT - begin}
      viewBox={`0 ${begin} ${width} ${HEIGHT - begin}`}
      role="img"
      aria-label={label}
    >
      {begin === 0 && (
        <>
          {day.breaks.map(({ from, until }) => {
            const middle = (x(from) + x(until)) / 2
            const said = middle - labelled >= ROOM && middle > LEFT + 12 && middle < width - 18
            if (said) labelled = middle
            return (
              <g key={from}>
                <rect
                  class="pause"
                  x={num(x(from))}
                  y={TOP}
                  width={num(Math.max(4, x(until) - x(from)))}
                  height={BASE - TOP}
                />
                {said && (
                  <text class="band" x={num(middle)} y={TOP - 8} text-anchor="middle">
                    {lasted(until - from)}
                  </text>
                )}
              </g>
            )
          })}
          {MARKS.map(level => (
            <g key={level}>
              <path class="grid" d={`M${LEFT} ${num(y(level))}H${width - RIGHT}`} />
              <g transform={`translate(12 ${num(y(level) - 10)})`}>
                <Cup level={level} size={20} />
              </g>
            </g>
          ))}
          <path class="area" d={area} />
          {day.usual.length > 1 && (
            <path
              class="usual"
              d={`M${day.usual.map(({ at, level }) => `${num(x(at))} ${num(y(level))}`).join('L')}`}
            />
          )}
          {strokes.map(({ cause, d }, i) => (
            <path key={i} class={`stroke ${cause}`} d={d} />
          ))}
          <path class="axis" d={`M${LEFT} ${BASE}H${width - RIGHT}`} />
          {numbered(hard.map(({ at, after }) => [x(at), y(after)])).map(([px, py, top], i) => (
            <g key={i}>
              <path class="lead" d={`M${num(px)} ${num(py - 3)}V${num(top + 9)}`} />
              <circle class="number" cx={num(px)} cy={num(top)} r="9" />
              <text class="numeral" x={num(px)} y={num(top + 4)} text-anchor="middle">
                {i + 1}
              </text>
            </g>
          ))}
        </>
      )}
      {wall.map(({ at, count }) => (
        <rect
          key={at}
          class="wall"
          x={num(x(at))}
          y={num(TALK - 2 - (count / tallest) * 9)}
          width={num(Math.max(1, wide - 1.5))}
          height={num(2 + (count / tallest) * 9)}
        />
      ))}
      {(['calm', 'tense', 'hostile'] as const).flatMap(tone =>
        crowded && tone === 'calm'
          ? []
          : day.conversations
              .filter(c => c.tone === tone)
              .map((c, i) => <Tick key={`${tone}${i}`} x={x(c.at)} y={TALK} tone={tone} />),
      )}
      <path class="axis" d={`M${LEFT} ${TALK + 0.5}H${width - RIGHT}`} />
      {day.good.map((at, i) => (
        <path key={i} class="thanks" d={`M${num(x(at) - 4)} ${GOOD - 2.4}c-.6-5 2.6-8 8-8c.3 5.4-3 8.6-7.6 7.6`} />
      ))}
      {day.offers.map(({ at, became }, i) => (
        <circle key={i} class={became === 'taken' ? 'offer taken' : 'offer'} cx={num(x(at))} cy={OFFERS - 4} r="4" />
      ))}
      {(
        [
          ['talk', TALK],
          ['good', GOOD],
          ['offers', OFFERS],
        ] as const
      ).map(([row, at]) => (
        <text key={row} x="0" y={at}>
          {rows[row]}
        </text>
      ))}
      <path class="grid" d={`M${LEFT} ${AXIS}H${width - RIGHT}`} />
      {ticks.map((at, i) => (
        <text
          key={at}
          x={num(x(at))}
          y={AXIS + 18}
          text-anchor={i === ticks.length - 1 ? 'end' : i === 0 ? 'start' : 'middle'}
        >
          {clock(at)}
        </text>
      ))}
      {point && (
        <>
          <path class="now" d={`M${num(x(point.at))} ${TOP}V${AXIS}`} />
          <circle class="chosen" cx={num(x(point.at))} cy={num(y(point.after))} r="5" />
        </>
      )}
    </svg>
  )
}

const HOUR = 3_600_000
/** As long as the popup's strip: days can be compared by their shape. */
const SHIFT_HOURS = 9

/** Where times and levels lie, and the hours that are named. */
function scales(day: CurveDay, width: number) {
  const start = hourOf(day.from)
  const hours = Math.max(SHIFT_HOURS, Math.ceil((day.to - start) / HOUR))
  const end = start + hours * HOUR
  const inner = width - LEFT - RIGHT
  const x = (at: number): number => LEFT + ((Math.min(Math.max(at, start), end) - start) * inner) / (end - start)
  const y = (level: number): number => BASE - ((BASE - TOP - 20) * level) / 100
  const step = [1, 2, 3, 4, 6].find(n => (inner / hours) * n >= ROOM + 6) ?? 6
  const ticks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, i) => start + i * step * HOUR)
  return { x, y, ticks }
}

/** The point nearest to where the curve was clicked, `px` from its left edge; null without points. */
export function pointAt(day: CurveDay, width: number, px: number): number | null {
  const { x } = scales(day, width)
  let best: number | null = null
  day.points.forEach(({ at, line }, i) => {
    if (line === null) return
    if (best === null || Math.abs(x(at) - px) <= Math.abs(x(day.points[best]?.at ?? 0) - px)) best = i
  })
  return best
}

/** Heights for the numbers above their points, so that neighbours do not lie on each other. */
function numbered(points: readonly (readonly [number, number])[]): [number, number, number][] {
  const placed: [number, number, number][] = []
  for (const [px, py] of points) {
    let top = py - 16
    const hit = (): boolean => placed.some(([ox, , oy]) => Math.abs(ox - px) < 19 && Math.abs(oy - top) < 19)
    while (hit() && top > TOP + 4) top -= 4
    placed.push([px, py, Math.max(TOP, top)])
  }
  return placed
}
