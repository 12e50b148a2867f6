import { num } from '../cup/curve'

/** One column: what it stands for, what is written under it (empty for nothing), and its parts from the bottom up. */
export interface Column {
  key: string
  label: string
  parts: readonly { kind: 'hostile' | 'tense'; count: number }[]
}

interface ColumnsProps {
  columns: readonly Column[]
  width: number
  /** Read aloud in place of the picture. */
  label: string
}

const TOP = 18
const BASE = 120
const HEIGHT = 144
const LEFT = 24

/** The scale's top: a round number, so that the line across can be named. */
function roundUp(n: number): number {
  const step = [2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000].find(size => n <= size)
  return step ?? Math.ceil(n / 1000) * 1000
}

/** Counts side by side, rough ones below and tense ones on them. Told apart by a gap as well as by colour. */
export function Columns({ columns, width, label }: ColumnsProps) {
  const most = roundUp(Math.max(1, ...columns.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0))))
  const step = (width - LEFT) / Math.max(1, columns.length)
  const bar = Math.max(1, Math.min(22, step * 0.64))
  const y = (count: number): number => BASE - ((BASE - TOP) * count) / most
  return (
    <svg
      class="chart columns"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {[most, most / 2].map(count => (
        <g key={count}>
          <path class="grid" d={`M${LEFT} ${num(y(count))}H${width}`} />
          <text x={LEFT - 6} y={num(y(count) + 4)} text-anchor="end">
            {count}
          </text>
        </g>
      ))}
      {columns.map(({ key, parts }, i) => {
        const x = LEFT + i * step + (step - bar) / 2
        let under = 0
        return (
          <g key={key}>
            {parts.map(({ kind, count }) => {
              const from = under
              under += count
              if (count === 0) return null
              const height = y(from) - y(under)
              // A hairline between the two.
              const gap = from > 0 && height > 3 ? 1.5 : 0
              return (
                <rect
                  key={kind}
                  class={`bar ${kind}`}
                  x={num(x)}
                  y={num(y(under))}
                  width={num(bar)}
                  height={num(height - gap)}
                />
              )
            })}
          </g>
        )
      })}
      <path class="axis" d={`M${LEFT} ${BASE + 0.5}H${width}`} />
      {columns.map(
        ({ key, label: under }, i) =>
          under !== '' && (
            <text key={key} x={num(LEFT + i * step + step / 2)} y={BASE + 18} text-anchor="middle">
              {under}
            </text>
          ),
      )}
    </svg>
  )
}
